import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before } from 'node:test';
import { openBrowser } from '../wordpress/browser.mjs';

const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };

/**
 * Serves pages, and the files of `cdn/` that they load, to a browser, while the tests of a file run.
 *
 * @param {(query: URLSearchParams) => string} pageOf the HTML of a page
 * @returns {{ browser: import('playwright-core').Browser, url: string }} what is there while the tests run
 */
export function useServedPages(pageOf) {
  const pages = {};
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    const body = pathname.startsWith('/cdn/') ? readFile(`.${pathname}`) : Promise.resolve(pageOf(searchParams));
    body.then(
      (content) =>
        response
          .writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? 'text/html; charset=utf-8' })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  before(async () => {
    await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    pages.url = `http://127.0.0.1:${server.address().port}/`;
    pages.browser = await openBrowser();
  });
  after(async () => {
    await pages.browser?.close();
    server.close();
  });
  return pages;
}
