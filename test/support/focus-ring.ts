// Measures focus rings on the painted page (WCAG 2.4.13): an area at least as large as a perimeter of 2 CSS px around the control
// changes its contrast by at least 3:1 when the control gets the focus.
import { nextFrame } from '@open-wc/testing';
import { contrastBetween } from '../../src/dom/contrast.js';
import { screenshot } from './driver.js';

type Page = Window & typeof globalThis;

const MINIMUM_CONTRAST = 3;
/** The corners of a ring can be rounded. */
const TOLERANCE = 0.98;
/** How far from a control its ring may be, in CSS px. */
const REACH = 8;
/** How often a ring is measured until it is large enough. On a busy machine, a picture of WebKit can show an older frame. */
const MAX_ATTEMPTS = 4;

/** What is wrong with the ring of the focused control. Undefined if nothing is. The control has the focus afterwards, too. */
export async function ringProblem(page: Page, control: HTMLElement): Promise<string | undefined> {
  const needed = 2 * unfocusedPerimeter(page, control);
  let changed = 0;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    changed = await ringArea(page, control);
    if (changed >= needed * TOLERANCE) return undefined;
    for (let frames = 0; frames < 2 * attempt; frames++) await nextFrame();
  }
  return `the ring has ${String(Math.round(changed))} px² with enough contrast, of ${String(Math.round(needed))}`;
}

async function ringArea(page: Page, control: HTMLElement): Promise<number> {
  const box = boxAround(page, control);
  const focused = await screenshot(box);
  control.blur();
  await nextFrame();
  await nextFrame();
  const unfocused = await screenshot(box);
  control.focus({ preventScroll: true });
  return changedArea(focused, unfocused);
}

/** The perimeter of what is seen of a control without the focus: its box if it has a border or ground, otherwise its content. */
function unfocusedPerimeter(page: Page, control: HTMLElement): number {
  const drawn = drawnBoxOf(control);
  const { borderTopWidth, backgroundColor, borderTopLeftRadius } = page.getComputedStyle(drawn);
  const hasBox = parseFloat(borderTopWidth) > 0 || !/, 0\)$|transparent/.test(backgroundColor);
  const content = page.document.createRange();
  content.selectNodeContents(drawn);
  const [outer, inner] = [drawn.getBoundingClientRect(), content.getBoundingClientRect()];
  // The content of a box that scrolls is larger than the box.
  const isWhole = hasBox || inner.width === 0 || inner.width > outer.width;
  const { width, height } = isWhole ? outer : inner;
  const isRound = hasBox && parseFloat(borderTopLeftRadius) >= height / 2;
  return isRound ? Math.PI * height + 2 * (width - height) : 2 * (width + height);
}

/** The element that is drawn for a control: the round button around the transparent link of the back-to-top element. */
function drawnBoxOf(control: HTMLElement): HTMLElement {
  const host = control.closest('news-back-to-top');
  return host?.shadowRoot?.querySelector<HTMLElement>('[part=button]') ?? control;
}

/** The box of a control and its ring in the window, in whole CSS px, as far as the frame shows it. */
function boxAround(page: Page, control: HTMLElement): DOMRect {
  const frame = (page.frameElement as HTMLElement).getBoundingClientRect();
  const { left, top, right, bottom } = drawnBoxOf(control).getBoundingClientRect();
  const x = Math.floor(frame.left + Math.max(left - REACH, 0));
  const y = Math.floor(frame.top + Math.max(top - REACH, 0));
  const width = Math.ceil(frame.left + Math.min(right + REACH, frame.width)) - x;
  return new DOMRect(x, y, width, Math.ceil(frame.top + Math.min(bottom + REACH, frame.height)) - y);
}

/**
 * The area in CSS px² that differs between two pictures, if the contrast is high enough where they differ most. Blurred edges,
 * at fractions of a pixel, count by their share.
 */
function changedArea(one: ImageData, other: ImageData): number {
  const changes: number[] = [];
  let highest = 0;
  for (let start = 0; start < one.data.length; start += 4) {
    const [before, after] = [colorAt(one, start), colorAt(other, start)];
    const change = before.reduce((sum, value, index) => sum + Math.abs(value - (after[index] ?? 0)), 0);
    if (change > 0) changes.push(change);
    if (change > highest && contrastBetween(before, after) >= MINIMUM_CONTRAST) highest = change;
  }
  return highest && changes.reduce((sum, change) => sum + Math.min(change / highest, 1), 0);
}

function colorAt({ data }: ImageData, start: number): readonly [number, number, number, number] {
  const [red = 0, green = 0, blue = 0] = data.subarray(start, start + 3);
  return [red / 255, green / 255, blue / 255, 1];
}
