// A walk through a page in a frame with the Tab key.
import { motionFinished, type Page } from './complete-page.js';
import { engine, pressTogether } from './driver.js';
import { controlName, elementAt, focusedIn, isSeenAfter, tabStopsOf } from './focus-order.js';
import { ringProblem } from './focus-ring.js';

/** Firefox makes each box that scrolls a tab stop of its own. */
const isScrollStop = (control: HTMLElement): boolean => engine === 'Firefox' && control.matches('news-masthead > nav');

/**
 * Presses keys until the focus leaves the page. Returns the controls that got the focus.
 *
 * @param problems gets what is wrong at a control: the order, a ring that cannot be seen, or what covers the control
 * @param isMeasured whether the rings are measured on pictures of the window, which takes time
 */
export async function walk(
  page: Page,
  keys: string[],
  problems: string[],
  isMeasured: boolean,
): Promise<HTMLElement[]> {
  const walked: HTMLElement[] = [];
  for (;;) {
    const previous = walked.findLast((stop) => !isScrollStop(stop));
    const expected = nextStop(page, previous, keys.length === 1);
    await pressTogether(...keys);
    await motionFinished(page);
    const control = focusedIn(page);
    if (!control) break;
    if (walked.includes(control)) throw new Error(`A trap: ${controlName(control)} gets the focus again.`);
    walked.push(control);
    const found = problemsAt(page, control);
    if (!isScrollStop(control) && control !== expected)
      found.push(
        `comes after ${previous ? controlName(previous) : 'the start'} instead of ${expected ? controlName(expected) : 'the end'}`,
      );
    if (keys.length === 1 && previous && !isScrollStop(control) && !isSeenAfter(page, control, previous))
      found.push(`is seen before ${controlName(previous)}`);
    if (isMeasured) found.push((await ringProblem(page, control)) ?? '');
    problems.push(...found.filter(Boolean).map((problem) => `${controlName(control)}: ${problem}`));
  }
  return walked;
}

/** The control that should get the focus next. */
function nextStop(page: Page, control: HTMLElement | undefined, isForwards: boolean): HTMLElement | undefined {
  const stops = tabStopsOf(page);
  if (!isForwards) stops.reverse();
  return control ? stops[stops.indexOf(control) + 1] : stops[0];
}

function problemsAt(page: Page, control: HTMLElement): string[] {
  const found: string[] = [];
  if (!control.matches(':focus-visible')) found.push('has no :focus-visible');
  return [...found, ...coveredPoints(page, control)];
}

/** Firefox does not scroll to a control of which some part is in the window. Other engines scroll until all of it is. */
const SCROLLS_PARTLY = engine === 'Firefox';

/** How far the points that must be visible are inside of a control, in CSS px. */
const INSET = 3;

/** Of a field, at least so much of the height is in view. Chromium scrolls a text area only until its caret is. */
const FIELD_HEIGHT = 44;

/**
 * The corners and the centre of a control that a reader does not see. For a link of several lines, those of each line. The
 * label of a checkbox may cover it, and the back-to-top button a corner of a table, which is as wide as a phone and scrolls.
 */
function coveredPoints(page: Page, control: HTMLElement): string[] {
  const found: string[] = [];
  for (const { left, right, top, bottom: end } of control.getClientRects()) {
    const bottom = control.matches('textarea') ? Math.min(end, top + FIELD_HEIGHT) : end;
    const points = [left + INSET, right - INSET].flatMap((x) =>
      [top + INSET, bottom - INSET].map((y) => [x, y] as const),
    );
    for (const [x, y] of [...points, [(left + right) / 2, (top + bottom) / 2] as const]) {
      const shown = elementAt(page, x, y);
      if (!shown && SCROLLS_PARTLY) continue;
      const isOwn =
        shown && (control.contains(shown) || shown.contains(control) || shown.closest('label')?.control === control);
      const isCorner = control.matches('table') && shown?.closest('news-back-to-top');
      if (!isOwn && !isCorner)
        found.push(`at ${String(x)}, ${String(y)} is ${shown ? controlName(shown) : 'no element'}`);
    }
  }
  return found;
}
