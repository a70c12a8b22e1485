import { readRetryAfter } from '../../../comments/backends/retry-after.js';
import { parseInertly } from '../../../dom/inert-html.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import { findPageLinks, type Way } from './page-links.js';

/** A page of comments that was read from the site. */
export interface CommentsPage {
  url: string;
  comments: FoundComment[];
  /** The addresses of the pages before and after. */
  addresses: Partial<Record<Way, string>>;
  /** The parsed thread, with its links. Undefined if a back end returned only comments. */
  root?: ParentNode & Node;
  /** The ids of comments that are gone, if a back end returned them. */
  removed?: string[];
}

/**
 * Reads a page of the site and finds the comments of a thread in it. Rejects if it cannot be read, is not an HTML page of the
 * same origin, or if the page forbids parsing; with `retryAfter` in seconds if the server sends it.
 *
 * @param cache `no-cache` asks the server whether a page in the cache is still current
 */
export async function readCommentsPage(
  url: string,
  host: HTMLElement,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<CommentsPage> {
  const { origin, href } = new URL(url.replace(/#.*/, ''), document.baseURI);
  if (origin !== location.origin) throw new TypeError(`${href} is of another origin`);
  const response = await fetch(href, { signal, cache, headers: { Accept: 'text/html' } });
  const isHTML = response.headers.get('Content-Type')?.includes('html') ?? false;
  if (!response.ok || !isHTML) {
    const retryAfter = readRetryAfter(response.headers.get('Retry-After'), Date.now());
    throw Object.assign(new TypeError(`${href} answered ${String(response.status)}`), { retryAfter });
  }
  const page = parseInertly(await response.text());
  if (!page) throw new TypeError('the page forbids parsing');
  const root = counterpartOf(host, page);
  const comments = findComments(root);
  const links = findPageLinks(root);
  const addressOf = (way: Way): string | undefined => {
    const address = links[way]?.getAttribute('href');
    return address ? new URL(address, href).href : undefined;
  };
  const [previous, next] = [addressOf('previous'), addressOf('next')];
  return { url: href, comments, addresses: { ...(previous && { previous }), ...(next && { next }) }, root };
}

/**
 * The same thread on another page: the element with the same id or at the same position, or the only one, because stories that
 * scripts have added below have pages of their own. The whole page if it has none.
 */
function counterpartOf(host: HTMLElement, page: Document): Element | Document {
  const { id, localName } = host;
  const byId = id ? page.getElementById(id) : null;
  if (byId) return byId;
  const threads = page.querySelectorAll(localName);
  if (threads.length < 2) return threads[0] ?? page;
  const index = [...document.querySelectorAll(localName)].indexOf(host);
  const counterpart = threads[Math.max(index, 0)];
  if (!counterpart) throw new TypeError('the page has other threads');
  return counterpart;
}
