import { warnOnce } from '../../../internal/warn-once.js';

const FORM = 'news-comment-form';

/**
 * Finds the comment form of a thread: the one with the given id, the one in the thread, or the nearest one in the same article,
 * or in the page if the thread is in no article. Forms below the thread come first, as most pages have them there.
 *
 * @param id the id of the form; undefined to search for it. An unknown id logs one warning
 */
export function findForm(thread: HTMLElement, id: string | undefined): HTMLElement | undefined {
  if (id) {
    const form = (thread.getRootNode() as Document | ShadowRoot).getElementById(id);
    if (!form) warnOnce(`<${thread.localName}>: for="${id}" matches no element. Check the id.`);
    return form ?? undefined;
  }
  const area = thread.closest('article') ?? (thread.getRootNode() as Document | ShadowRoot);
  const forms = [...area.querySelectorAll<HTMLElement>(FORM)];
  // What is inside follows too.
  const isBelow = (form: Node): boolean =>
    (thread.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return forms.find(isBelow) ?? forms.at(-1);
}
