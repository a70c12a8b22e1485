// A walk through the complete page with the Tab key: the order is that of reading, each focused control is visible and not covered, has a
// focus ring as WCAG 2.4.13 requires, and a target of 44 px; and the walk ends, so there is no trap.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { contrastOf } from '../src/dom/contrast.js';
import { driverCan, engine, resize, sendKeys } from './support/driver.js';
import { frame, type Direction } from './support/fixture.js';
import { nameOf, whyUnseen } from './support/in-view.js';

type Page = Window & typeof globalThis;

const PAGES: Record<Direction, string> = { rtl: '/examples/plain.html', ltr: '/examples/plain.en.html' };
const TARGET = 44;

// WebKit's window cannot be this small. Firefox matches `:focus-visible` in the first of these pages only.
const inChromium = engine === 'Chromium' ? it : it.skip;

/** Targets that may be smaller than 44 px, with the reason. */
const SMALL_TARGETS: readonly [selector: string, reason: string][] = [
  ['p a, [slot=byline] a', 'A link in a line of text is as high as the line (WCAG 2.5.5, exception "inline").'],
  ['input[type=checkbox]', 'The label is part of the target.'],
  ['pre', 'A box that scrolls is not a target.'],
];

for (const [dir, path] of Object.entries(PAGES)) {
  for (const behavior of ['sticky', 'reveal'] as const) {
    inChromium(
      `the complete page, ${dir}, with a masthead that is ${behavior}: a walk with the Tab key, there and back`,
      async function () {
        this.timeout(60_000);
        await resize({ width: 400, height: 640 });
        const page = await frame(path, { width: 360, height: 640 });
        scrollTo({ top: (page.frameElement as HTMLElement).offsetTop, behavior: 'instant' });
        await waitUntil(() => page.customElements.get('news-back-to-top'), 'the script is loaded', { timeout: 10_000 });
        const masthead = page.document.querySelector('news-masthead') as HTMLElementTagNameMap['news-masthead'];
        masthead.behavior = behavior;
        page.focus();
        const problems: string[] = [];
        const walked = await walk(page, 'forwards', problems);
        expect(problems).to.deep.equal([]);
        expect(walked.length).to.be.within(15, 50);
        for (const [index, control] of walked.entries()) {
          const next = walked[index + 1];
          const isBefore =
            next &&
            outermost(control).compareDocumentPosition(outermost(next)) & Node.DOCUMENT_POSITION_PRECEDING &&
            !isShownAfter(control, next);
          if (isBefore) problems.push(`${nameOf(next)} comes before ${nameOf(control)}`);
        }
        expect(problems).to.deep.equal([]);
        expect(walked.map(({ id }) => id)).to.include('submit');
        if (!driverCan('holdKeys')) return;
        walked.at(-1)?.focus();
        const back = await walk(page, 'backwards', problems);
        expect(problems).to.deep.equal([]);
        expect([walked.at(-1), ...back].reverse().map(nameOf)).to.deep.equal(walked.map(nameOf));
      },
    );
  }
}

/** Presses Tab, or Shift and Tab, until the focus leaves the page or reaches a control again. Returns the controls. */
async function walk(page: Page, direction: 'forwards' | 'backwards', problems: string[]): Promise<HTMLElement[]> {
  const walked: HTMLElement[] = [];
  for (let step = 0; step < 60; step++) {
    if (direction === 'backwards') await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (direction === 'backwards') await sendKeys({ up: 'Shift' });
    await settled(page);
    const control = focusedIn(page);
    if (!control || walked.includes(control)) break;
    walked.push(control);
    problems.push(...problemsAt(page, control).map((problem) => `${nameOf(control)}: ${problem}`));
  }
  return walked;
}

async function settled(page: Page): Promise<void> {
  for (let last = NaN; last !== page.scrollY;) {
    last = page.scrollY;
    for (let i = 0; i < 3; i++) await nextFrame();
  }
}

/** The focused control, also in a shadow tree. Undefined if the focus is at the body. */
function focusedIn({ document }: Page): HTMLElement | undefined {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return undefined;
  return (activeElement.shadowRoot?.activeElement ?? activeElement) as HTMLElement;
}

/** The element in the document: the host of a control in a shadow tree. */
function outermost(control: HTMLElement): Element {
  const root = control.getRootNode();
  return root instanceof ShadowRoot || 'host' in root ? (root as ShadowRoot).host : control;
}

/** The element that shows the focus ring. In the back-to-top element it is the round button around the link. */
function ringOf(control: HTMLElement): Element {
  const host = control.closest('news-back-to-top');
  return host?.shadowRoot?.querySelector('[part=button]') ?? control;
}

/** Whether a control is shown below another one, or after it in the same row. The masthead lays out its parts in rows. */
function isShownAfter(control: HTMLElement, next: HTMLElement): boolean {
  const [one, other] = [control.getBoundingClientRect(), next.getBoundingClientRect()];
  if (other.top >= one.bottom - 1) return true;
  return control.matches(':dir(rtl)') ? other.right <= one.left + 1 : other.left >= one.right - 1;
}

function problemsAt(page: Page, control: HTMLElement): string[] {
  const box = control.getBoundingClientRect();
  const { document } = page;
  const found: string[] = [];
  const target = control.matches('input[type=checkbox]') ? control : outermost(control);
  const unseen = whyUnseen(
    page,
    target,
    new page.DOMRect(box.x, box.y, Math.max(box.width, 10), Math.min(Math.max(box.height, 10), 24)),
  );
  if (unseen) found.push(unseen);
  const isExempt = SMALL_TARGETS.some(([selector]) => control.matches(selector));
  if (!isExempt && (box.width < TARGET - 0.5 || box.height < TARGET - 0.5))
    found.push(`the target is ${String(box.width)} x ${String(box.height)} px`);
  const { outlineStyle, outlineWidth, outlineColor } = page.getComputedStyle(ringOf(control));
  // An outline around the whole box of at least 2 px has the area that WCAG 2.4.13 requires.
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
    found.push(`the focus ring is ${outlineStyle} ${outlineWidth}`);
  // The skip link appears only with the focus. Its own box is what changes.
  if (control.matches('.skip')) return found;
  const probe = document.createElement('i');
  probe.style.color = outlineColor;
  outermost(control).parentElement?.append(probe);
  const contrast = contrastOf(probe);
  probe.remove();
  if (!contrast || contrast < 3) found.push(`the contrast of the focus ring is ${String(contrast)}`);
  return found;
}
