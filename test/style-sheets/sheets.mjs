// Frameworks, resets and base styles that sites load, with the files of each package.

/**
 * @typedef {object} Sheet
 * @property {string} [package] the name of the package
 * @property {string[]} [files] the style sheets, in their order
 * @property {string[]} [rtlFiles] the style sheets of right-to-left pages, if the package has its own
 * @property {Record<string, string>} [classes] classes that an author adds to the page, by selector: those that style all
 *   elements inside
 * @property {boolean} [isTailwind] whether the style sheet is built by Tailwind for the page
 * @property {string[]} [paths] the style sheets, if they are not files of a package
 * @property {string[]} [wins] parts of the messages of faults that the sheet may cause, because its rules win by their
 *   specificity: classes, three types, or two types in a sheet after ours
 */

/** @type {Record<string, Sheet>} */
export const SHEETS = {
  // The most used, and the ones that style the most elements without classes.
  bootstrap: {
    package: 'bootstrap',
    files: ['dist/css/bootstrap.css'],
    rtlFiles: ['dist/css/bootstrap.rtl.css'],
  },
  'tailwind-typography': {
    classes: { article: 'prose' },
    isTailwind: true,
  },
  milligram: { package: 'milligram', files: ['dist/milligram.css'] },
  'mvp.css': { package: 'mvp.css', files: ['mvp.css'] },
  pico: { package: '@picocss/pico', files: ['css/pico.css'] },

  awsm: {
    package: 'awsm.css',
    files: ['dist/awsm.css'],
    // `figure figcaption`, `table td`
    wins: ['figcaption: text of', 'figcaption#news-1: text of', 'bdi: text of', 'th: text of', 'td: text of'],
  },
  blaze: { package: '@blaze/css', files: ['dist/blaze/blaze.css'], classes: { body: 'c-text' } },
  bulma: { package: 'bulma', files: ['css/bulma.css'] },
  'bulma-content': {
    package: 'bulma',
    files: ['css/bulma.css'],
    classes: { main: 'content' },
    // `.content h1`
    wins: ['line height of'],
  },
  chota: { package: 'chota', files: ['dist/chota.css'] },
  destyle: { package: 'destyle.css', files: ['destyle.css'] },
  fomantic: { package: 'fomantic-ui-css', files: ['semantic.css'] },
  'fomantic-text': { package: 'fomantic-ui-css', files: ['semantic.css'], classes: { main: 'ui text container' } },
  foundation: {
    package: 'foundation-sites',
    files: ['dist/css/foundation.css'],
    rtlFiles: ['dist/css/foundation-rtl.css'],
  },
  holiday: { package: 'holiday.css', files: ['dist/holiday.css'] },
  materialize: { package: '@materializecss/materialize', files: ['dist/css/materialize.css'] },
  meyer: { package: '@unocss/reset', files: ['eric-meyer.css'] },
  'modern-normalize': { package: 'modern-normalize', files: ['modern-normalize.css'] },
  'new-css-reset': {
    package: 'the-new-css-reset',
    files: ['css/reset.css'],
    // `all: unset` for everything, with no specificity: after our sheet it removes the size of fields, as it does without us.
    wins: ['px high', 'the page scrolls sideways', 'textarea#comment: outside of the page'],
  },
  'new.css': { package: '@exampledev/new.css', files: ['new.css'] },
  normalize: { package: 'normalize.css', files: ['normalize.css'] },
  papercss: {
    package: 'papercss',
    files: ['dist/paper.css'],
    // `ul li`
    wins: ['news-article-body li: text-indent'],
  },
  picnic: { package: 'picnic', files: ['picnic.css'] },
  'pico-classless': { package: '@picocss/pico', files: ['css/pico.classless.css'] },
  primer: { package: '@primer/css', files: ['dist/primer.css'] },
  'primer-markdown': {
    package: '@primer/css',
    files: ['dist/primer.css'],
    classes: { article: 'markdown-body' },
  },
  pure: { package: 'purecss', files: ['build/pure.css'] },
  'reset-css': { package: 'reset-css', files: ['reset.css'] },
  ress: { package: 'ress', files: ['ress.css'] },
  sakura: { package: 'sakura.css', files: ['css/sakura.css'] },
  sanitize: {
    package: 'sanitize.css',
    files: ['sanitize.css', 'typography.css', 'forms.css', 'assets.css', 'system-ui.css'],
  },
  'simple.css': {
    package: 'simpledotcss',
    files: ['simple.css'],
    // `header nav a`
    wins: ['news-masthead a: text of', 'news-masthead a: line height'],
  },
  skeleton: { package: 'skeleton-css', files: ['css/skeleton.css'] },
  spectre: { package: 'spectre.css', files: ['dist/spectre.css'] },
  tachyons: { package: 'tachyons', files: ['css/tachyons.css'] },
  'tailwind-3-reset': { package: '@unocss/reset', files: ['tailwind.css'] },
  tailwind: { isTailwind: true },
  tufte: {
    package: 'tufte-css',
    files: ['tufte.css'],
    // `pre > code`
    wins: ['code: text of'],
  },
  uikit: { package: 'uikit', files: ['dist/css/uikit.css'], rtlFiles: ['dist/css/uikit-rtl.css'] },
  'water.css': { package: 'water.css', files: ['out/light.css'] },
  'water.css-dark': { package: 'water.css', files: ['out/dark.css'] },
};

/** The sheets of the short run: the most used, and the ones that style the most elements without classes. */
export const SHORT_RUN = ['bootstrap', 'tailwind-typography', 'milligram', 'mvp.css', 'pico'];
