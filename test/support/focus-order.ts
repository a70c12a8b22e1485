// The controls of a page in the order in which the Tab key should reach them, also those in shadow roots and slots.
import { nameOf } from './in-view.js';

type Page = Window & typeof globalThis;

const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** The elements that the Tab key should reach, in the order of the page, as a reader sees it: slotted content is in its slot. */
export function tabStopsOf({ document }: Page): HTMLElement[] {
  return [...composedElements(document.body)].filter(isTabStop);
}

function* composedElements(root: Element): Generator<HTMLElement> {
  const slotted = root.localName === 'slot' ? (root as HTMLSlotElement).assignedElements() : [];
  const children = root.shadowRoot?.children ?? (slotted.length > 0 ? slotted : root.children);
  for (const child of children) {
    yield child as HTMLElement;
    yield* composedElements(child);
  }
}

function isTabStop(element: HTMLElement): boolean {
  if (!element.matches(TABBABLE) || element.tabIndex < 0 || element.matches(':disabled, [type=hidden]')) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/** The focused control, also in a shadow root. Undefined if the page does not have the focus. */
export function focusedIn({ document }: Page): HTMLElement | undefined {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  const isOutside = !document.hasFocus() || !activeElement || activeElement === document.body;
  return isOutside ? undefined : (activeElement as HTMLElement);
}

/** A name of a control for messages. Controls in a shadow root get the name of their host too. */
export function controlName(control: Element): string {
  const root = control.getRootNode();
  const host = 'host' in root ? `${nameOf((root as ShadowRoot).host).split(' ')[0] ?? ''} ` : '';
  return `${host}${nameOf(control)}`;
}

/** The element at a point, also in a shadow root. */
export function elementAt({ document }: Page, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = element?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}
