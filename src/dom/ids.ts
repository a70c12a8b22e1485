let count = 0;

/** The id of an element; one without gets an id that nothing else on the page has. */
export function ensureId(element: Element): string {
  if (!element.id) {
    do element.id = `news-${String(++count)}`;
    while (document.querySelectorAll(`#${element.id}`).length > 1);
  }
  return element.id;
}
