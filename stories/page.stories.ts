import type { Meta, StoryObj } from '@storybook/web-components-vite';
import arabicPage from '../examples/plain.html?raw';
import englishPage from '../examples/plain.en.html?raw';
import '../src/define.js';
import { contentOf } from './support/page.js';
import { english, inLanguage } from './support/words.js';

/**
 * A story of a news site, whole: the five elements round an article as an editor would write it. It is the page of
 * `examples/plain.html`, with nothing added.
 */
const meta: Meta = {
  title: 'الصفحة',
  tags: ['page', '!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: (_args, context) => contentOf(inLanguage({ ar: arabicPage, en: englishPage }, context)),
};

export default meta;

export const CompleteNewsPage: StoryObj = { name: 'صفحة خبر كاملة' };

export const CompleteNewsPageInEnglish: StoryObj = { name: 'A complete news page', ...english };
