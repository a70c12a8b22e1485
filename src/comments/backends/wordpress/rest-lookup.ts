import type { OutgoingComment, RejectionCode } from '../backend.js';
import { containsText, hasComparableText, showsOnlySigns } from './text.js';

type Fetch = typeof fetch;

interface ListedComment {
  link: string;
  /** In UTC, without a time zone: `2026-11-24T10:30:00`. */
  date_gmt: string;
  author_name: string;
  content: { rendered: string };
}

/**
 * The root URL of a site's REST API: that of the page's `<link rel="https://api.w.org/">`, or `wp-json/` next to
 * `wp-comments-post.php`.
 */
export function findRestRoot(action: string, linked?: string): string {
  return linked ?? new URL('wp-json/', action).href;
}

/** A URL of the REST API. Without pretty permalinks the root ends in `?rest_route=/`. */
export function restURL(root: string, path: string, query: Readonly<Record<string, string>> = {}): URL {
  const url = new URL(root + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/** A comment in the list of the REST API. */
export interface ListedMatch {
  url: string;
  /** When it was posted, in milliseconds since 1970 by the clock of the server. NaN if the list does not tell. */
  postedAt: number;
}

/**
 * Finds a comment among the 50 newest public comments of its post. Returns undefined if it is not found; null if the list
 * cannot be read.
 */
export async function findPublished(
  fetch: Fetch,
  root: string,
  comment: OutgoingComment,
  signal: AbortSignal,
): Promise<ListedMatch | undefined | null> {
  const query = { post: comment.postId, per_page: '50', orderby: 'id', order: 'desc' };
  const list = await read<ListedComment[]>(fetch, restURL(root, 'wp/v2/comments', query), signal);
  if (!Array.isArray(list)) return null;
  const { author, text } = comment;
  const showsText = (html: string): boolean =>
    hasComparableText(text) ? containsText(html, text, true) : showsOnlySigns(html);
  const isMatch = ({ author_name: name, content }: ListedComment): boolean =>
    showsText(content.rendered) && (!author || containsText(name, author, true));
  const found = list.find(isMatch);
  return found && { url: found.link, postedAt: Date.parse(`${found.date_gmt}Z`) };
}

/** Why WordPress forbids a comment, read from its post and parent comment; undefined if the post cannot be read. */
export async function findRejectionInREST(
  fetch: Fetch,
  root: string,
  { postId, parentId }: OutgoingComment,
  signal: AbortSignal,
): Promise<RejectionCode | undefined> {
  const get = async (path: string): Promise<{ comment_status?: string } | null> =>
    await read(fetch, restURL(root, path), signal);
  const post = await get(`wp/v2/posts/${encodeURIComponent(postId)}`);
  if (post?.comment_status !== 'open') return post ? 'closed' : undefined;
  const isReply = Number(parentId) > 0;
  return isReply && !(await get(`wp/v2/comments/${encodeURIComponent(parentId)}`)) ? 'parent-gone' : 'refused';
}

/** Whether the REST API refuses to list the comments of a post, because the post is not public. */
export async function isPostHidden(
  fetch: Fetch,
  root: string,
  { postId }: OutgoingComment,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const response = await fetch(restURL(root, 'wp/v2/comments', { post: postId }), { signal });
    const body = response.ok ? undefined : ((await response.json()) as { code?: unknown } | null);
    return body?.code === 'rest_cannot_read_post';
  } catch {
    return false;
  }
}

async function read<T>(fetch: Fetch, address: URL, signal: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}
