import { findComments, isInComment } from '../thread/find-comments.js';
import { COMMENTS_PAGE } from './page-links.js';

/** Marks a link, or an element around links, that leads to the same comments in another order. */
const SORT_ATTRIBUTE = 'data-news-sort';
/** Parameters of an address that name an order: `order`, `orderby`, `comment_order`, `corder`, `sort`. */
const ORDER = /order|sort/i;
const COMMENTS_PAGE_PATH = /comment-page-\d+\/?$/;

/**
 * Whether a link leads to the same page in another order: it is marked by `data-news-sort`, or its address differs from that of
 * the page only in parameters whose names contain `order` or `sort`. WordPress has no such links; themes and plugins print them.
 */
export function isSortLink(link: HTMLAnchorElement, thread: HTMLElement): boolean {
  const names = orderParameters(link, location.href);
  return names !== undefined && (names.length > 0 || isMarked(link)) && !isInComment(link, findComments(thread));
}

/**
 * Finds the sorting links of a thread, also the one to the order that is shown.
 *
 * @param page the address of the page that contains the links
 */
export function findSortLinks(root: ParentNode & Node, page: string): HTMLAnchorElement[] {
  const comments = findComments(root);
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => {
    const names = orderParameters(link, page);
    if (!names) return false;
    const hasOrder = [...new URL(hrefOf(link), page).searchParams.keys()].some((name) => ORDER.test(name));
    return (
      (names.length > 0 || hasOrder || isMarked(link) || link.hasAttribute('aria-current')) &&
      !isInComment(link, comments)
    );
  });
}

/** The names of the parameters in which a link differs from its page. Undefined if it leads to something else. */
function orderParameters(link: HTMLAnchorElement, page: string): string[] | undefined {
  const href = hrefOf(link);
  // Links within the page.
  if (!href || href.startsWith('#')) return undefined;
  if (!URL.canParse(href, page)) return undefined;
  const [theirs, ours] = [new URL(href, page), new URL(page)];
  if (theirs.origin !== ours.origin) return undefined;
  const { searchParams } = theirs;
  const names = [...new Set([...searchParams.keys(), ...ours.searchParams.keys()])].filter(
    (name) => searchParams.get(name) !== ours.searchParams.get(name),
  );
  if (isMarked(link)) return names;
  const isSamePath = theirs.pathname === ours.pathname;
  // From another page of comments, a link may lead to the first page in another order.
  const isToFirst =
    theirs.pathname === ours.pathname.replace(COMMENTS_PAGE_PATH, '') && !COMMENTS_PAGE.test(theirs.href);
  return (isSamePath || isToFirst) && names.every((name) => ORDER.test(name)) ? names : undefined;
}

function hrefOf(link: HTMLAnchorElement): string {
  return link.getAttribute('href') ?? '';
}

function isMarked(link: HTMLAnchorElement): boolean {
  return link.closest(`[${SORT_ATTRIBUTE}]`) !== null;
}
