// All elements on the complete page, after the window was resized, rotated or zoomed, or the language was changed.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { NewsBackToTop, NewsMasthead } from '../src/index.js';
import { frame } from './support/fixture.js';

type Page = Window & typeof globalThis;

/** In Firefox, layout can take several seconds. */
const LONG_TIMEOUT = { timeout: 15_000 };
const PARAGRAPH = 7;

const find = (page: Page, selector: string) => page.document.querySelector(selector) as HTMLElement;
const masthead = (page: Page) => page.document.querySelector('news-masthead') as NewsMasthead;
const backToTop = (page: Page) => page.document.querySelector('news-back-to-top') as NewsBackToTop;
const paragraph = (page: Page) =>
  page.document.querySelectorAll<HTMLElement>('news-article-body p')[PARAGRAPH] as HTMLElement;
const topOf = (element: Element) => element.getBoundingClientRect().top;
const part = (element: Element, name: string) => element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);

/** The height that the masthead covers at the top of the screen, in px. */
const covered = (page: Page) =>
  Math.max(0, (masthead(page).closest('header') as Element).getBoundingClientRect().bottom);

const offset = (page: Page) =>
  parseFloat(page.document.documentElement.style.getPropertyValue('--news-masthead-offset'));

async function openPage(): Promise<Page> {
  const page = await frame('/examples/plain.html', { width: 1280, height: 800 });
  await waitUntil(() => page.customElements.get('news-back-to-top'), 'the script is loaded', LONG_TIMEOUT);
  masthead(page).append(
    Object.assign(page.document.createElement('a'), { slot: 'actions', href: '#respond', innerText: 'علّق' }),
  );
  masthead(page).behavior = 'sticky';
  backToTop(page).offerReturn = true;
  await waitUntil(
    () => offset(page) > 40 && part(backToTop(page), 'return'),
    'the lazy parts are loaded',
    LONG_TIMEOUT,
  );
  return page;
}

const size = (page: Page, width: number, height: number) => {
  Object.assign((page.frameElement as HTMLElement).style, { inlineSize: `${width}px`, blockSize: `${height}px` });
};

/** The last one corresponds to a screen of 1280 by 1024 px, zoomed to 400 %. */
const CHANGES: Record<string, (page: Page) => void> = {
  'as loaded': () => undefined,
  'in a narrow window': (page) => {
    size(page, 360, 800);
  },
  'on a phone that was rotated to landscape': (page) => {
    size(page, 740, 360);
  },
  'switched to a left-to-right language': (page) => {
    Object.assign(page.document.documentElement, { lang: 'en', dir: 'ltr' });
  },
  'zoomed to 400 %': (page) => {
    size(page, 320, 256);
  },
};

describe('the complete page', () => {
  for (const [name, change] of Object.entries(CHANGES)) {
    describe(name, function () {
      this.timeout(60_000);
      let page: Page;

      /** Not in a hook, because tests that fail in a hook are not retried. */
      async function open(): Promise<void> {
        page = await openPage();
        // The reader is in the middle of the story before the change.
        page.scrollBy({ top: topOf(paragraph(page)) - offset(page) - 5, behavior: 'instant' });
        await nextFrame();
      }

      /** Applies the change, and waits for the layout. */
      async function applyChange(): Promise<void> {
        change(page);
        const isSticky = () => page.getComputedStyle(masthead(page)).position === 'sticky';
        await waitUntil(() => offset(page) > 0 === isSticky(), 'the masthead has updated', LONG_TIMEOUT);
        for (let i = 0; i < 3; i++) await nextFrame();
      }

      it('publishes exactly the height that the masthead covers', async () => {
        await open();
        await applyChange();
        await waitUntil(
          () => Math.abs(offset(page) - covered(page)) < 1,
          'the offset is the covered height',
          LONG_TIMEOUT,
        );
      });

      it('shows the targets of an anchor and of the link to the comments below the masthead', async () => {
        await open();
        await applyChange();
        await waitUntil(
          () => Math.abs(offset(page) - covered(page)) < 1,
          'the offset is the covered height',
          LONG_TIMEOUT,
        );
        paragraph(page).id = 'anchor';
        for (const [link, target] of [
          ['#anchor', paragraph(page)],
          ['#respond', find(page, '#respond')],
        ] as const) {
          if (link === '#respond') find(page, 'a[href="#respond"]').click();
          else page.location.hash = link;
          await waitUntil(() => Math.abs(topOf(target) - covered(page)) < 2, link, LONG_TIMEOUT);
        }
      });

      it('goes to the headline, and returns to the same paragraph', async () => {
        await open();
        await waitUntil(
          () => page.getComputedStyle(backToTop(page)).visibility === 'visible',
          'the link to the top is shown',
          LONG_TIMEOUT,
        );
        find(page, 'news-back-to-top a').click();
        await waitUntil(
          () => page.document.activeElement?.localName === 'h1',
          'the focus is at the headline',
          LONG_TIMEOUT,
        );
        expect(topOf(find(page, 'h1'))).to.be.at.least(covered(page));
        change(page);
        await waitUntil(
          () => page.scrollY === 0 && part(backToTop(page), 'return')?.checkVisibility(),
          'the return button is offered',
          LONG_TIMEOUT,
        );
        part(backToTop(page), 'return')?.click();
        await waitUntil(
          () => page.document.activeElement === paragraph(page),
          'the paragraph has the focus',
          LONG_TIMEOUT,
        );
        expect(topOf(paragraph(page))).to.be.closeTo(covered(page), 2);
      });

      it('fits its content and the link to the top into the window', async () => {
        await open();
        await applyChange();
        expect(page.document.documentElement.scrollWidth).to.be.at.most(page.innerWidth);
        backToTop(page).querySelector('a')?.focus({ preventScroll: true });
        const { left, right, bottom } = backToTop(page).getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(page.innerWidth);
        expect(bottom).to.be.at.most(page.innerHeight);
      });
    });
  }

  it('shows all strings in the language that it is switched to, and back', async function () {
    this.timeout(60_000);
    const page = await openPage();
    const strings = () => [
      part(masthead(page), 'toggle')?.ariaLabel,
      part(masthead(page), 'skip-link')?.textContent,
      part(backToTop(page), 'return')?.textContent,
    ];
    const arabic = strings();
    Object.assign(page.document.documentElement, { lang: 'en', dir: 'ltr' });
    const english = ['All sections', 'Skip to content', 'Back to where you were'];
    await waitUntil(() => strings().join() === english.join(), 'all strings are English', LONG_TIMEOUT);
    Object.assign(page.document.documentElement, { lang: 'ar', dir: 'rtl' });
    await waitUntil(() => strings().join() === arabic.join(), 'all strings are Arabic', LONG_TIMEOUT);
  });
});
