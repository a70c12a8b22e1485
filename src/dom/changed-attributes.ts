/** Lists the attributes of an element that this library has changed for a while, as JSON: names, and values before. */
const MARK = 'data-news-before';

type Values = Record<string, string | null>;

/**
 * Changes an attribute until `restoreAttributes()` is called. A copy of the page, such as the one that Turbo shows when the
 * reader goes back, or HTML that was saved, keeps both the change and the mark: `restoreCopiedAttributes()` reverts it there.
 *
 * @param value the new value; null removes the attribute
 */
export function changeAttribute(element: Element, name: string, value: string | null): void {
  const current = element.getAttribute(name);
  if (current === value) return;
  setAttribute(element, MARK, JSON.stringify({ [name]: current, ...changesOf(element) }));
  setAttribute(element, name, value);
}

/** Gives attributes the values that they had before they were changed. Other attributes stay as they are. */
export function restoreAttributes(element: Element, names: readonly string[]): void {
  const changes = changesOf(element);
  for (const name of names) {
    const value = changes[name];
    if (value !== undefined) setAttribute(element, name, value);
  }
  const others = Object.entries(changes).filter(([name]) => !names.includes(name));
  setAttribute(element, MARK, others.length ? JSON.stringify(Object.fromEntries(others)) : null);
}

/**
 * Restores attributes of elements that were copied from a page in use.
 *
 * @param names the attributes that may be restored. Others are left as they are, because the HTML of the mark could come from
 *   a stranger
 */
export function restoreCopiedAttributes(elements: Iterable<Element>, names: readonly string[]): void {
  for (const element of elements) {
    if (!element.hasAttribute(MARK)) continue;
    restoreAttributes(element, names);
    element.removeAttribute(MARK);
  }
}

function changesOf(element: Element): Values {
  try {
    const values: unknown = JSON.parse(element.getAttribute(MARK) ?? '{}');
    return Object.fromEntries<string | null>(
      Object.entries(values ?? {}).filter(([, value]) => value === null || typeof value === 'string'),
    );
  } catch {
    return {};
  }
}

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
