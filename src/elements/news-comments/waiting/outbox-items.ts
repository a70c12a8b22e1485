/**
 * The comments of a form that wait to be sent, as `<news-comment-form>` lists them below itself. Its list is read from the page,
 * because an element imports no other one. WordPress's reply script moves that list, so it is searched for in the document.
 */
export interface OutboxItem {
  id: string;
  /** The comment that it answers; `0` if it answers none. */
  parentId: string;
  /** The item of the form's list, with the text, the reason why it waits, and the buttons. */
  element: HTMLElement;
}

/** The list of the waiting comments of a form. Null if none has waited since the page was loaded. */
export function findOutbox(form: HTMLElement | undefined): HTMLElement | null {
  // A form without an id lists none.
  return form?.id ? document.querySelector(`.news-comment-outbox[data-form="${CSS.escape(form.id)}"]`) : null;
}

/** The waiting comments in such a list that were written on this page, the oldest first. */
export function readOutbox(outbox: HTMLElement | undefined): OutboxItem[] {
  return [...(outbox?.querySelectorAll<HTMLElement>('li[data-parent]') ?? [])].map((element) => ({
    id: element.dataset.comment ?? '',
    parentId: element.dataset.parent ?? '0',
    element,
  }));
}
