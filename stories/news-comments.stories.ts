import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/elements/news-comments/define.js';
import { blockThread, classicThread, divThread, THREADS } from './support/comment-threads.js';
import { SAMPLES, showThread, thread } from './support/thread-page.js';
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

/** The same comments in each markup. */
export const Markup: StoryObj = {
  render: () =>
    html`${Object.entries(THREADS).map(
      ([name, print], index) => html`
        ${variantName(name)} ${thread(print(THREAD).replaceAll(/(comment-|id="c)(\d)/g, `$1${String(index + 1)}0$2`))}
      `,
    )}`,
};
