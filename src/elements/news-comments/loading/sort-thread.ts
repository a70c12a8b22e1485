import { cleanCopy } from '../../../dom/inert-html.js';
import { moveAfter } from '../../../dom/move-after.js';
import { NewsCommentsLoadEvent } from '../events.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import type { CommentsPage } from './comments-page.js';
import { keepPlace } from './keep-place.js';
import { CommentsMerge } from './merge-comments.js';
import { findAllLinks, findPaginations, LOADED_ATTRIBUTE } from './page-links.js';
import { findSortLinks } from './sort-links.js';

/** WordPress's link that moves the reply form back to its place, with the text in it. */
const CANCEL_REPLY = '#cancel-comment-reply-link';

/**
 * Shows the comments of a page that a sorting link leads to in place of those that are here. Comments that both have are moved,
 * so that what the reader has opened or typed in them stays. The link stays too, and keeps the focus.
 *
 * Returns false if a listener has canceled it. Throws if the page has no comments, or no counterpart of the link.
 */
export function sortThread(host: HTMLElement, link: HTMLAnchorElement, page: CommentsPage): boolean {
  if (!page.comments.length) throw new TypeError('the page has no comments');
  const updateLinks = matchLinks(host, link, page);
  const merge = new CommentsMerge(findComments(host));
  merge.add(page.comments, 'next');
  if (!host.dispatchEvent(new NewsCommentsLoadEvent(merge.copies, page.url))) return false;
  keepPlace([link], () => {
    merge.insert();
    orderAs(page.comments, findComments(host));
    if (page.root) replacePaginations(host, page.root);
    updatePageLinks(host, page);
    updateLinks();
  });
  return true;
}

/** Puts comments into the order of those of another page. On the first level, only comments of that page stay. */
function orderAs(theirs: readonly FoundComment[], ours: readonly FoundComment[]): void {
  const byId = new Map(ours.map((comment) => [comment.id, comment]));
  const isTop = ({ parent }: FoundComment): boolean => !parent;
  const top = theirs.filter(isTop);
  const left = new Set(ours.filter(isTop));
  for (const { id } of top) {
    const comment = byId.get(id);
    if (comment) left.delete(comment);
  }
  for (const comment of [...left]) if (remove(comment.element)) left.delete(comment);
  const ordered = top.map(({ id }) => byId.get(id)?.element).filter((element) => element !== undefined);
  arrange([...ordered, ...[...left].map(({ element }) => element)]);
  for (const { id, replies } of theirs) {
    const known = byId.get(id)?.replies ?? [];
    const first = replies
      .map((reply) => known.find((each) => each.id === reply.id))
      .filter((reply) => reply !== undefined);
    arrange([...first, ...known.filter((reply) => !first.includes(reply))].map(({ element }) => element));
  }
}

/** Moves elements behind each other, from the place of the first of them on. */
function arrange(elements: readonly HTMLElement[]): void {
  const isBefore = (element: Node, other: Node): boolean =>
    (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isOrdered = elements.every((element, i) => {
    const next = elements[i + 1];
    return !next || isBefore(element, next);
  });
  const first = elements.reduce<HTMLElement | undefined>(
    (found, element) => (found && isBefore(found, element) ? found : element),
    undefined,
  );
  if (isOrdered || !first) return;
  const start = document.createTextNode('');
  first.before(start);
  let last: ChildNode = start;
  for (const element of elements) {
    moveAfter(last, element);
    last = element;
  }
  start.remove();
}

/** Removes a comment that the page in the new order does not have. Returns false if the reader's form is in it. */
function remove(element: HTMLElement): boolean {
  element.querySelector<HTMLElement>(CANCEL_REPLY)?.click();
  if (element.querySelector('form') || element.contains(document.activeElement)) return false;
  element.remove();
  return true;
}

function replacePaginations(host: HTMLElement, root: ParentNode & Node): void {
  const ours = findPaginations(host);
  const theirs = findPaginations(root).map(cleanCopy);
  for (const [i, pagination] of ours.entries()) {
    // The element of the page stays, with its role and its name. A link without one gets another address.
    if (pagination.localName !== 'a') pagination.replaceChildren(...(theirs[i]?.childNodes ?? []));
  }
  const list = findComments(host).at(-1)?.element.closest('ol, ul') ?? findComments(host).at(-1)?.element;
  list?.after(...theirs.slice(ours.length));
}

/** Lets the links of the pagination lead to the pages beside the one that is shown now, also those whose pages were loaded. */
function updatePageLinks(host: HTMLElement, { addresses }: CommentsPage): void {
  for (const link of host.querySelectorAll(`[${LOADED_ATTRIBUTE}]`)) link.removeAttribute(LOADED_ATTRIBUTE);
  for (const way of ['previous', 'next'] as const) {
    const address = addresses[way];
    for (const link of findAllLinks(host, way)) {
      if (address) link.href = address;
      else link.setAttribute(LOADED_ATTRIBUTE, '');
    }
  }
}

/**
 * Finds the counterparts of the sorting links: by their addresses, or by their order if there are as many, because one link may
 * lead to the one order and to the other in turn. Returns a function that updates the links.
 */
function matchLinks(host: HTMLElement, link: HTMLAnchorElement, { root, url }: CommentsPage): () => void {
  const ours = findSortLinks(host, location.href);
  const theirs = root ? findSortLinks(root, url) : [];
  const addressOf = (each: HTMLAnchorElement, page: string): string =>
    new URL(each.getAttribute('href') ?? '', page).href.replace(/#.*/, '');
  const addresses = new Map(theirs.map((each) => [addressOf(each, url), each]));
  const matches = new Map<HTMLAnchorElement, HTMLAnchorElement>();
  for (const [i, each] of ours.entries()) {
    const match =
      addresses.get(addressOf(each, location.href)) ?? (ours.length === theirs.length ? theirs[i] : undefined);
    if (match) matches.set(each, match);
  }
  if (root && !matches.has(link)) throw new TypeError('the page has no such link');
  const wanted = addressOf(link, location.href);
  return () => {
    for (const each of ours) each.removeAttribute('aria-current');
    for (const [each, match] of matches) updateLink(each, match, url);
    const isMarked = ours.some((each) => each.hasAttribute('aria-current'));
    if (!isMarked && addressOf(link, url) === wanted) link.setAttribute('aria-current', 'true');
  };
}

/** Shows a link as another page does. */
function updateLink(link: HTMLAnchorElement, match: HTMLAnchorElement, page: string): void {
  link.href = new URL(match.getAttribute('href') ?? '', page).href;
  link.className = match.className;
  const current = match.getAttribute('aria-current');
  if (current) link.setAttribute('aria-current', current);
  const [item, theirs] = [link.parentElement, match.parentElement];
  if (item?.localName === 'li' && theirs?.localName === 'li') item.className = theirs.className;
  if (link.textContent !== match.textContent) link.replaceChildren(...cleanCopy(match).childNodes);
}
