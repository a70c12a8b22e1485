let count = 0;

/** Returns the id of an element. An element without one gets an id that is unique in the document. */
export function ensureId(element: Element): string {
  if (!element.id) {
    do element.id = `news-${String(++count)}`;
    while (document.querySelectorAll(`#${element.id}`).length > 1);
  }
  return element.id;
}
