import type { CommentPage } from '../../../comments/thread/thread-backend.js';
import { warnOnce } from '../../../internal/warn-once.js';
import type { CommentsPage } from '../loading/comments-page.js';
import { loadBackends } from '../loading/load-backends.js';
import { COMMENTS_PAGE, type Way } from '../loading/page-links.js';
import type { PageLoader } from '../loading/page-loader.js';
import { timeOf } from '../thread/comment-parts.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import type { CommentsHost } from '../types.js';
import { findForm } from '../waiting/find-form.js';
import { newerWay } from './newer-pages.js';
import { isMarkedAsRemoved } from './removed-comments.js';

/** Comments are found by their ids, so the newest are among the last in the order of ids. */
const NEWEST_COUNT = 20;
/** How many pages are read to find the newest. Paginations with numbers lead to the last page at once. */
const MAX_STEPS = 5;

/**
 * Reads the comments that may be new, from the back end of the element. With `wordpress-page` these are the page itself, the page
 * with the newest comments that are here, and the last page. Rejects if they cannot be read.
 *
 * @param unloaded ids of comments on pages that are not loaded, which are not asked for again
 * @param last the address of the last page at the look before
 */
export async function readNewComments(
  host: CommentsHost,
  loader: PageLoader,
  unloaded: ReadonlySet<string>,
  last: string | undefined,
  signal: AbortSignal,
): Promise<CommentsPage[]> {
  const { backend } = host;
  if (typeof backend === 'object') {
    const time = newestTime(findComments(host));
    return [await build(await backend.since(new Date(time).toISOString(), { signal }), host)];
  }
  if (backend === 'wordpress-rest') {
    const answer = await readRest(host, unloaded, signal);
    if (answer) return [await build(answer, host)];
  } else if (backend !== 'wordpress-page') {
    warnOnce(
      `<${host.localName}>: unknown backend. Use "wordpress-page", "wordpress-rest", or an object with "page" and "since".`,
    );
  }
  const isEmpty = !findComments(host).length;
  const border = loader.border(newerWay(host)).replace(/#.*/, '');
  const addresses = new Set([location.href.replace(/#.*/, ''), border]);
  const read = await Promise.all([...addresses].map((address) => loader.readAgain(address, signal)));
  // The address of the page may be that of another story by now, and a firewall may answer with a page of its own.
  const pages = read.filter(
    (page) =>
      loader.hasOurs(page) || (page.url === border && (isEmpty || page.comments.length > 0) && loader.recognizes(page)),
  );
  if (!pages.length) throw new TypeError('no page has comments of this thread');
  // It may have comments that do not stand on the page which is the last one now. Deleted comments may have emptied it.
  const before = last && !addresses.has(last) && (await loader.readAgain(last, signal).catch(() => undefined));
  if (before) pages.push(before);
  for (let step = 0; step < MAX_STEPS; step++) {
    const address = findNewerPage(pages.at(-1), newerWay(host));
    if (!address) break;
    const newer = await loader.readAgain(address, signal);
    if (!newer.comments.length) throw new TypeError(`${newer.url} has no comments`);
    pages.push(newer);
  }
  return pages;
}

/** Whether a look has ended at the last page. One that has more pages to read goes on at the next look. */
export function isComplete(pages: readonly CommentsPage[], thread: HTMLElement): boolean {
  const last = pages.at(-1);
  return !last?.root || !findNewerPage(last, newerWay(thread));
}

/** The address of the last page that the links of a page lead to, or of the page with newer comments after it. */
function findNewerPage(page: CommentsPage | undefined, way: Way): string | undefined {
  const newer = page?.addresses[way];
  if (!newer || !page.root || !COMMENTS_PAGE.test(newer)) return newer;
  const number = (address: string): number => Number(/\d+/.exec(COMMENTS_PAGE.exec(address)?.[0] ?? '')?.[0]);
  const links = [...page.root.querySelectorAll<HTMLAnchorElement>('.page-numbers[href]')];
  const addresses = links.map((link) => new URL(link.getAttribute('href') ?? '', page.url).href);
  return addresses.reduce((last, address) => (number(address) > number(last) ? address : last), newer);
}

/** Asks the REST API. Resolves to undefined if the page does not tell where it is, or if it is closed to guests. */
async function readRest(
  host: CommentsHost,
  unloaded: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<CommentPage | undefined> {
  const root = document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  const postId = findPostId(host);
  if (!root || !postId) return undefined;
  const comments = findComments(host);
  // Comments that are marked as removed are asked for again, because an editor may have approved them since.
  const removed = comments.filter(isMarkedAsRemoved);
  const shown = comments.filter((comment) => !removed.includes(comment));
  const known = new Map([...unloaded].map((id) => [id, NaN]));
  for (const comment of shown) known.set(comment.id, readTime(comment));
  const newest = Math.min(newestTime(comments), ...removed.map(readTime).filter((time) => !Number.isNaN(time)));
  const { restSince } = await loadBackends(host);
  return await restSince({ fetch: (...request) => fetch(...request), root, postId, known }, newest, signal);
}

/** The id of the post: that of the form, or of the addresses that WordPress prints in the head of a single post. */
function findPostId(host: CommentsHost): string | undefined {
  const form = findForm(host, host.for);
  const field = form?.querySelector<HTMLInputElement>('[name=comment_post_ID]');
  const links = document.querySelectorAll<HTMLLinkElement>(
    'link[rel=alternate][type="application/json"], link[rel=shortlink]',
  );
  const addresses = [...links].map(({ href }) =>
    /\/wp\/v2\/[\w-]+\/(\d+)$|[?&]p=(\d+)$/.exec(decodeURIComponent(href)),
  );
  const [, id, shortId] = addresses.find((found) => found) ?? [];
  return field?.value ?? form?.getAttribute('post-id') ?? id ?? shortId;
}

async function build(answer: CommentPage, host: CommentsHost): Promise<CommentsPage> {
  const { buildPage } = await loadBackends(host);
  return buildPage(answer, location.href, host);
}

/** When the newest comment was written, in milliseconds since 1970; 0 if there is none, and now if the page does not tell. */
function newestTime(comments: readonly FoundComment[]): number {
  if (!comments.length) return 0;
  const newest = [...comments].sort((one, other) => Number(other.id) - Number(one.id)).slice(0, NEWEST_COUNT);
  const times = newest.map(readTime).filter((time) => !Number.isNaN(time));
  return times.length ? Math.max(...times) : Date.now();
}

function readTime(comment: FoundComment): number {
  return Date.parse(timeOf(comment)?.dateTime ?? '');
}
