import type { OutgoingComment, RejectionCode } from '../backend.js';
import { containsText } from './text.js';

type Fetch = typeof fetch;

interface ListedComment {
  link: string;
  author_name: string;
  content: { rendered: string };
}

/**
 * Where a site's REST API begins: as the page's `<link rel="https://api.w.org/">` says, else where it is by default,
 * beside the file that takes comments.
 */
export function findRestRoot(action: string, linked?: string): string {
  return linked ?? new URL('wp-json/', action).href;
}

/** The address of something in the API; without pretty permalinks the root ends in `?rest_route=/`. */
export function restURL(root: string, path: string, query: Readonly<Record<string, string>> = {}): URL {
  const url = new URL(root + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/**
 * Looks a comment up in the list of those that everyone can read. Undefined where it is not among the newest; null where
 * the list cannot be read.
 */
export async function findPublished(
  fetch: Fetch,
  root: string,
  comment: OutgoingComment,
  signal: AbortSignal,
): Promise<string | undefined | null> {
  const query = { post: comment.postId, per_page: '50', orderby: 'id', order: 'desc' };
  const list = await read<ListedComment[]>(fetch, restURL(root, 'wp/v2/comments', query), signal);
  if (!Array.isArray(list)) return null;
  const { author, text } = comment;
  const isIt = ({ author_name: name, content }: ListedComment): boolean =>
    containsText(content.rendered, text, true) && (!author || containsText(name, author, true));
  return list.find(isIt)?.link;
}

/** Why WordPress forbids a comment, as far as what it forbids can be looked up; undefined where the post cannot be read. */
export async function explainForbiddenFromRest(
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

async function read<T>(fetch: Fetch, address: URL, signal: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}
