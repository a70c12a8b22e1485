import type { Meta, StoryObj } from '@storybook/web-components-vite';
import persianPage from '../examples/short.fa.html?raw';
import hebrewPage from '../examples/short.he.html?raw';
import urduPage from '../examples/short.ur.html?raw';
import '../src/define.js';
import { registerLocale } from '../src/index.js';
import { fa } from '../src/locales/fa.js';
import { he } from '../src/locales/he.js';
import { ur } from '../src/locales/ur.js';
import { contentOf } from './support/page.js';

[fa, ur, he].forEach(registerLocale);

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
