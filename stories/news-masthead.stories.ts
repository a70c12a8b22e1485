import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/news-masthead/define.js';
import { MASTHEAD_VARIANTS } from './support/masthead-variants.js';
import { variantName } from './support/variant-name.js';
import { dark, english, inLanguage } from './support/words.js';

const words = {
  ar: {
    brand: 'المدار',
    sections: [
      'الأخبار',
      'أخبار التقنية',
      'الذكاء الاصطناعي',
      'الاقتصاد الرقمي',
      'الهواتف والأجهزة',
      'الأمن السيبراني',
      'العلوم',
      'الرأي',
    ],
    nested: ['البرمجيات', 'الشركات الناشئة', 'الألعاب'],
    label: 'الأقسام',
    search: 'ابحث',
    subscribe: 'الاشتراك',
  },
  en: {
    brand: 'The Orbit',
    sections: [
      'News',
      'Technology',
      'Artificial intelligence',
      'Digital economy',
      'Phones and devices',
      'Security',
      'Science',
      'Opinion',
    ],
    nested: ['Software', 'Start-ups', 'Games'],
    label: 'Sections',
    search: 'Search',
    subscribe: 'Subscribe',
  },
};

const item = (section: string, index: number) => html`
  <li><a href="#section-${index}" aria-current=${index === 1 ? 'true' : 'false'}>${section}</a></li>
`;

const meta: Meta = {
  title: 'Elements/news-masthead',
  component: 'news-masthead',
  parameters: { layout: 'fullscreen' },
  render: (_args, context) => {
    const { brand, sections, label, subscribe } = inLanguage(words, context);
    return html`
      <news-masthead>
        <a slot="brand" href="#home">${brand}</a>
        <nav aria-label=${label}>
          <ul>
            ${sections.map(item)}
          </ul>
        </nav>
        <a slot="actions" href="#subscribe">${subscribe}</a>
      </news-masthead>
    `;
  },
};

export default meta;

export const Default: StoryObj = {};

export const LeftToRight: StoryObj = english;

export const Dark: StoryObj = dark;

/** A bare list: the element names it as the navigation that it is. With a search, and nested sections that unfold. */
export const SearchAndNestedSections: StoryObj = {
  render: (_args, context) => {
    const { brand, sections, nested, search } = inLanguage(words, context);
    return html`
      <news-masthead>
        <a slot="brand" href="#home">${brand}</a>
        <ul>
          <li>
            <a href="#technology">${sections[1]}</a>
            <ul>
              ${nested.map((section) => html`<li><a href="#nested">${section}</a></li>`)}
            </ul>
          </li>
          ${sections.slice(2).map(item)}
        </ul>
        <form slot="search" role="search" action="#search">
          <input type="search" name="s" aria-label=${search} />
          <button>${search}</button>
        </form>
      </news-masthead>
    `;
  },
};

/** The same with all sections in sight. */
export const Unfolded: StoryObj = {
  ...SearchAndNestedSections,
  play: async ({ canvasElement }) => {
    const toggle = await waitFor(() => {
      const button = canvasElement.querySelector('news-masthead')?.shadowRoot?.querySelector('button');
      if (!button?.checkVisibility()) throw new Error('The button is not there yet');
      return button;
    });
    await userEvent.click(toggle);
    await expect(canvasElement.querySelector('li li')).toBeVisible();
  },
};

const inColumn: StoryObj = {
  decorators: [(story) => html`<div style="inline-size: 20rem; border: 1px dashed">${story()}</div>`],
};

/** In a column of 20 rem the sections scroll sideways; the edge beyond which they go on is faded. */
export const Narrow: StoryObj = inColumn;

export const NarrowLeftToRight: StoryObj = { ...inColumn, ...english };

/** The current section is in view, wherever it stands in the row. */
export const CurrentSectionInView: StoryObj = {
  ...inColumn,
  render: (_args, context) => {
    const { brand, sections, label } = inLanguage(words, context);
    return html`
      <news-masthead>
        <a slot="brand" href="#home">${brand}</a>
        <nav aria-label=${label}>
          <ul>
            ${sections.map(
              (section, index) =>
                html`<li>
                  <a href="#section-${index}" aria-current=${index === 5 ? 'page' : 'false'}>${section}</a>
                </li>`,
            )}
          </ul>
        </nav>
      </news-masthead>
    `;
  },
  play: async ({ canvas }) => {
    const current = await canvas.findByRole('link', { current: 'page' });
    await waitFor(async () => {
      const row = current.closest('ul')?.getBoundingClientRect();
      const { left, right } = current.getBoundingClientRect();
      await expect(left).toBeGreaterThan(row?.left ?? 0);
      await expect(right).toBeLessThan(row?.right ?? 0);
    });
  },
};

/** Sixty sections, all of them unfolded. */
export const SixtySections: StoryObj = {
  render: (_args, context) => {
    const { brand, sections } = inLanguage(words, context);
    return html`
      <news-masthead expanded>
        <a slot="brand" href="#home">${brand}</a>
        <ul>
          ${Array.from({ length: 60 }, (_, index) => item(sections[index % sections.length] ?? '', index))}
        </ul>
      </news-masthead>
    `;
  },
};

/** A brand and nothing else. */
export const WithoutSections: StoryObj = {
  render: (_args, context) => html`
    <news-masthead><a slot="brand" href="#home">${inLanguage(words, context).brand}</a></news-masthead>
  `,
};

/** The brand is the page's own HTML: one in another language says so, and is read in it. */
export const BrandInAnotherLanguage: StoryObj = {
  render: (_args, context) => {
    const { sections, label } = inLanguage(words, context);
    return html`
      <news-masthead>
        <a slot="brand" href="#home" lang="en" dir="ltr">The Orbit</a>
        <nav aria-label=${label}>
          <ul>
            ${sections.map(item)}
          </ul>
        </nav>
      </news-masthead>
    `;
  },
};

const onLongPage = (behavior: 'sticky' | 'reveal'): StoryObj => ({
  render: (_args, context) => {
    const { brand, sections, label, subscribe } = inLanguage(words, context);
    return html`
      <header>
        <news-masthead behavior=${behavior} skip-to="main">
          <a slot="brand" href="#home">${brand}</a>
          <nav aria-label=${label}>
            <ul>
              ${sections.map(item)}
            </ul>
          </nav>
          <a slot="actions" href="#subscribe">${subscribe}</a>
        </news-masthead>
      </header>
      <main id="main" tabindex="-1" style="padding: 1rem max(1rem, 50% - 36rem)">
        ${sections.map((section, index) => html`<h2 id="section-${index}" style="margin-block-end: 60vh">${section}</h2>`)}
      </main>
    `;
  },
});

/** Stays at the top of the page; the sections lead to headings that it does not cover. */
export const Sticky: StoryObj = onLongPage('sticky');

/** Goes when the page is scrolled down, and comes back when it is scrolled up. */
export const Reveal: StoryObj = onLongPage('reveal');

export const RevealDark: StoryObj = { ...Reveal, ...dark };

/** Markup that authors, page builders, themes and editors write. Each becomes two rows. */
export const AnyMarkup: StoryObj = {
  tags: ['foreign-markup'],
  // Each variant is the header of another page.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: () =>
    html`${MASTHEAD_VARIANTS.map(
      ({ name, content }) => html`${variantName(name)}<news-masthead>${unsafeHTML(content(8))}</news-masthead>`,
    )}`,
};
