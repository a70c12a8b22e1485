import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/news-comment-form/define.js';
import '../src/elements/news-comments/define.js';
import { blockThread, classicThread, type SampleComment } from './support/comment-threads.js';
import { answering, forgetComments, writeComment } from './support/comments.js';
import { listSheet, SAMPLES, showThread, thread } from './support/thread-page.js';
import { dark, english, inLanguage } from './support/words.js';

/** Threads with the style sheet of the list, `news-elements.comments.css`, in each state that a reader can meet. */
const meta: Meta = {
  title: 'Elements/news-comments/States',
  component: 'news-comments',
  decorators: [(story) => html`${listSheet}${story()}`],
  beforeEach: forgetComments,
  play: showThread,
};

export default meta;

const printed = (
  context: StoryContext,
  print = classicThread,
  change = (all: readonly SampleComment[]) => all,
): string => {
  const { comments, words } = inLanguage(SAMPLES, context);
  return print(change(comments), words);
};

/** Three levels are indented on a phone. Deeper replies keep the line of the third, and say what they answer. */
export const Nested: StoryObj = {
  render: (_, context) => thread(printed(context), { collapse: true }),
};

export const NestedLeftToRight: StoryObj = { ...Nested, ...english };

export const NestedDark: StoryObj = { ...Nested, ...dark };

/** The comment template of block themes. */
export const Blocks: StoryObj = {
  render: (_, context) => thread(printed(context, blockThread), { collapse: true }),
};

/** The button says how many replies are hidden. */
export const Collapsed: StoryObj = {
  ...Nested,
  play: async (context) => {
    await showThread(context);
    const button = context.canvasElement.querySelector('li li .news-comment-toggle');
    if (button) await userEvent.click(button);
    await expect(context.canvas.getByText('@omar_k')).not.toBeVisible();
  },
};

const pagination = (context: StoryContext, older: string): string =>
  `<nav class="comments-pagination"><a class="prev" href="${older}">${inLanguage({ ar: 'تعليقات أقدم', en: 'Older comments' }, context)}</a></nav>`;

/** A comment with one reply, which is held. */
const held = ([first]: readonly SampleComment[]): SampleComment[] =>
  first ? [{ ...first, replies: [{ id: 10, author: 'ليلى', text: 'متى تُنشر الأرقام؟', isHeld: true }] }] : [];

/** WordPress shows a held comment to its author, with a note. */
export const Held: StoryObj = {
  render: (_, context) => thread(printed(context, classicThread, held)),
};

/**
 * A comment that waits to be sent stands at the end of its branch, with the buttons that it has below the form too. Above it is
 * a held one, which WordPress shows only to its author.
 */
export const Waiting: StoryObj = {
  render: (_, context) => html`
    <news-comment-form post-id="1" .backend=${answering({ status: 'unknown', code: 'network' })}></news-comment-form>
    ${thread(printed(context, classicThread, held) + pagination(context, '#comments'))}
  `,
  play: async (context) => {
    const { canvasElement } = context;
    await showThread(context);
    const space = canvasElement.querySelector<HTMLElement>('.above');
    if (space) space.style.blockSize = '200vh';
    await writeComment(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector('.news-comment-waiting')).not.toBeNull(), {
      timeout: 15_000,
    });
    if (space) space.style.blockSize = '0';
    const form = canvasElement.querySelector<HTMLElement>('news-comment-form');
    if (form) form.style.display = 'none';
  },
};

export const WaitingDark: StoryObj = { ...Waiting, ...dark };

/** The address of a page with other comments, which the story has in memory. */
const pageOf = (content: string): string =>
  URL.createObjectURL(new Blob([`<news-comments>${content}</news-comments>`], { type: 'text/html' }));

/** The link to older comments. With `load="more"` they are loaded in place. */
export const More: StoryObj = {
  render: (_, context) => {
    const { comments, words } = inLanguage(SAMPLES, context);
    const older = pageOf(classicThread(comments.slice(0, 1), words));
    const reply = { id: 11, author: 'هند', text: 'أوافق.' };
    const newer = classicThread(
      comments.slice(1).map((comment) => ({ ...comment, replies: [reply] })),
      words,
    );
    return thread(newer + pagination(context, older), { load: 'more' });
  },
};

export const Loaded: StoryObj = {
  ...More,
  play: async (context) => {
    await showThread(context);
    const link = context.canvasElement.querySelector('a.prev');
    if (link) await userEvent.click(link);
    await waitFor(() => expect(context.canvasElement.querySelector('#comment-2')).not.toBeNull());
    await expect(link).not.toBeVisible();
  },
};

/**
 * The older comments cannot be loaded: this is announced, and the link stays. When a reader follows the link, the browser then
 * opens the page; here, `loadMore()` is called, which rejects.
 */
export const LoadFailed: StoryObj = {
  render: (_, context) =>
    thread(printed(context) + pagination(context, URL.createObjectURL(new Blob())), { load: 'more' }),
  play: async (context) => {
    await showThread(context);
    const failure = await context.canvasElement
      .querySelector('news-comments')
      ?.loadMore()
      .catch((error: unknown) => error);
    await expect(failure).toBeInstanceOf(Error);
    await expect(context.canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await expect(context.canvasElement.querySelector('a.prev')).toBeVisible();
  },
};

/** `reveal()` loads the page with a comment and moves the focus to it. */
export const Revealed: StoryObj = {
  ...More,
  play: async (context) => {
    await showThread(context);
    const comment = await context.canvasElement.querySelector('news-comments')?.reveal(5);
    await expect(comment).toHaveFocus();
  },
};
