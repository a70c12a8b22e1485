// Scripts that show another page without loading it.

const module = (path) => `<script type="module" src="/node_modules/${path}"></script>`;
const classic = (path) => `<script defer src="/node_modules/${path}"></script>`;
const onReady = (code) =>
  `<script>document.addEventListener('DOMContentLoaded', () => {${code}}, { once: true });</script>`;

/** A router of a few lines: `show(html)` puts a page in place of the current one. */
const follow = (show) =>
  onReady(`
    const show = async (html) => {${show}};
    const load = async () => show(await (await fetch(location.href)).text());
    document.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href^="/"]');
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      load();
    });
    addEventListener('popstate', load);`);

const PARSE = `const page = new DOMParser().parseFromString(html, 'text/html'); document.title = page.title;`;

/**
 * What each needs on a page. `keepsPages`: the script itself keeps every page that was shown, also those without our elements.
 *
 * @type {Record<string, { head: string, bodyAttributes?: string, mainAttributes?: string, formAttributes?: string, keepsPages?: boolean }>}
 */
export const ROUTERS = {
  'Turbo Drive': { head: module('@hotwired/turbo/dist/turbo.es2017-esm.js') },
  'htmx with hx-boost': {
    head: classic('htmx.org/dist/htmx.min.js'),
    bodyAttributes: 'hx-boost="true"',
    formAttributes: 'hx-boost="false"',
  },
  'htmx with hx-boost and idiomorph': {
    head: classic('htmx.org/dist/htmx.min.js') + classic('idiomorph/dist/idiomorph-ext.min.js'),
    bodyAttributes: 'hx-boost="true" hx-ext="morph" hx-swap="morph:innerHTML"',
    formAttributes: 'hx-boost="false"',
  },
  swup: {
    head: classic('swup/dist/Swup.umd.js') + onReady(`new Swup({ containers: ['#main'], animationSelector: false });`),
  },
  barba: {
    head:
      classic('@barba/core/dist/barba.umd.js') +
      onReady(`barba.init({ transitions: [{ leave() {}, enter() {} }], timeout: 10000 });`),
    bodyAttributes: 'data-barba="wrapper"',
    mainAttributes: 'data-barba="container" data-barba-namespace="page"',
  },
  unpoly: {
    head: classic('unpoly/unpoly.min.js') + onReady(`up.link.config.followSelectors.push('a[href]');`),
    keepsPages: true,
  },
  'View Transitions in one document': {
    head: follow(`${PARSE}
      await document.startViewTransition(() => {
        document.querySelector('#main').replaceWith(document.adoptNode(page.querySelector('#main')));
      }).finished;`),
  },
  'innerHTML of the body': { head: follow(`${PARSE} document.body.innerHTML = page.body.innerHTML;`) },
  'Alpine and its morph plugin': {
    head:
      classic('@alpinejs/morph/dist/cdn.min.js') +
      classic('alpinejs/dist/cdn.min.js') +
      follow(`${PARSE} Alpine.morph(document.querySelector('#main'), page.querySelector('#main').outerHTML);`),
    mainAttributes: 'x-data',
  },
  idiomorph: {
    head: classic('idiomorph/dist/idiomorph.min.js') + follow(`${PARSE} Idiomorph.morph(document.body, page.body);`),
  },
};
