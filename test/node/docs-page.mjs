import { after, before } from 'node:test';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { openBrowser } from '../wordpress/browser.mjs';

/** Loads the elements without a bundler. */
export const ELEMENTS = `
  <link rel="stylesheet" href="/cdn/news-elements.css">
  <script type="module" src="/cdn/news-elements.js"></script>`;

/** A masthead with nested sections, which has a button that expands them. */
export const MASTHEAD = `
  <header>
    <news-masthead skip-to="story">
      <a slot="brand" href="#home">المدار</a>
      <ul>${'<li><a href="#section">أخبار التقنية</a></li>'.repeat(12)}</ul>
    </news-masthead>
  </header>`;

/**
 * Starts a browser and a server of this repository before the tests of a file, and closes them afterwards.
 *
 * @returns {{ open: (html: string, options?: object) => Promise<import('playwright-core').Page> }} `open` shows HTML as a
 *   page of the server, with the response headers `headers`. `routes` has a response, or a function that gets the route, for each pattern of a URL.
 *   `prepare` gets the page before it is loaded, and `waitUntil` is Playwright's. `page.errors` has the errors and warnings of its console
 */
export function useSite() {
  let browser, server;

  before(async () => {
    server = await serveFolder(process.cwd());
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  return {
    async open(html, { headers, path = '/a-page', routes = {}, prepare, waitUntil, ...options } = {}) {
      const page = await browser.newPage({ viewport: { width: 400, height: 600 }, ...options });
      page.setDefaultTimeout(10_000);
      page.errors = [];
      page.on('pageerror', ({ message }) => page.errors.push(message));
      page.on('console', (message) => {
        const isOurs = !message.location().url.endsWith('/favicon.ico');
        if (isOurs && ['error', 'warning'].includes(message.type())) page.errors.push(message.text());
      });
      const body = html.includes('<html') ? html : `<!doctype html><html lang="ar" dir="rtl"><body>${html}`;
      await page.route(server.url + path, (route) =>
        route.fulfill({ body, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } }),
      );
      for (const [pattern, response] of Object.entries(routes)) {
        await page.route(pattern, (route) =>
          typeof response === 'function' ? response(route) : route.fulfill(response),
        );
      }
      await prepare?.(page);
      await page.goto(server.url + path, { waitUntil });
      return page;
    },
  };
}
