// The example pages with script and stylesheet held back, as on a slow line: what is seen at first stays where it is.
import { expect, waitUntil } from '@open-wc/testing';
import { engine } from './support/driver.js';
import { frame } from './support/fixture.js';

let visits = 0;

type Page = Window & typeof globalThis;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

const TAGS = ['news-masthead', 'news-header', 'news-article-body', 'news-comment-form', 'news-back-to-top'];

/** All that a reader reads or types in. The link to the top is out of the page's flow and not to be seen yet. */
const READ = 'h1, h2, p, li, a, time, figcaption, img, td, th, pre, blockquote, label, input, textarea';

function boxes(page: Page): string[] {
  return [...page.document.querySelectorAll(READ)]
    .filter((element) => !element.closest('news-back-to-top'))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = `${element.localName} ${element.textContent.trim().slice(0, 20)}`;
      return `${name}: ${[x, y, width, height].map((length) => length.toFixed(2)).join(' ')}`;
    });
}

const isUpgraded = (page: Page): boolean => TAGS.every((tag) => page.customElements.get(tag));

const isStyled = (page: Page): boolean =>
  page.getComputedStyle(page.document.querySelector('news-article-body') as Element).getPropertyValue('--_news-ink') !==
  '';

/** Opens a page, and waits for its last words: a stylesheet at the end of the body holds up no more than what follows. */
async function open(path: string, width: number): Promise<Page> {
  const page = await frame(`${path}&visit=${String(++visits)}`, { width, height: 800, until: 'loading' });
  await waitUntil(() => page.document.querySelector('footer')?.nextElementSibling, 'the page is read', { interval: 5 });
  return page;
}

/** Layout shifts so far, where the engine tells of them. */
function shiftsOf(page: Page): Promise<Shift[]> {
  return new Promise((resolve) => {
    new page.PerformanceObserver((list) => {
      resolve(list.getEntries() as Shift[]);
    }).observe({ type: 'layout-shift', buffered: true });
    // With no shift the observer never calls.
    setTimeout(resolve, 300, []);
  });
}

async function settle(page: Page): Promise<void> {
  await waitUntil(() => isUpgraded(page) && isStyled(page), 'upgraded and styled', { timeout: 8000 });
  await page.document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 200));
}

async function expectNothingMoves(page: Page, isEarly: () => boolean): Promise<void> {
  expect(isEarly(), 'seen before script or stylesheet are there').to.equal(true);
  const before = boxes(page);
  expect(before).to.have.lengthOf.at.least(80);
  await settle(page);
  expect(boxes(page)).to.deep.equal(before);
  if (engine === 'Chromium') expect(await shiftsOf(page)).to.deep.equal([]);
}

for (const width of [360, 1280]) {
  for (const [name, path] of [
    ['two lines', '/examples/plain.html'],
    ['two lines, left to right', '/examples/plain.en.html'],
    ['fastest', '/examples/fastest.html'],
  ] as const) {
    it(`${name}, ${String(width)} px: nothing moves when the script arrives late`, async function () {
      this.timeout(15_000);
      const page = await open(`${path}?hold-script=2000`, width);
      await waitUntil(() => isStyled(page), 'styled', { interval: 5 });
      await expectNothingMoves(page, () => !isUpgraded(page));
    });
  }

  it(`fastest, ${String(width)} px: nothing moves when the stylesheet arrives after the script`, async function () {
    this.timeout(15_000);
    const page = await open('/examples/fastest.html?hold-style=2500', width);
    await waitUntil(() => isUpgraded(page), 'upgraded', { interval: 5 });
    await expectNothingMoves(page, () => !isStyled(page));
  });

  it(`fastest, ${String(width)} px: reads well before either is there, and nothing moves when they come`, async function () {
    this.timeout(15_000);
    const page = await open('/examples/fastest.html?hold=2000', width);
    await new Promise((resolve) => setTimeout(resolve, 700));
    if (engine === 'Chromium') expect(page.performance.getEntriesByName('first-contentful-paint')).to.have.lengthOf(1);
    const body = page.document.querySelector('news-article-body') as Element;
    const { fontSize, lineHeight } = page.getComputedStyle(body);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(1.85, 0.01);
    await expectNothingMoves(page, () => !isUpgraded(page) && !isStyled(page));
  });
}

it('adopts no styles where the page has them', async () => {
  for (const path of ['/examples/plain.html', '/examples/fastest.html?hold-style=1000']) {
    const page = await frame(path);
    await settle(page);
    expect(page.document.adoptedStyleSheets).to.have.lengthOf(0);
  }
});
