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

/** At least so much of the lower of two boxes must be beside the other one for both to be in one row. */
const SHARE_OF_ROW = 0.5;

/**
 * Whether a reader sees a control after another one: further down, or in the same row and further from its start. Links of
 * several lines end where their last line does. Not part of the order are controls that are fixed to the window, and the skip link,
 * which is over the brand.
 */
export function isSeenAfter(page: Page, control: HTMLElement, previous: HTMLElement): boolean {
  const isOutOfFlow = (stop: HTMLElement): boolean => stop.matches('[part=skip-link], news-back-to-top *');
  if (isOutOfFlow(control) || isOutOfFlow(previous)) return true;
  const [before, after] = [[...previous.getClientRects()].at(-1), control.getClientRects()[0]];
  if (!before || !after) return false;
  const shared = Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top);
  if (shared < SHARE_OF_ROW * Math.min(before.height, after.height)) return after.top >= before.top;
  const isRtl = page.document.documentElement.dir === 'rtl';
  return isRtl ? after.left < before.left : after.left > before.left;
}
