import type { CommentPage } from '../../../comments/thread/thread-backend.js';
import { warnOnce } from '../../../internal/warn-once.js';
import type { CommentsPage } from '../loading/comments-page.js';
import { loadBackends } from '../loading/load-backends.js';
import { findPageLinks } from '../loading/page-links.js';
import type { PageLoader } from '../loading/page-loader.js';
import { timeOf } from '../thread/comment-parts.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import type { CommentsHost } from '../types.js';
import { findForm } from '../waiting/find-form.js';

/** Comments are found by their ids, so the newest are among the last in the order of ids. */
const NEWEST_COUNT = 20;

/**
 * Reads the comments that may be new, from the back end of the element. With `wordpress-page` these are the page itself and the page
 * with the newest comments that are here. Rejects if they cannot be read.
 */
export async function readNewComments(
  host: CommentsHost,
  loader: PageLoader,
  signal: AbortSignal,
): Promise<CommentsPage[]> {
  const { backend } = host;
  if (typeof backend === 'object') {
    const time = newestTime(findComments(host));
    return [await build(await backend.since(new Date(time).toISOString(), { signal }), host)];
  }
  if (backend === 'wordpress-rest') {
    const answer = await readRest(host, signal);
    if (answer) return [await build(answer, host)];
  } else if (backend !== 'wordpress-page') {
    warnOnce(
      `<${host.localName}>: unknown backend. Use "wordpress-page", "wordpress-rest", or an object with "page" and "since".`,
    );
  }
  const addresses = new Set([location.href, loader.newestPage].map((address) => address.replace(/#.*/, '')));
  return await Promise.all([...addresses].map((address) => loader.readAgain(address, signal)));
}

/** Asks the REST API. Resolves to undefined if the page does not tell where it is, or if it is closed to guests. */
async function readRest(host: CommentsHost, signal: AbortSignal): Promise<CommentPage | undefined> {
  const root = document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  const postId = findPostId(host);
  if (!root || !postId) return undefined;
  const comments = findComments(host);
  const known = new Map(comments.map((comment) => [comment.id, readTime(comment)]));
  const { restSince } = await loadBackends(host);
  return await restSince(
    { fetch: (...request) => fetch(...request), root, postId, known },
    newestTime(comments),
    signal,
  );
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

/**
 * Builds the page of new comments. New comments on the first level are left out if the pages between them and those that are here are
 * not loaded: they would stand at a wrong place.
 */
async function build(answer: CommentPage, host: CommentsHost): Promise<CommentsPage> {
  const { buildPage } = await loadBackends(host);
  const page = buildPage(answer, location.href, host);
  if (!findPageLinks(host).next) return page;
  return { ...page, comments: page.comments.filter(({ parent }) => parent) };
}

/** When the newest comment was written, in milliseconds since 1970; now if the page does not tell. */
function newestTime(comments: readonly FoundComment[]): number {
  const newest = [...comments].sort((one, other) => Number(other.id) - Number(one.id)).slice(0, NEWEST_COUNT);
  const times = newest.map(readTime).filter((time) => !Number.isNaN(time));
  return times.length ? Math.max(...times) : Date.now();
}

function readTime(comment: FoundComment): number {
  return Date.parse(timeOf(comment)?.dateTime ?? '');
}
