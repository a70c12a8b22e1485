// Pages are searched with regular expressions, because Trusted Types may forbid `DOMParser`.
import type { OutgoingComment, RejectionCode } from '../backend.js';
import { containsText, hasComparableText, htmlToText, showsOnlySigns } from './text.js';

/** A comment found on a page. */
export interface FoundComment {
  id: string;
  /** Whether it is visible only to its author until an editor approves it. */
  isHeld: boolean;
}

/** The number of newest comments that are compared. A page may contain thousands. */
const MAX_CANDIDATES = 50;

/** The id of a comment's element. Themes use `comment-7`, `div-comment-7` and `li-comment-7` for the same comment. */
const COMMENT_ID = /\bid=["']?(?:li-|div-)?comment-(\d+)\b/g;

/** The element with the text of a comment, in WordPress's HTML and in that of its blocks. */
const COMMENT_CONTENT = /<(\w+)\b[^>]*\bclass=["'][^"'>]*\bcomment-content\b[^>]*>([^]*?)<\/\1>/;

/**
 * Finds a comment on a page of WordPress by its text and author, the newest first. WordPress redirects to the comment's
 * fragment, but browsers do not expose the fragment of a redirect to scripts. A comment of signs alone is the newest one of
 * its author that shows only signs.
 *
 * @param existingIds the ids of comments that were on the page before
 */
export function findCommentOnPage(
  html: string,
  comment: OutgoingComment,
  existingIds: ReadonlySet<string> = new Set(),
): FoundComment | undefined {
  const matches = [...html.matchAll(COMMENT_ID)];
  const parts = new Map<string, string>();
  matches.forEach(({ 1: id = '', index }, i) => {
    parts.set(id, (parts.get(id) ?? '') + html.slice(index, matches[i + 1]?.index));
  });
  const ids = [...parts.keys()].filter((id) => !existingIds.has(id)).sort((a, b) => Number(b) - Number(a));
  const showsText = (part: string): boolean => {
    if (hasComparableText(comment.text)) return containsText(part, comment.text);
    const content = COMMENT_CONTENT.exec(part)?.[2];
    return content !== undefined && showsOnlySigns(content);
  };
  const isMatch = (part: string): boolean => showsText(part) && (!comment.author || containsText(part, comment.author));
  const id = ids.slice(0, MAX_CANDIDATES).find((each) => isMatch(parts.get(each) ?? ''));
  return id === undefined ? undefined : { id, isHeld: /\bcomment-awaiting-moderation\b/.test(parts.get(id) ?? '') };
}

/** Whether a response is the page of the post, and not, for example, a login page. */
export function isPostPage(address: string, html: string, comment: OutgoingComment, pageAddress: string): boolean {
  const url = new URL(address);
  const isSameSite = url.origin === new URL(comment.action, pageAddress).origin;
  if (!isSameSite || /\/wp-(?:login\.php|admin\/)/.test(url.pathname)) return false;
  if (postLocation(url) === postLocation(new URL(pageAddress)) || url.searchParams.has('unapproved')) return true;
  // The post's id is in the form's hidden field, and in the shortlink in the head of WordPress's pages.
  const [field = ''] = /<input\b[^>]*\bname=["']?comment_post_ID\b[^>]*>/.exec(html) ?? [];
  const [link = ''] = /<link\b[^>]*\bshortlink\b[^>]*>/.exec(html) ?? [];
  const { postId: id } = comment;
  return [`'${id}'`, `"${id}"`].some((value) => field.includes(value)) || /\?p=(\d+)\b/.exec(link)?.[1] === id;
}

/** What a page can contain as text, besides HTML: the text of a comment in structured data, for example. */
const NOT_HTML = /<!--[^]*?-->|<(script|style|template|textarea)\b[^]*?<\/\1>/gi;
/** WordPress's notice in place of the form, in its wrapper. Comments are above it or below it, never in it. */
const LOGIN_NOTICE =
  /<\w+\b[^>]*\sclass=["'][^"'>]*\bcomment-respond\b[^]*?<(p|div)\b[^>]*\sclass=["'](?:[^"'>]*\s)?must-log-in[\s"'][^>]*>([^]*?)<\/\1>/;
const ELEMENT_WITH_LOGIN = /<news-comment-form\b(?=[^>]*\spost-id=)[^>]*\slogin-url=["']([^"']*)/;

/**
 * The login that a post's page requires, in WordPress's HTML or on `<news-comment-form>`; undefined if it requires none. The
 * address is undefined unless it has the origin of the page.
 */
export function findLogin(html: string, pageAddress: string): { url: string | undefined } | undefined {
  const markup = html.replace(NOT_HTML, '');
  const notice = LOGIN_NOTICE.exec(markup)?.[2];
  const href =
    notice === undefined
      ? ELEMENT_WITH_LOGIN.exec(markup)?.[1]
      : (/<a\b[^>]*\shref=["']([^"']*)/.exec(notice)?.[1] ?? '');
  if (href === undefined) return undefined;
  const address = htmlToText(href);
  const isSameOrigin =
    URL.canParse(address, pageAddress) && new URL(address, pageAddress).origin === new URL(pageAddress).origin;
  return { url: address && isSameOrigin ? new URL(address, pageAddress).href : undefined };
}

/** Whether a post's page has the fields of guests. A reader who is logged in has none. */
export function hasGuestFields(html: string): boolean {
  return /<input\b[^>]*\sname=["']?(?:author|email)\b/.test(html.replace(NOT_HTML, ''));
}

/** Why WordPress forbids a comment. The response does not include the reason, so the page is checked for it. */
export function findRejectionOnPage(html: string, { parentId }: OutgoingComment): RejectionCode {
  // A generated form is not in the HTML, but the element's `post-id` is. If the HTML is empty, the reason is unknown.
  if (!/\bcomment_post_ID\b|\bpost-id=|^$/.test(html)) return 'closed';
  const isParentThere = [...html.matchAll(COMMENT_ID)].some(([, id]) => id === parentId);
  return html && Number(parentId) > 0 && !isParentThere ? 'parent-gone' : 'refused';
}

/** The address of a post for comparison, without the number of the comments page. */
function postLocation({ origin, pathname, searchParams }: URL): string {
  const path = pathname.replace(/\/comment-page-\d+(?=\/|$)/, '').replace(/\/$/, '');
  return [origin, path, searchParams.get('p'), searchParams.get('page_id')].join(' ');
}
