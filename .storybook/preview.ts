/// <reference types="vite/client" />
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import manifest from '../custom-elements.json' with { type: 'json' };
import * as styles from '../src/cdn.styles.js';
import './preview.css';

setCustomElementsManifest(manifest);

// Stories have the style sheet from the start, as pages do that link it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(Object.values(styles).join('\n'));
document.adoptedStyleSheets.push(sheet);

const DIRECTIONS: Record<string, string> = { ar: 'rtl', en: 'ltr' };

/** A language chosen in the toolbar brings its direction along, which can be changed then. */
void addons.ready().then((channel) => {
  channel.on('updateGlobals', ({ globals }: { globals: Record<string, string> }) => {
    const dir = DIRECTIONS[globals.lang ?? ''];
    if (dir) channel.emit('updateGlobals', { globals: { dir } });
  });
});

/** Sets direction, language and colour scheme on the page; in the docs, whose own words are English, on each story. */
const inPage: Decorator = (story, { canvasElement, globals, viewMode }) => {
  const { dir, lang, scheme } = globals as Record<'dir' | 'lang' | 'scheme', string>;
  const page = viewMode === 'docs' ? canvasElement : document.documentElement;
  Object.assign(page, { dir, lang });
  page.dataset.scheme = scheme;
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inPage],
  parameters: {
    a11y: { test: 'error' },
    // First the page, then what people ask, then each thing by itself. Storybook reads this without running it.
    options: {
      storySort: {
        order: [
          'الصفحة',
          'Docs',
          [
            'Start here',
            'ابدأ هنا',
            'للناشرين',
            'CDN',
            'WordPress plugin',
            'WordPress',
            'Frameworks',
            'Servers and no scripts',
            'Recipes',
            'Elements',
            [
              'news-masthead',
              'news-header',
              'news-article-body',
              'news-comment-form',
              'news-comments',
              'news-back-to-top',
            ],
            'Theming',
            'Arabic typesetting',
            'Languages',
            'Comments and back ends',
            'Events',
            'Accessibility',
            'Security',
            'Browser support',
            'Upgrade notes',
          ],
          'Elements',
        ],
      },
    },
  },
  globalTypes: {
    lang: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'ar', title: 'العربية' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    dir: {
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'rtl', title: 'Right to left' },
          { value: 'ltr', title: 'Left to right' },
        ],
      },
    },
    scheme: {
      toolbar: {
        title: 'Colour scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'system', title: 'As the system' },
        ],
      },
    },
  },
  initialGlobals: { dir: 'rtl', lang: 'ar', scheme: 'light' },
};

export default preview;
