import { cleanCopy } from '../../../dom/inert-html.js';
import { createElement, h } from '../../../internal/vdom.js';

const FORM = '.comment-respond, #respond, news-comment-form, form';
/** Parts of a comments area whose lists have no comments. */
const NOT_LISTS = `nav, .navigation, ${FORM}, [data-news-skip]`;
/** What a list without comments may contain: references from other sites. */
const PINGS = '.pingback, .trackback';

/**
 * Inserts the first comment of a thread: into the list that the page has printed, or else into a list like that of the other page,
 * before the form, or at the end of the thread if there is none.
 *
 * @param copy the copy to insert
 * @param original the comment on the other page
 */
export function insertFirst(thread: HTMLElement, copy: HTMLElement, original: HTMLElement): void {
  const isItem = copy.localName === 'li';
  const lists = isItem ? [...thread.querySelectorAll('ol, ul')] : [];
  const list = lists.find(
    (each) => !each.closest(NOT_LISTS) && [...each.children].every((child) => child.matches(PINGS)),
  );
  if (list) {
    list.append(copy);
    return;
  }
  const place = thread.querySelector(`${FORM}, :scope > [data-news-skip]`);
  const box = createBox(original.parentElement, isItem) ?? copy;
  if (place) place.before(box);
  else thread.append(box);
  if (box !== copy) box.append(copy);
}

/** Copies the element around the comments of the other page. Undefined if that is the thread or the page, unless comments are items. */
function createBox(box: Element | null, isItem: boolean): HTMLElement | undefined {
  if (box?.matches(isItem ? 'ol, ul' : '[class*=comment]:not(#comments, news-comments)'))
    return cleanCopy(box.cloneNode() as Element);
  return isItem ? createElement(h('ol', { class: 'comment-list' })) : undefined;
}
