import { cleanCopy, parseInertly } from '../../../dom/inert-html.js';
import { adoptBlockStyles } from './block-styles.js';

/** The title of a list of comments, as most classic themes name it, and the block of block themes. */
const LIST_TITLE = '.comments-title, .wp-block-comments-title';

/** The element around the list, which an element does not import from another one. */
const THREAD = 'news-comments';

/**
 * Inserts a new comment at its position in the page's list, copied from the response page. Returns the comment, which
 * may already have been on the page, or null if it could not be inserted.
 *
 * @param page the HTML of the response page
 * @param id the id of the comment's element
 * @param host the `<news-comment-form>` element of this page
 */
export function insertComment(page: string | undefined, id: string, host: HTMLElement): HTMLElement | null {
  const existing = document.getElementById(id);
  if (existing || page === undefined) return existing;
  const response = parseInertly(page);
  const comment = response?.getElementById(id)?.closest<HTMLElement>('li') ?? response?.getElementById(id);
  if (!response || !comment) return null;
  if (!insertBesideSibling(comment, host)) {
    adoptBlockStyles(response, host);
    insertList(comment.parentElement, host);
  }
  const inserted = document.getElementById(id);
  if (inserted) updateTitle(response, comment.parentElement);
  return inserted;
}

/**
 * Updates the title of the list, which contains the number of comments, from the response page: WordPress has worded it.
 * A title that is missing before the first comment is inserted. If a page has several titles, they are left as they are.
 *
 * @param list the list on the response page
 */
function updateTitle(response: Document, list: Element | null): void {
  const [current, ...others] = document.querySelectorAll(LIST_TITLE);
  const [title, ...otherTitles] = response.querySelectorAll(LIST_TITLE);
  if (!title || others.length || otherTitles.length) return;
  const copy = cleanCopy(title);
  if (!current) {
    if (list?.previousElementSibling === title) findList(list)?.before(copy);
  } else if (current.localName === title.localName && current.textContent !== title.textContent) {
    current.replaceChildren(...copy.childNodes);
  }
}

/** The list of this page that contains the same comments as a list of the response page. */
function findList(list: Element): Element | null {
  return document.getElementById(list.querySelector('[id]')?.id ?? '')?.closest(list.localName) ?? null;
}

/**
 * Inserts a comment next to the nearest sibling that this page contains too. Returns false if there is none. Older comments that
 * the response page no longer has stay on their side.
 */
function insertBesideSibling(comment: Element, host: HTMLElement): boolean {
  const before = nearestCounterpart(comment, 'previousElementSibling', host);
  const after = before ?? nearestCounterpart(comment, 'nextElementSibling', host);
  if (before) beyondOlder(before, comment, 'nextElementSibling').after(cleanCopy(comment));
  else if (after) beyondOlder(after, comment, 'previousElementSibling').before(cleanCopy(comment));
  return after !== null;
}

/** The last of the siblings after an element that are older than a comment, and that the response page does not have. */
function beyondOlder(element: Element, comment: Element, direction: SiblingDirection): Element {
  const next = element[direction];
  const isOlder = (other: Element): boolean => idNumber(other) < idNumber(comment);
  const isGone = next && !comment.ownerDocument.getElementById(next.id);
  return isGone && isOlder(element) && isOlder(next) ? beyondOlder(next, comment, direction) : element;
}

/** The number in the id of a comment. NaN if it has none. */
function idNumber({ id }: Element): number {
  return parseInt(id.replace(/^\D+/, ''));
}

type SiblingDirection = 'previousElementSibling' | 'nextElementSibling';

function nearestCounterpart(comment: Element, direction: SiblingDirection, host: HTMLElement): Element | null {
  for (let sibling = comment[direction]; sibling; sibling = sibling[direction]) {
    const counterpart = findCounterpart(sibling, host);
    if (counterpart) return outsideDeleted(counterpart, sibling);
  }
  return null;
}

/**
 * The outermost comment around an element that is not around its counterpart on the response page, or the element itself. If the
 * site has deleted a comment, the replies to it have moved to its place, and are still in it here.
 */
function outsideDeleted(element: Element, counterpart: Element): Element {
  const around = element.parentElement?.closest('li[id]');
  const isDeleted = around && !counterpart.closest(`#${CSS.escape(around.id)}`);
  return isDeleted ? outsideDeleted(around, counterpart) : element;
}

/** Inserts a new list, for the first comment on a page or the first reply to a comment. */
function insertList(list: Element | null, host: HTMLElement): void {
  if (!list) return;
  const parent = findCounterpart(list.closest('li'), host);
  const before = findCounterpart(list.previousElementSibling, host);
  const after = findCounterpart(list.nextElementSibling, host);
  const { parentElement: wrapper } = list;
  const thread = wrapper?.localName === THREAD && (host.closest('article') ?? document).querySelector(THREAD);
  const current = thread
    ? thread.querySelector(`:scope > ${list.localName}`)
    : after
      ? after.previousElementSibling
      : before?.nextElementSibling;
  const hasList = current?.localName === list.localName;
  if (parent) parent.append(cleanCopy(list));
  // Some themes print an empty list before the first comment.
  else if (current && hasList && !current.childElementCount) current.append(...cleanCopy(list).children);
  // The response page shows a different page of comments.
  else if (list.childElementCount > 1 || hasList) return;
  else if (before) before.after(cleanCopy(list));
  else if (after) after.before(cleanCopy(list));
  else if (thread) thread.prepend(cleanCopy(list));
}

/**
 * The element of this page that corresponds to one of the response page: it has the same id, or contains an element with
 * the same id at the same depth. On the response page, the box of the form may be no element of ours.
 */
function findCounterpart(element: Element | null, host: HTMLElement): Element | null {
  if (!element) return null;
  if (element.localName === host.localName || (host.id && element.id === host.id)) return host;
  for (const marked of element.id ? [element] : element.querySelectorAll('[id]')) {
    let counterpart: Element | null = document.getElementById(marked.id);
    for (let ancestor: Element | null = marked; counterpart && ancestor !== element;) {
      ancestor = ancestor?.parentElement ?? null;
      counterpart = counterpart.parentElement;
    }
    if (counterpart?.localName === element.localName) return counterpart;
  }
  return null;
}
