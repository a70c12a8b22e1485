// A walk through the complete page with the Tab key, to its end and back. The order is that of reading, in the markup and as the
// page is seen. Each focused control is in view, not covered, and has a focus ring as WCAG 2.4.13 requires. The focus leaves the
// page at both ends, so there is no trap.
import { expect } from '@open-wc/testing';
import { motionFinished, openCompletePage, type Page, type View } from './support/complete-page.js';
import { engine, pressTogether } from './support/driver.js';
import { controlName, elementAt, focusedIn, isSeenAfter, tabStopsOf } from './support/focus-order.js';
import { ringProblem } from './support/focus-ring.js';

/** Each pair of two values is in one of the rows. */
const VIEWS: readonly View[] = [
  { dir: 'rtl', behavior: 'sticky', scheme: 'light', width: 360 },
  { dir: 'ltr', behavior: 'sticky', scheme: 'dark', width: 1280 },
  { dir: 'rtl', behavior: 'reveal', scheme: 'dark', width: 360 },
  { dir: 'ltr', behavior: 'reveal', scheme: 'light', width: 1280 },
  { dir: 'rtl', behavior: 'static', scheme: 'light', width: 1280 },
  { dir: 'ltr', behavior: 'static', scheme: 'dark', width: 360 },
];

/** The rows in which the rings are measured on pictures of the window, which takes time, most of all in WebKit. */
const MEASURED = VIEWS.slice(0, engine === 'WebKit' ? 1 : 2);

/** Firefox makes each box that scrolls a tab stop of its own. */
const isScrollStop = (control: HTMLElement): boolean => engine === 'Firefox' && control.matches('news-masthead > nav');

for (const view of VIEWS) {
  const { dir, behavior, scheme, width } = view;
  it(`a walk with the Tab key, there and back, ${dir}, with a ${behavior} masthead, ${scheme}, ${String(width)} px wide`, async function () {
    this.timeout(90_000);
    const page = await openCompletePage(view);
    document.querySelector<HTMLElement>('#before')?.focus();
    const problems: string[] = [];
    const there = await walk(page, ['Tab'], problems, MEASURED.includes(view));
    expect(document.activeElement?.id, `the focus leaves the page after ${there.map(controlName).join()}`).to.equal(
      'after',
    );
    const back = await walk(page, ['Shift', 'Tab'], problems, false);
    expect(document.activeElement?.id, 'the focus leaves the page at its start').to.equal('before');
    expect(problems).to.deep.equal([]);
    expect(back.reverse().map(controlName)).to.deep.equal(there.map(controlName));
    expect(there).to.include(page.document.querySelector('#submit'));
  });
}

/** Presses keys until the focus leaves the page. Returns the controls that got the focus. */
async function walk(page: Page, keys: string[], problems: string[], isMeasured: boolean): Promise<HTMLElement[]> {
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
      const isOwn =
        shown && (control.contains(shown) || shown.contains(control) || shown.closest('label')?.control === control);
      const isCorner = control.matches('table') && shown?.closest('news-back-to-top');
      if (!isOwn && !isCorner)
        found.push(`at ${String(x)}, ${String(y)} is ${shown ? controlName(shown) : 'no element'}`);
    }
  }
  return found;
}
