import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import persianPage from '../examples/short.fa.html?raw';
import hebrewPage from '../examples/short.he.html?raw';
import urduPage from '../examples/short.ur.html?raw';
import '../src/define.js';
import { registerLocale } from '../src/index.js';
import { fa } from '../src/locales/fa.js';
import { he } from '../src/locales/he.js';
import { ur } from '../src/locales/ur.js';
import { contentOf } from './support/page.js';
import { sorani } from './support/sorani.js';

[fa, ur, he, sorani].forEach(registerLocale);

/**
 * Pages in the other languages that come with the elements: those of `examples/short.*.html`, which take their words by
 * `lang` from `cdn/locales/`. Here they are imported, as a site with a bundler does.
 */
const meta: Meta = {
  title: 'Languages',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
};

export default meta;

export const Persian: StoryObj = {
  name: 'فارسی',
  globals: { lang: 'fa', dir: 'rtl' },
  render: () => contentOf(persianPage),
};

/** In Nastaliq, which the page's own style asks for. */
export const Urdu: StoryObj = {
  name: 'اردو',
  globals: { lang: 'ur', dir: 'rtl' },
  render: () => contentOf(urduPage),
};

export const Hebrew: StoryObj = {
  name: 'עברית',
  globals: { lang: 'he', dir: 'rtl' },
  render: () => contentOf(hebrewPage),
};

/** A language that the page registers. Its months and relative times come from the page, because browsers have none. */
export const Sorani: StoryObj = {
  name: 'کوردیی ناوەندی',
  globals: { lang: 'ckb', dir: 'rtl' },
  parameters: { layout: 'padded' },
  render: () => html`
    <article lang="ckb" dir="rtl">
      <news-header relative reading-time-of="story">
        <a slot="section" href="#tech">تەکنەلۆژیا</a>
        <h1>وانەیەک لە DeepSeek: چۆن کەم دەبێتە زۆر</h1>
        <p slot="byline">سارا ئەحمەد</p>
        <time slot="published" datetime="2026-11-20T09:30+03:00"></time>
        <time slot="updated" datetime="2026-11-23T18:00+03:00"></time>
      </news-header>
      <news-article-body id="story">
        <p>کۆمپانیای DeepSeek نموونەیەکی نوێی بڵاو کردەوە کە لەسەر 2,048 یەکەی (GPU) ڕاهێنراوە.</p>
      </news-article-body>
    </article>
  `,
};
