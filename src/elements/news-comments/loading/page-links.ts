import { findComments, isInComment } from '../thread/find-comments.js';

/** Which way a link of the pagination leads, in the numbers of the pages. */
export type Way = 'previous' | 'next';

export type PageLinks = Partial<Record<Way, HTMLAnchorElement>>;

/** The links to the pages before and after, as WordPress's functions, its blocks and other sites print them. */
const LINKS: Record<Way, string> = {
  previous: 'a.prev, .nav-previous a, a.wp-block-comments-pagination-previous, a[rel~=prev]',
  next: 'a.next, .nav-next a, a.wp-block-comments-pagination-next, a[rel~=next]',
};

/** The address of a page of comments in WordPress. */
export const COMMENTS_PAGE = /\/comment-page-\d+|[?&]cpage=\d+/;

/** The elements around the links. */
const PAGINATION = 'nav, .navigation, .comments-pagination, .wp-block-comments-pagination, .pagination';

/** Marks a link of the pagination whose page was loaded, if no further page follows. The style sheet hides it. */
export const LOADED_ATTRIBUTE = 'data-news-loaded';

/**
 * Finds the links to the pages of comments before and after, without those whose pages are loaded. Links in comments, and to
 * other stories, are left out.
 */
export function findPageLinks(root: ParentNode & Node): PageLinks {
  const [[previous], [next]] = [findAllLinks(root, 'previous'), findAllLinks(root, 'next')];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Finds the links to the page before or after. Many themes print the same one above and below the list. */
export function findAllLinks(root: ParentNode & Node, way: Way): HTMLAnchorElement[] {
  const comments = findComments(root);
  const links = [...root.querySelectorAll<HTMLAnchorElement>(LINKS[way])].filter(
    (link) => link.hasAttribute('href') && !isInComment(link, comments),
  );
  const first = links.find(({ href }) => COMMENTS_PAGE.test(href)) ?? (root instanceof Document ? undefined : links[0]);
  return first?.hasAttribute(LOADED_ATTRIBUTE) ? [] : links.filter(({ href }) => href === first?.href);
}

/** Finds the elements with the links to other pages of comments: the navigation around them, or the links themselves. */
export function findPaginations(root: ParentNode & Node): Element[] {
  const comments = findComments(root);
  const links = [...root.querySelectorAll<HTMLAnchorElement>(`${LINKS.previous}, ${LINKS.next}`)].filter(
    (link) => !isInComment(link, comments) && (!(root instanceof Document) || COMMENTS_PAGE.test(link.href)),
  );
  const paginations = links.map((link) => {
    const box = link.closest(PAGINATION);
    return box && box !== root && root.contains(box) ? box : link;
  });
  return [...new Set(paginations)];
}
