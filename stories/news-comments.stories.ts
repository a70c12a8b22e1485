import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/news-comments/define.js';
import type { CommentPage, ThreadBackend } from '../src/comments/thread/thread-backend.js';
import { blockThread, classicThread, divThread, THREADS } from './support/comment-threads.js';
import { hoursAgo, SAMPLES, showThread, thread } from './support/thread-page.js';
import { variantName } from './support/variant-name.js';
import { dark, english, inLanguage } from './support/words.js';

const THREAD = SAMPLES.ar.comments;

export default { title: 'Elements/news-comments', component: 'news-comments', play: showThread } satisfies Meta;

/** Texts have the direction of most of their letters, names are isolated, and replies lead to what they answer. */
export const Default: StoryObj = {
  render: (_, context) => {
    const { comments, words } = inLanguage(SAMPLES, context);
    return thread(classicThread(comments, words));
  },
};

export const LeftToRight: StoryObj = { ...Default, ...english };

export const Dark: StoryObj = { ...Default, ...dark };

/** A button with the number of replies hides them. */
export const Collapse: StoryObj = { render: () => thread(classicThread(THREAD), { collapse: true }) };

export const Collapsed: StoryObj = {
  ...Collapse,
  play: async (context) => {
    await showThread(context);
    const button = context.canvasElement.querySelector('li li .news-comment-toggle');
    if (button) await userEvent.click(button);
  },
};

/** From a reply to the comment that it answers: that comment then has a link back. */
export const WayBack: StoryObj = {
  ...Default,
  play: async (context) => {
    await showThread(context);
    const link = context.canvasElement.querySelector('#comment-6 .news-comment-line a');
    // The address stays: test runners stop when a page navigates.
    link?.addEventListener('click', (event) => {
      event.preventDefault();
    });
    if (link) await userEvent.click(link);
    await expect(context.canvasElement.querySelector('[data-return] a')).toBeVisible();
  },
};

/** The comment template of block themes, where the date contains the link. */
export const Blocks: StoryObj = { render: () => thread(blockThread(THREAD), { collapse: true }) };

/** Replies in the element of their comment, without lists. */
export const WithoutLists: StoryObj = { render: () => thread(divThread(THREAD), { collapse: true }) };

/** A server that has more comments than the page, in whatever order it is asked for. */
const server = (since: CommentPage): ThreadBackend => ({
  page: () => Promise.resolve(SORTED),
  since: () => Promise.resolve(since),
});
/** A server that has more comments than the page, once `showThread` has shown the thread. */
const laterServer = (since: CommentPage): ThreadBackend => ({
  ...server(since),
  since: async () => {
    await waitFor(() => expect(document.querySelector('.above')).toHaveStyle({ height: '0px' }), { timeout: 15_000 });
    return since;
  },
});
const reader = (id: string, author: string, html: string, parentId?: string) => ({
  ...{ id, author, html, date: hoursAgo(0) },
  ...(parentId !== undefined && { parentId }),
});
const SORTED: CommentPage = {
  comments: [reader('12', 'نوال', '<p>أحدث تعليق.</p>'), reader('4', 'كريم', ''), reader('2', 'سعد القحطاني', '')],
};
const liveThread = (backend: ThreadBackend, spaceAbove = '150vh') => html`
  <div class="above" style="block-size: ${spaceAbove}"></div>
  <news-comments live="60" load="more" .backend=${backend} style="display: block; max-inline-size: 40rem">
    <p data-news-sort>
      <a href=${`${location.search || '?'}&order=asc`} aria-current="true">الأقدم أولاً</a>
      <a href=${`${location.search || '?'}&order=desc`}>الأحدث أولاً</a>
    </p>
    ${unsafeHTML(classicThread(THREAD))}
  </news-comments>
`;

/** A button offers comments that were written meanwhile, at the end of what is in view. */
export const NewComments: StoryObj = {
  render: () =>
    liveThread(
      laterServer({
        comments: [
          reader('10', 'نوال', '<p>هل من خبر جديد؟</p>'),
          reader('11', 'Adam', '<p>See the update above.</p>', '4'),
          reader('12', 'ليلى', '<p>شكراً جزيلاً.</p>'),
        ],
      }),
    ),
  play: async (context) => {
    await showThread(context);
    const { canvasElement } = context;
    await waitFor(() => expect(canvasElement.querySelector('.news-comment-new')).not.toBeNull(), { timeout: 15_000 });
  },
};

export const NewCommentsDark: StoryObj = { ...NewComments, ...dark };

/** An editor has removed a comment that the reader sees. Its replies stay. */
export const Removed: StoryObj = {
  render: () => liveThread(laterServer({ comments: [{ ...reader('3', '', ''), status: 'removed' }] })),
  play: async (context) => {
    await showThread(context);
    const { canvasElement } = context;
    await waitFor(() => expect(canvasElement.querySelector('[data-news-removed]')).not.toBeNull(), { timeout: 15_000 });
  },
};

/** Below what the reader sees, a sentence replaces the comment. The space above the thread is then removed, to show it. */
export const RemovedOutOfView: StoryObj = {
  render: () => liveThread(server({ comments: [{ ...reader('4', '', ''), status: 'removed' }] }), '90vh'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('.news-comment-removed')).not.toBeNull(), {
      timeout: 15_000,
    });
    const space = canvasElement.querySelector<HTMLElement>('.above');
    if (space) space.style.blockSize = '0';
  },
};

/** Links of the page that sort the comments are loaded in place. */
export const Sorted: StoryObj = {
  render: () => liveThread(server({ comments: [] })),
  play: async (context) => {
    await showThread(context);
    const { canvasElement } = context;
    const { href } = location;
    const [, link] = canvasElement.querySelectorAll('[data-news-sort] a');
    if (link) await userEvent.click(link);
    await waitFor(() => expect(canvasElement.querySelector('#comment-12')).not.toBeNull(), { timeout: 15_000 });
    // Storybook's address stays.
    history.replaceState(history.state, '', href);
  },
};

/** The same comments in each markup. */
export const Markup: StoryObj = {
  render: () =>
    html`${Object.entries(THREADS).map(
      ([name, print], index) => html`
        ${variantName(name)} ${thread(print(THREAD).replaceAll(/(comment-|id="c)(\d)/g, `$1${String(index + 1)}0$2`))}
      `,
    )}`,
};
