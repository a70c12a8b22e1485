// The list of pictures. Each is compared with `expected/<name>.png`.

/**
 * @typedef {object} Picture
 * @property {string} name the name of its file, without `.png`
 * @property {string} path the path of the page on the site
 * @property {number} width of the viewport, in px
 * @property {'light' | 'dark'} [scheme] the colour scheme of the system; light by default
 * @property {boolean} [forcedColors]
 * @property {boolean} [timePasses] whether the clock runs, which is otherwise stopped
 * @property {boolean} [isPrinted] whether the styles for paper apply
 * @property {boolean} [isViewport] whether the picture shows only the viewport, as for what is fixed or sticky
 * @property {number} [scrollTop] where the page is scrolled to, in px
 * @property {string[]} [keys] the keys that are pressed at the end
 */

const PHONE = 360;
const DESKTOP = 1280;
/** An A4 page without the margins of 1 cm. */
const PAPER = 718;

const PAGES = { ar: '/examples/plain.html', en: '/examples/plain.en.html' };

/** Returns a picture of the complete page. */
const page = (lang, variation, width, options = {}) => ({
  name: `page.${lang}.${variation}.${width}`,
  path: PAGES[lang],
  width,
  ...options,
});

const pages = Object.keys(PAGES).flatMap((lang) => [
  ...[PHONE, DESKTOP].flatMap((width) => [
    page(lang, 'light', width),
    page(lang, 'dark', width, { scheme: 'dark' }),
    page(lang, 'forced-colors', width, { forcedColors: true }),
  ]),
  page(lang, 'print', PAPER, { isPrinted: true }),
]);

/** Returns a picture of a story on a phone. `globals` are those of the story's URL. */
const story = (name, id, { globals = '', ...options } = {}) => ({
  name,
  path: `/storybook-static/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true${globals && `;${globals}`}`,
  width: PHONE,
  ...options,
});

const ENGLISH = { globals: 'lang:en;dir:ltr' };
const FORM = 'elements-news-comment-form';
const THREAD = 'elements-news-comments';
const THREAD_STATES = 'elements-news-comments-states';
const RESULT = `${FORM}-what-becomes-of-a-comment`;

const states = [
  story('masthead.search', 'elements-news-masthead--search-and-nested-sections'),
  story('masthead.expanded', 'elements-news-masthead--unfolded'),
  story('masthead.current-section', 'elements-news-masthead--current-section-in-view'),
  story('masthead.skip-link', 'elements-news-masthead--sticky', { keys: ['Tab'], isViewport: true }),
  story('masthead.focused-section', 'elements-news-masthead--default', { keys: ['Tab', 'Tab', 'Tab'] }),
  story('masthead.sticky', 'elements-news-masthead--sticky', { scrollTop: 900, isViewport: true }),

  story('header.dates', 'elements-news-header--dates-in-our-words'),
  story('header.two-calendars', 'elements-news-header--two-calendars'),
  story('header.relative', 'elements-news-header--relative'),
  story('header.authors-and-actions', 'elements-news-header--authors-place-and-actions'),
  story('header.long', 'elements-news-header--long-headline'),

  story('article.editor-blocks', 'elements-news-article-body-blocks--editor'),
  story('article.editor-blocks.en', 'elements-news-article-body-blocks--left-to-right'),
  story('article.english-in-arabic', 'elements-news-article-body--english-in-arabic'),
  story('article.direction-of-blocks', 'arabic-text-rules--direction-of-blocks'),
  story('article.names-with-signs', 'arabic-text-rules--names-with-signs'),
  story('article.first-word', 'arabic-text-rules--first-word'),

  story('form.default', `${FORM}--default`),
  story('form.default.dark', `${FORM}--dark`, { scheme: 'dark' }),
  story('form.focused-field', `${FORM}--default`, { keys: ['Tab', 'Tab'] }),
  story('form.errors', `${FORM}--errors`),
  story('form.errors.en', `${FORM}--errors-left-to-right`),
  story('form.errors.dark', `${FORM}--errors-of-plugins-dark`, { scheme: 'dark' }),
  story('form.errors.forced-colors', `${FORM}--errors`, { forcedColors: true }),
  story('form.beyond-the-limit', `${FORM}--beyond-the-limit`),
  story('form.mixed-directions', `${FORM}--mixed-directions`),
  story('form.placeholders', `${FORM}--placeholders`),
  story('form.sending', `${RESULT}--sending`),
  story('form.published', `${RESULT}--published`),
  story('form.refused', `${RESULT}--refused`),
  story('form.waiting', `${RESULT}--waiting`),
  story('form.waiting.dark', `${RESULT}--waiting-dark`, { scheme: 'dark' }),
  story('form.draft', `${RESULT}--draft`),

  story('thread.nested', `${THREAD_STATES}--nested`),
  story('thread.nested.en.dark', `${THREAD_STATES}--nested-dark`, { ...ENGLISH, scheme: 'dark' }),
  story('thread.blocks', `${THREAD_STATES}--blocks`),
  story('thread.collapsed.en', `${THREAD_STATES}--collapsed`, ENGLISH),
  story('thread.held-and-waiting', `${THREAD_STATES}--waiting`),
  story('thread.held-and-waiting.dark', `${THREAD_STATES}--waiting-dark`, { scheme: 'dark' }),
  story('thread.new', `${THREAD}--new-comments`, { timePasses: true }),
  // For a picture of the whole page, Chromium can make the window 1 px high, where the text of the comment is out of view.
  story('thread.removed', `${THREAD}--removed`, { timePasses: true, isViewport: true }),
  story('thread.sorted', `${THREAD}--sorted`),

  story('back-to-top.progress', 'elements-news-back-to-top--progress', { isViewport: true }),
  story('back-to-top.return', 'elements-news-back-to-top--offer-return', { isViewport: true }),
  story('back-to-top.own-link.en', 'elements-news-back-to-top--own-link', { ...ENGLISH, isViewport: true }),
  story('back-to-top.above-the-footer', 'elements-news-back-to-top--above-the-footer', { isViewport: true }),
];

/** @type {readonly Picture[]} */
export const PICTURES = [...pages, ...states];
