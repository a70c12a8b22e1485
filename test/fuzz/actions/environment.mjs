/* global document -- what runs in the page */
const WIDTHS = [320, 360, 414, 600, 768, 1024, 1280, 1440];
const HEIGHTS = [256, 480, 640, 720, 1024];
const LANGUAGES = [
  { lang: 'ar', dir: 'rtl' },
  { lang: 'ar-EG', dir: 'rtl' },
  { lang: 'fa', dir: 'rtl' },
  { lang: 'ur', dir: 'rtl' },
  { lang: 'he', dir: 'rtl' },
  { lang: 'en', dir: 'ltr' },
  { lang: 'fr', dir: 'ltr' },
];
const TAGS = ['news-masthead', 'news-header', 'news-article-body', 'news-comment-form', 'news-back-to-top'];
const FONT_SIZES = ['', '16px', '20px'];
/** The text spacing of WCAG 1.4.12. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

export const environmentActions = [
  {
    name: 'resize the window',
    weight: 8,
    run: async ({ page, random }) => {
      const [width, height] = [random.pick(WIDTHS), random.pick(HEIGHTS)];
      await page.setViewportSize({ width, height });
      return `${width} × ${height}`;
    },
  },
  {
    name: 'set the language and direction',
    weight: 6,
    run: async ({ page, random }) => {
      const language = random.pick(LANGUAGES);
      const tag = random.pick([undefined, undefined, undefined, ...TAGS]);
      await page.evaluate(
        ([selector, values]) =>
          Object.assign(selector ? document.querySelector(selector) : document.documentElement, values),
        [tag, language],
      );
      return `${tag ?? 'page'} lang=${language.lang} dir=${language.dir}`;
    },
  },
  {
    name: 'set the font size of the page',
    weight: 3,
    run: async ({ page, random }) => {
      const size = random.pick(FONT_SIZES);
      await page.evaluate((value) => (document.documentElement.style.fontSize = value), size);
      return size || 'default';
    },
  },
  {
    name: 'set the text spacing',
    weight: 2,
    run: async ({ page, random }) => {
      const isOn = random.pick([true, false]);
      await page.evaluate(
        ([css, on]) => {
          const style =
            document.getElementById('spacing') ?? Object.assign(document.createElement('style'), { id: 'spacing' });
          style.textContent = on ? css : '';
          document.head.append(style);
        },
        [TEXT_SPACING, isOn],
      );
      return isOn ? 'wide' : 'normal';
    },
  },
  {
    name: 'set a preference',
    weight: 4,
    run: async ({ page, random }) => {
      const media = random.pick([
        { colorScheme: 'dark' },
        { colorScheme: 'light' },
        { reducedMotion: 'reduce' },
        { reducedMotion: 'no-preference' },
        { forcedColors: 'active' },
        { forcedColors: 'none' },
        { contrast: 'more' },
        { contrast: 'no-preference' },
      ]);
      await page.emulateMedia(media);
      return JSON.stringify(media);
    },
  },
];
