import { readRetryAfter } from '../backends/retry-after.js';
import { restURL } from '../backends/wordpress/rest-lookup.js';
import { htmlToText } from '../backends/wordpress/text.js';
import type { CommentPage, ThreadComment } from './thread-backend.js';

/** Comments that were written before are listed too if an editor approves them later. In ms. */
const APPROVAL_TIME = 24 * 60 * 60 * 1000;
/** The largest page of WordPress's REST API. */
const PER_PAGE = 100;
/** Statuses with which sites close the REST API to guests. */
const CLOSED = [401, 403, 404];

/** The part of a comment of the REST API that is read. */
interface RestComment {
  id: number;
  parent: number;
  author_name: string;
  /** In UTC, without a time zone: `2026-11-24T10:30:00`. */
  date_gmt: string;
  content: { rendered: string };
  type: string;
}

export interface RestThread {
  fetch: typeof fetch;
  /** The root URL of the site's REST API. */
  root: string;
  postId: string;
  /** The comments of the page with their times, in milliseconds since 1970; NaN if the page does not tell. */
  known: ReadonlyMap<string, number>;
}

/**
 * Asks WordPress's REST API for comments of a post that the page does not have. First it asks only for the ids of the last day,
 * so that a request without news is small. Comments of the page from that day that are not listed are returned as removed. Pings,
 * and the notes of WordPress 7.1, are left out.
 *
 * Resolves to undefined if the API is closed to guests. Rejects on other errors, with `retryAfter` in seconds if the server sends
 * it.
 *
 * @param newest when the newest comment of the page was written, in milliseconds since 1970
 */
export async function restSince(
  thread: RestThread,
  newest: number,
  signal: AbortSignal,
): Promise<CommentPage | undefined> {
  const after = newest - APPROVAL_TIME;
  const query = { post: thread.postId, type: 'comment', per_page: String(PER_PAGE), orderby: 'id', order: 'desc' };
  const window = { ...query, after: new Date(after).toISOString(), _fields: 'id,type' };
  const listed = await read<Pick<RestComment, 'id' | 'type'>>(thread, window, signal);
  if (!listed) return undefined;
  const ids = listed.filter(isComment).map(({ id }) => String(id));
  const removed =
    listed.length < PER_PAGE ? [...thread.known].filter(([id, time]) => time > after && !ids.includes(id)) : [];
  const unknown = ids.filter((id) => !thread.known.has(id));
  const fields = { ...query, include: unknown.join(), _fields: 'id,parent,author_name,date_gmt,content,type' };
  const comments = unknown.length ? await read<RestComment>(thread, fields, signal) : [];
  return {
    comments: [
      ...removed.map(([id]): ThreadComment => ({ id, html: '', author: '', date: '', status: 'removed' })),
      ...(comments ?? []).filter(isComment).map(toThreadComment).reverse(),
    ],
  };
}

async function read<Item>(
  { fetch, root }: RestThread,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Item[] | undefined> {
  const response = await fetch(restURL(root, 'wp/v2/comments', query), { signal });
  if (CLOSED.includes(response.status)) return undefined;
  const list: unknown = response.ok ? await response.json() : undefined;
  if (!Array.isArray(list)) {
    const retryAfter = readRetryAfter(response.headers.get('Retry-After'), Date.now());
    throw Object.assign(new TypeError(`the REST API answered ${String(response.status)}`), { retryAfter });
  }
  return list as Item[];
}

function isComment({ type }: Pick<RestComment, 'type'>): boolean {
  return type === 'comment';
}

function toThreadComment({ id, parent, author_name: author, date_gmt: date, content }: RestComment): ThreadComment {
  return {
    id: String(id),
    parentId: String(parent),
    html: content.rendered,
    // WordPress stores names with entities.
    author: htmlToText(author),
    date: `${date}Z`,
  };
}
