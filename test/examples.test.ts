// The example pages with a delayed script or style sheet, as on a slow connection: the first layout does not shift.
import { expect, waitUntil } from '@open-wc/testing';
import { engine } from './support/driver.js';
import { frame } from './support/fixture.js';
import { settled, until } from './support/until.js';

type Page = Window & typeof globalThis;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

const TAGS = ['news-masthead', 'news-header', 'news-article-body', 'news-comment-form', 'news-back-to-top'];

/** All text and controls. The link to the top is out of flow and hidden at first. */
const SHIFTABLE = 'h1, h2, p, li, a, time, figcaption, img, td, th, pre, blockquote, label, input, textarea';

function boxes(page: Page): string[] {
  return [...page.document.querySelectorAll(SHIFTABLE)]
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

interface Visit {
  page: Page;
  /** Releases the delayed requests. */
  release: () => Promise<unknown>;
}

const TIMEOUT = { interval: 5, timeout: 8000 };

/**
 * Opens a page, and waits until its content is parsed. A style sheet at the end of the body does not block what precedes
 * it.
 */
async function open(path: string, hold: 'script' | 'style' | 'all', width: number): Promise<Visit> {
  // Several browsers share one server.
  const visit = Math.random().toString(36).slice(2);
  const page = await frame(`${path}?hold=${hold}&visit=${visit}`, { width, height: 800, until: 'loading' });
  await waitUntil(() => page.document.querySelector('footer')?.nextElementSibling, 'the content is parsed', TIMEOUT);
  return { page, release: () => fetch(`/release?visit=${visit}`) };
}

/** The layout shifts since the first paint, without the one that this function causes: the browser has then reported all earlier ones. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  const shifts: Shift[] = [];
  new page.PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  const start = page.performance.now();
  page.document.body.style.paddingBlockStart = '200px';
  const isOwn = ({ startTime }: Shift): boolean => startTime >= start;
  await until(() => shifts.some(isOwn));
  // Tests read styles before the style sheet has loaded, which lays out the page without it. Nobody sees that.
  const [firstPaint] = page.performance.getEntriesByName('first-paint');
  const isSeen = ({ startTime }: Shift): boolean => startTime >= (firstPaint?.startTime ?? 0);
  return shifts.filter((shift) => isSeen(shift) && !isOwn(shift));
}

/** Waits until the script and the style sheet have had all their effects. */
async function loaded(page: Page): Promise<void> {
  await waitUntil(() => isUpgraded(page) && isStyled(page), 'upgraded and styled', TIMEOUT);
  await settled(page);
}

async function expectNothingMoves({ page, release }: Visit): Promise<void> {
  const before = boxes(page);
  expect(before).to.have.lengthOf.at.least(80);
  await release();
  await loaded(page);
  expect(boxes(page)).to.deep.equal(before);
  if (engine === 'Chromium') expect(await shiftsOf(page)).to.deep.equal([]);
}

for (const width of [360, 1280]) {
  for (const [name, path] of [
    ['two lines', '/examples/plain.html'],
    ['two lines, left to right', '/examples/plain.en.html'],
    ['fastest', '/examples/fastest.html'],
  ] as const) {
    it(`${name}, ${String(width)} px: does not shift when the script loads late`, async function () {
      this.timeout(20_000);
      const visit = await open(path, 'script', width);
      await waitUntil(() => isStyled(visit.page), 'styled', TIMEOUT);
      expect(isUpgraded(visit.page)).to.equal(false);
      await expectNothingMoves(visit);
    });
  }

  it(`fastest, ${String(width)} px: does not shift when the style sheet loads after the script`, async function () {
    this.timeout(20_000);
    const visit = await open('/examples/fastest.html', 'style', width);
    await waitUntil(() => isUpgraded(visit.page), 'upgraded', TIMEOUT);
    expect(isStyled(visit.page)).to.equal(false);
    await expectNothingMoves(visit);
  });

  it(`fastest, ${String(width)} px: is readable before script and style sheet load, and does not shift when they do`, async function () {
    this.timeout(20_000);
    const visit = await open('/examples/fastest.html', 'all', width);
    const { page } = visit;
    if (engine === 'Chromium') {
      await waitUntil(
        () => page.performance.getEntriesByName('first-contentful-paint').length,
        'painted while both are held back',
        TIMEOUT,
      );
    }
    expect([isUpgraded(page), isStyled(page)]).to.deep.equal([false, false]);
    const body = page.document.querySelector('news-article-body') as Element;
    const { fontSize, lineHeight } = page.getComputedStyle(body);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(1.85, 0.01);
    await expectNothingMoves(visit);
  });

  for (const path of ['/examples/plain.html', '/examples/plain.en.html', '/examples/short.ur.html']) {
    it(`${path}, ${String(width)} px: does not shift when the code of the form loads`, async function () {
      this.timeout(20_000);
      const page = await frame(path, { width, height: 800, until: 'complete' });
      await waitUntil(() => isUpgraded(page) && isStyled(page), 'upgraded and styled', TIMEOUT);
      const form = page.document.querySelector('form') as HTMLFormElement;
      const parts = [...form.children, page.document.querySelector('footer') as Element];
      const positions = (): number[] => parts.map((part) => part.getBoundingClientRect().y + page.scrollY);
      expect(form.querySelector('.news-comment-panel')).to.equal(null);
      const before = positions();
      form.scrollIntoView({ behavior: 'instant' });
      await waitUntil(() => form.querySelector('.news-comment-panel'), 'the code is loaded', TIMEOUT);
      await settled(page);
      // Positions are rounded when the page is scrolled.
      for (const [index, after] of positions().entries())
        expect(after, parts[index]?.className).to.be.closeTo(before[index] ?? NaN, 0.25);
    });
  }
}

it('adopts no styles if the page contains them', async function () {
  this.timeout(20_000);
  const plain = await frame('/examples/plain.html');
  await loaded(plain);
  const { page, release } = await open('/examples/fastest.html', 'style', 800);
  await waitUntil(() => isUpgraded(page), 'upgraded', TIMEOUT);
  await release();
  await loaded(page);
  expect([plain, page].map(({ document }) => document.adoptedStyleSheets.length)).to.deep.equal([0, 0]);
});
