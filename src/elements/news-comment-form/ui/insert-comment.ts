/**
 * Puts the new comment where the page lists its comments, taken from the page that the server answered with; returns it
 * if the page shows it then.
 *
 * @param host the form's element, which stands for the one in the answer
 */
export function insertComment(page: string | undefined, id: string, host: HTMLElement): HTMLElement | null {
  const known = document.getElementById(id);
  if (known || page === undefined) return known;
  const answer = parse(page);
  const comment = answer?.getElementById(id)?.closest<HTMLElement>('li') ?? answer?.getElementById(id);
  if (comment && !insert(comment, host)) insertList(comment.parentElement, host);
  return document.getElementById(id);
}

/** Puts a comment beside those that it stands beside in the answer; others may have come meanwhile that this page lacks. */
function insert(comment: Element, host: HTMLElement): boolean {
  const before = nearest(comment, 'previousElementSibling', host);
  const after = before ?? nearest(comment, 'nextElementSibling', host);
  if (before) before.after(copyOf(comment));
  else after?.before(copyOf(comment));
  return after !== null;
}

type SiblingDirection = 'previousElementSibling' | 'nextElementSibling';

function nearest(comment: Element, way: SiblingDirection, host: HTMLElement): Element | null {
  for (let at = comment[way]; at; at = at[way]) {
    const twin = findCounterpart(at, host);
    if (twin) return twin;
  }
  return null;
}

/** The first reply to a comment, or the first comment at all, comes with the list round it. */
function insertList(list: Element | null, host: HTMLElement): void {
  if (!list) return;
  const parent = findCounterpart(list.closest('li'), host);
  const before = findCounterpart(list.previousElementSibling, host);
  const after = findCounterpart(list.nextElementSibling, host);
  const gap = after ? after.previousElementSibling : before?.nextElementSibling;
  if (parent) parent.append(copyOf(list));
  // Where another list stands, this is a further page of it; unless it is empty, as a theme prints it before the first.
  else if (gap?.localName === list.localName && !gap.childElementCount) gap.append(...copyOf(list).children);
  else if (list.childElementCount > 1 || gap?.localName === list.localName) return;
  else if (before) before.after(copyOf(list));
  else after?.before(copyOf(list));
}

/** The element of this page that stands for one of the answer: it has the same id, or holds one of the same id as deep. */
function findCounterpart(element: Element | null, host: HTMLElement): Element | null {
  if (!element || element.localName === host.localName) return element && host;
  for (const marked of element.id ? [element] : element.querySelectorAll('[id]')) {
    let twin: Element | null = document.getElementById(marked.id);
    for (let at: Element | null = marked; twin && at !== element; at = at?.parentElement ?? null)
      twin = twin.parentElement;
    if (twin?.localName === element.localName) return twin;
  }
  return null;
}

/**
 * Reads the page in the way that runs nothing, and that Trusted Types allow. A browser that has only the older way leaves
 * the comment linked where they forbid that.
 */
function parse(html: string): Document | undefined {
  const { parseHTML } = Document as { parseHTML?: (html: string, options: { sanitizer: object }) => Document };
  try {
    return parseHTML ? parseHTML(html, { sanitizer: {} }) : new DOMParser().parseFromString(html, 'text/html');
  } catch {
    return undefined;
  }
}

function copyOf(element: Element): Element {
  const copy = document.importNode(element, true);
  for (const script of copy.querySelectorAll('script')) script.remove();
  return copy;
}
