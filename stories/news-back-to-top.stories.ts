import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/news-article-body/define.js';
import '../src/elements/news-back-to-top/define.js';
import { BACK_TO_TOP_VARIANTS } from './support/back-to-top-variants.js';
import { variantName } from './support/variant-name.js';
import { dark, english, inLanguage } from './support/words.js';

const words = {
  ar: {
    heading: 'خبر طويل',
    paragraph: 'انزل في الصفحة حتى يظهر زر العودة في زاويتها، ثم اضغطه لتعود إلى العنوان.',
    link: 'زر الذهاب إلى الأعلى',
    footer: 'صحيفة المدار. جميع الحقوق محفوظة.',
  },
  en: {
    heading: 'A long story',
    paragraph: 'Scroll down until the button appears in the corner, then press it to return to the headline.',
    link: 'To the top of the story',
    footer: 'The Orbit. All rights reserved.',
  },
};

const longStory = ({ heading, paragraph }: (typeof words)['ar']) => html`
  <news-article-body>
    <h1>${heading}</h1>
    ${Array.from({ length: 40 }, () => html`<p>${paragraph}</p>`)}
  </news-article-body>
`;

const scrollDown = (screens: number): void => {
  window.scrollTo({ top: screens * innerHeight, behavior: 'instant' });
};

const meta: Meta = {
  title: 'Elements/news-back-to-top',
  component: 'news-back-to-top',
  parameters: { docs: { story: { inline: false, height: '24rem' } } },
  args: { afterScreens: 1, progress: false, offerReturn: false },
  render: ({ afterScreens, progress, offerReturn }, context) => html`
    ${longStory(inLanguage(words, context))}
    <news-back-to-top
      .afterScreens=${afterScreens}
      ?progress=${progress}
      ?offer-return=${offerReturn}
    ></news-back-to-top>
  `,
  play: async ({ canvasElement }) => {
    scrollDown(5);
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

/** A ring that fills as the page is scrolled through. */
export const Progress: StoryObj = { args: { progress: true } };

/** At the top, the way back to the paragraph from which the reader came. */
export const OfferReturn: StoryObj = {
  args: { offerReturn: true },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('news-back-to-top');
    const root = await waitFor(() => {
      if (!element?.shadowRoot?.querySelector('button')) throw new Error('Not loaded yet');
      return element.shadowRoot;
    });
    scrollDown(3);
    await waitFor(() => expect(element).toBeVisible());
    root.querySelector('a')?.click();
    await waitFor(() => expect(root.querySelector('button')).toBeVisible(), { timeout: 5000 });
  },
};

/** It stays above a footer that is scrolled in, or a bar that is fixed at the lower edge. */
export const AboveTheFooter: StoryObj = {
  render: (_args, context) => html`
    ${longStory(inLanguage(words, context))}
    <news-back-to-top dock-above="footer"></news-back-to-top>
    <footer id="footer" style="padding: 2rem; border-block-start: 1px solid">
      ${inLanguage(words, context).footer}
    </footer>
  `,
  play: async ({ canvasElement }) => {
    scrollDown(100);
    await waitFor(() => expect(canvasElement.querySelector('news-back-to-top')).toBeVisible());
  },
};

/** For a container that scrolls by itself. The page places it there. */
export const InAContainer: StoryObj = {
  render: (_args, context) => html`
    <div style="position: relative; max-inline-size: 30rem; margin-inline: auto; border: 1px solid">
      <section
        id="panel"
        tabindex="0"
        aria-label=${inLanguage(words, context).heading}
        style="block-size: 18rem; overflow: auto; padding-inline: 1rem"
      >
        ${longStory(inLanguage(words, context))}
      </section>
      <news-back-to-top scroller="panel" style="position: absolute"></news-back-to-top>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('news-back-to-top');
    canvasElement.querySelector('#panel')?.scrollTo({ top: 1500, behavior: 'instant' });
    await waitFor(() => expect(element).toBeVisible());
  },
};

/** Markup that authors, themes and plugins write. The page places the links below each other. */
export const AnyMarkup: StoryObj = {
  tags: ['foreign-markup'],
  render: () =>
    html`${BACK_TO_TOP_VARIANTS.map(({ name, content }) => {
      const element = `<news-back-to-top style="position: static; visibility: visible; opacity: 1">${content}</news-back-to-top>`;
      return html`${variantName(name)}${unsafeHTML(element)}`;
    })}`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('news-back-to-top')).toBeVisible());
  },
};
