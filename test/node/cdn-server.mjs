// Servers for the tests of docs/cdn.md: a site, and a CDN on another origin.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { openBrowser } from '../wordpress/browser.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

/** The path of the package on a CDN, and its bare URL. */
export const PACKAGE = `/npm/${name}@${version}`;

/** The site whose pages load the package. A real server, because browsers block loopback requests from mocked pages. */
export const site = {
  async start() {
    this.server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(this.html);
    });
    await listen(this.server);
    this.browser = await openBrowser();
  },
  async stop() {
    await this.browser?.close();
    close(this.server);
  },
  /** Opens HTML as a page. `page.errors` has the errors and warnings of its console. */
  async open(html) {
    this.html = html.includes('<html') ? html : `<!doctype html><html lang="ar" dir="rtl"><body>${html}`;
    const page = await this.browser.newPage();
    page.setDefaultTimeout(10_000);
    page.errors = [];
    page.on('pageerror', ({ message }) => page.errors.push(message));
    page.on('console', (message) => {
      const isOurs = !message.location().url.endsWith('/favicon.ico');
      if (isOurs && ['error', 'warning'].includes(message.type())) page.errors.push(message.text());
    });
    await page.goto(`${addressOf(this.server)}/`);
    return page;
  },
};

/**
 * Serves the package as a CDN does: under `/npm/`, with CORS. The bare URL of the package serves the file `field`, or
 * redirects to it.
 */
export async function serveCDN({ redirects, field, missing }) {
  const requested = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const headers = { 'Access-Control-Allow-Origin': '*' };
    const [, at = '', path] = /^\/npm\/news-elements(@[^/]+)?(\/.+)?$/.exec(pathname) ?? [];
    const file = path ?? `/${field}`;
    requested.push(pathname);
    if (!pathname.startsWith(`/npm/${name}`) || (at && at !== `@${version}`) || (path && path === missing)) {
      response.writeHead(404, headers).end();
    } else if (!path && redirects) {
      response.writeHead(302, { ...headers, Location: `${PACKAGE}${file}` }).end();
    } else {
      response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(file)] });
      response.end(readFileSync(file.slice(1)));
    }
  });
  await listen(server);
  return { url: addressOf(server), requested, close: () => close(server) };
}

const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const addressOf = (server) => `http://127.0.0.1:${server.address().port}`;
function close(server) {
  server.close();
  server.closeAllConnections();
}
