import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/news-article-body/define.js';
import '../src/elements/news-back-to-top/define.js';
import { dark, english, inLanguage } from './support/words.js';

const words = {
  ar: {
    heading: 'خبر طويل',
    paragraph: 'انزل في الصفحة حتى يظهر زر العودة في زاويتها، ثم اضغطه لتعود إلى العنوان.',
    link: 'زر الذهاب إلى الأعلى',
  },
  en: {
    heading: 'A long story',
    paragraph: 'Scroll down until the button appears in the corner, then press it to return to the headline.',
    link: 'To the top of the story',
  },
};

const longStory = ({ heading, paragraph }: (typeof words)['ar']) => html`
  <news-article-body>
    <h1>${heading}</h1>
    ${Array.from({ length: 40 }, () => html`<p>${paragraph}</p>`)}
  </news-article-body>
`;

const meta: Meta = {
  title: 'Elements/news-back-to-top',
  component: 'news-back-to-top',
  parameters: { docs: { story: { inline: false, height: '24rem' } } },
  args: { afterScreens: 1 },
  render: ({ afterScreens }, context) => html`
    ${longStory(inLanguage(words, context))}
    <news-back-to-top .afterScreens=${afterScreens}></news-back-to-top>
  `,
  play: async ({ canvasElement }) => {
    window.scrollTo({ top: 5 * innerHeight, behavior: 'instant' });
    await waitFor(() => expect(canvasElement.querySelector('news-back-to-top')).toBeVisible());
  },
};

export default meta;

export const Default: StoryObj = {};

export const LeftToRight: StoryObj = english;

export const Dark: StoryObj = dark;

/** The page's own link works before the script is there, and without it. */
export const OwnLink: StoryObj = {
  render: ({ afterScreens }, context) => html`
    ${longStory(inLanguage(words, context))}
    <news-back-to-top .afterScreens=${afterScreens}
      ><a href="#top">${inLanguage(words, context).link}</a></news-back-to-top
    >
  `,
};
