// A walk through the complete page with the Tab key, to its end and back. The order is that of reading, in the markup and as the
// page is seen. Each focused control is in view, not covered, and has a focus ring as WCAG 2.4.13 requires. The focus leaves the
// page at both ends, so there is no trap.
import { expect } from '@open-wc/testing';
import { openCompletePage, type View } from './support/complete-page.js';
import { engine } from './support/driver.js';
import { controlName } from './support/focus-order.js';
import { walk } from './support/tab-walk.js';

/** Each pair of two values is in one of the rows. */
const VIEWS: readonly View[] = [
  { dir: 'rtl', behavior: 'sticky', scheme: 'light', width: 360 },
  { dir: 'ltr', behavior: 'sticky', scheme: 'dark', width: 1280 },
  { dir: 'rtl', behavior: 'reveal', scheme: 'dark', width: 320 },
  { dir: 'ltr', behavior: 'reveal', scheme: 'light', width: 1280 },
  { dir: 'rtl', behavior: 'static', scheme: 'light', width: 1280 },
  { dir: 'ltr', behavior: 'static', scheme: 'dark', width: 320 },
];

/** The rows in which the rings are measured on pictures of the window, which takes time, most of all in WebKit. */
const MEASURED = VIEWS.slice(0, engine === 'WebKit' ? 1 : 2);

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
