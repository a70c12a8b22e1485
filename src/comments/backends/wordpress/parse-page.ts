import type { OutgoingComment, RejectionCode } from '../backend.js';
import { containsText, htmlToText } from './text.js';

/** A comment that was found on a page. */
export interface FoundComment {
  id: string;
  /** Whether only its author sees it, until it is approved. */
  isHeld: boolean;
}

/** A new comment is among the newest; a page with thousands is not read to its end. */
const MAX_CANDIDATES = 50;

/** A theme gives each comment an element of this id; `div-comment-7` and `li-comment-7` stand for the same one. */
const COMMENT_ID = /\bid=["']?(?:li-|div-)?comment-(\d+)\b/g;

/**
 * Finds a comment on a page of WordPress by its words and its author, the newest first: the address that WordPress
 * redirects to names it, but browsers hide that part of it from scripts.
 *
 * @param seen ids of comments that stood on the page before it was sent
 */
export function findPublishedOnPage(
  html: string,
  comment: OutgoingComment,
  seen: ReadonlySet<string> = new Set(),
): FoundComment | undefined {
  const marks = [...html.matchAll(COMMENT_ID)];
  const parts = new Map<string, string>();
  marks.forEach(({ 1: id = '', index }, i) => {
    parts.set(id, (parts.get(id) ?? '') + html.slice(index, marks[i + 1]?.index));
  });
  const ids = [...parts.keys()].filter((id) => !seen.has(id)).sort((a, b) => Number(b) - Number(a));
  const isIt = (html: string): boolean =>
    containsText(html, comment.text) && (!comment.author || containsText(html, comment.author));
  const id = ids.slice(0, MAX_CANDIDATES).find((each) => isIt(parts.get(each) ?? ''));
  return id === undefined ? undefined : { id, isHeld: /\bcomment-awaiting-moderation\b/.test(parts.get(id) ?? '') };
}

/** Whether an answer is the page of the post that was commented on, and not one to log in at, say. */
export function isPostPage(address: string, html: string, comment: OutgoingComment, page: string): boolean {
  const url = new URL(address);
  const isSite = url.origin === new URL(comment.action, page).origin;
  if (!isSite || /\/wp-(?:login\.php|admin\/)/.test(url.pathname)) return false;
  if (postLocation(url) === postLocation(new URL(page)) || url.searchParams.has('unapproved')) return true;
  // The form's field names the post, and so does the short address that WordPress prints into the head of its page.
  const [field = ''] = /<input\b[^>]*\bname=["']?comment_post_ID\b[^>]*>/.exec(html) ?? [];
  const [link = ''] = /<link\b[^>]*\bshortlink\b[^>]*>/.exec(html) ?? [];
  const { postId: id } = comment;
  return [`'${id}'`, `"${id}"`].some((value) => field.includes(value)) || /\?p=(\d+)\b/.exec(link)?.[1] === id;
}

const LOGIN_LINKS = [
  /\bmust-log-in\b[^]*?<a\b[^>]*\bhref=["']([^"']*)/,
  /<news-comment-form\b(?=[^>]*\spost-id=)[^>]*\slogin-url=["']([^"']*)/,
];

/** Where the post's page sends readers to log in, in WordPress's words or as our element; undefined where nobody has to. */
export function findLoginURL(html: string): string | undefined {
  const href = LOGIN_LINKS.map((login) => login.exec(html)?.[1]).find((found) => found !== undefined);
  return href === undefined ? undefined : htmlToText(href);
}

/** Why WordPress forbids a comment: its answer tells in words alone, but the page no longer offers what is forbidden. */
export function explainForbiddenFromPage(html: string, { parentId }: OutgoingComment): RejectionCode {
  // A form that is made in the browser is on no page.
  if (!/\bcomment_post_ID\b|\bpost-id=|^$/.test(html)) return 'closed';
  const isParentThere = [...html.matchAll(COMMENT_ID)].some(([, id]) => id === parentId);
  return html && Number(parentId) > 0 && !isParentThere ? 'parent-gone' : 'refused';
}

/** The address of a post, whichever of its pages of comments it leads to. */
function postLocation({ origin, pathname, searchParams }: URL): string {
  const path = pathname.replace(/\/comment-page-\d+(?=\/|$)/, '').replace(/\/$/, '');
  return [origin, path, searchParams.get('p'), searchParams.get('page_id')].join(' ');
}
