import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../src/elements/news-back-to-top/define.js';
import type { NewsBackToTop, NewsBackToTopReturnEvent } from '../src/index.js';
import { sendKeys } from './support/driver.js';
import { html, inBothDirections } from './support/fixture.js';
import { isShown, linkOf, renderOnLongPage, scrollDown, scrollUntilShown } from './support/long-page.js';
import { animationsFinished, otherScrollEnded } from './support/until.js';
import { warnings } from './support/warnings.js';

const LONG_TIMEOUT = { timeout: 4000 };

const returnOf = (button: NewsBackToTop): HTMLButtonElement =>
  button.shadowRoot?.querySelector('[part=return]') as HTMLButtonElement;

const isOffering = (button: NewsBackToTop): boolean =>
  button.matches(':state(returning)') && returnOf(button).checkVisibility();

const paragraph = (number: number): HTMLElement => document.querySelectorAll('p')[number] as HTMLElement;

const top = (element: Element): number => element.getBoundingClientRect().top;

/** Scrolls until the middle of a paragraph is at the top edge, and goes to the top of the page from there. */
async function goToTopFrom(button: NewsBackToTop, number: number): Promise<void> {
  await waitUntil(() => returnOf(button), 'the lazy part is loaded');
  const { top, height } = paragraph(number).getBoundingClientRect();
  scrollTo({ top: scrollY + top + height / 2, behavior: 'instant' });
  await waitUntil(() => isShown(button));
  linkOf(button).click();
  await waitUntil(() => isOffering(button), 'the return button is offered', LONG_TIMEOUT);
}

inBothDirections((dir) => {
  describe('<news-back-to-top offer-return>', () => {
    it('offers a button at the top that returns to the same paragraph and focuses it', async () => {
      const button = await renderOnLongPage(html`<news-back-to-top offer-return></news-back-to-top>`);
      await goToTopFrom(button, 17);
      expect(scrollY).to.equal(0);
      expect(document.activeElement?.localName).to.equal('h1');
      expect(isShown(button)).to.equal(true);
      expect(linkOf(button).checkVisibility()).to.equal(false);
      expect(returnOf(button).textContent).to.equal(
        dir === 'rtl' ? 'العودة إلى موضع القراءة' : 'Back to where you were',
      );
      await animationsFinished(button);
      await expect(button).to.be.accessible();
      returnOf(button).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => document.activeElement === paragraph(17), 'the paragraph has the focus', LONG_TIMEOUT);
      expect(top(paragraph(17))).to.be.closeTo(0, 2);
      await waitUntil(() => !isOffering(button) && isShown(button) && linkOf(button).checkVisibility());
    });

    it('returns on Space too', async () => {
      const button = await renderOnLongPage(html`<news-back-to-top offer-return></news-back-to-top>`);
      await goToTopFrom(button, 17);
      returnOf(button).focus();
      await sendKeys({ press: 'Space' });
      await waitUntil(() => document.activeElement === paragraph(17), 'the paragraph has the focus', LONG_TIMEOUT);
    });

    it('returns to the same paragraph after the text was enlarged', async () => {
      const button = await renderOnLongPage(html`<news-back-to-top offer-return></news-back-to-top>`);
      await goToTopFrom(button, 12);
      for (const each of document.querySelectorAll('p')) each.style.minBlockSize = '55vh';
      returnOf(button).click();
      await waitUntil(() => document.activeElement === paragraph(12), 'the paragraph has the focus', LONG_TIMEOUT);
      expect(top(paragraph(12))).to.be.closeTo(0, 2);
    });

    it('respects the scroll padding of the page when it returns', async () => {
      document.documentElement.style.scrollPaddingBlockStart = '100px';
      const button = await renderOnLongPage(html`<news-back-to-top offer-return></news-back-to-top>`);
      await waitUntil(() => returnOf(button));
      scrollTo({ top: scrollY + top(paragraph(15)) - 90, behavior: 'instant' });
      await waitUntil(() => isShown(button));
      linkOf(button).click();
      await waitUntil(() => isOffering(button), 'the return button is offered', LONG_TIMEOUT);
      returnOf(button).click();
      await waitUntil(() => document.activeElement === paragraph(15), 'the paragraph has the focus', LONG_TIMEOUT);
      expect(top(paragraph(15))).to.be.closeTo(100, 2);
      document.documentElement.style.scrollPaddingBlockStart = '';
    });

    it('stops offering the return button when the reader has scrolled down again', async () => {
      const button = await renderOnLongPage(html`<news-back-to-top offer-return></news-back-to-top>`);
      await goToTopFrom(button, 17);
      await scrollDown(0.5);
      expect(isOffering(button)).to.equal(true);
      await scrollDown(2);
      await waitUntil(() => !isOffering(button));
      await scrollDown(0);
      await waitUntil(() => !isShown(button));
    });

    it('updates its label when the language changes', async () => {
      const button = await renderOnLongPage(html`<news-back-to-top offer-return></news-back-to-top>`);
      await goToTopFrom(button, 17);
      document.documentElement.lang = dir === 'rtl' ? 'en' : 'ar';
      await waitUntil(() => returnOf(button).textContent.startsWith(dir === 'rtl' ? 'Back' : 'العودة'));
    });

    it('dispatches a cancelable event before it returns', async () => {
      const button = await renderOnLongPage(html`<news-back-to-top offer-return></news-back-to-top>`);
      await goToTopFrom(button, 17);
      button.addEventListener('news-back-to-top-return', (event) => {
        event.preventDefault();
      });
      const event = oneEvent<NewsBackToTopReturnEvent>(button, 'news-back-to-top-return');
      returnOf(button).click();
      expect((await event).destination === paragraph(17)).to.equal(true);
      await otherScrollEnded();
      expect(scrollY).to.equal(0);
    });

    it('sets `lang` and `dir` on the return button if its label is in another language than the page', async () => {
      document.documentElement.lang = 'fr';
      const button = await renderOnLongPage(html`<news-back-to-top offer-return></news-back-to-top>`);
      await goToTopFrom(button, 17);
      expect([returnOf(button).lang, returnOf(button).dir]).to.deep.equal(['en', 'ltr']);
      document.documentElement.lang = 'en';
      await waitUntil(() => !returnOf(button).hasAttribute('lang'));
    });
  });

  describe('<news-back-to-top dock-above>', () => {
    const footer = (height: string) => html`
      <news-back-to-top dock-above="footer"></news-back-to-top>
      <div id="footer" style="block-size: ${height}; background: silver">ذيل الصفحة</div>
    `;
    const bottom = (button: NewsBackToTop): number => button.getBoundingClientRect().bottom;
    const footerTop = (): number => top(document.querySelector('#footer') as Element);

    it('stays above a footer that scrolls into view, and moves down again', async () => {
      const button = await renderOnLongPage(footer('60vh'));
      await scrollUntilShown(button, 2);
      const bottomBefore = bottom(button);
      for (const up of [0, 10, 20, 100, 110]) {
        scrollTo({ top: document.documentElement.scrollHeight - innerHeight - up, behavior: 'instant' });
        await waitUntil(() => Math.abs(footerTop() - bottom(button) - 16) < 2, `${up} px from the end`);
      }
      await scrollDown(2);
      await waitUntil(() => bottom(button) === bottomBefore);
    });

    it('stays on the screen when the footer fills it', async () => {
      const button = await renderOnLongPage(footer('200vh'));
      await scrollDown(100);
      await waitUntil(() => isShown(button) && bottom(button) < innerHeight / 2);
      expect(top(button)).to.be.greaterThan(0);
    });

    it('stays above a fixed bar that is added later, hidden and removed', async () => {
      const messages = warnings();
      const button = await renderOnLongPage(html`<news-back-to-top dock-above="bar ${dir}"></news-back-to-top>`);
      await scrollUntilShown(button);
      await waitUntil(() => messages.join().includes(`bar ${dir}`), 'a warning was logged');
      const bottomBefore = bottom(button);
      const bar = Object.assign(document.createElement('div'), { id: `bar ${dir}` });
      bar.style.cssText = 'position: fixed; inset: auto 0 0; block-size: 80px; background: silver';
      button.before(bar);
      await waitUntil(() => bottom(button) === bottomBefore - 80);
      bar.style.display = 'none';
      await waitUntil(() => bottom(button) === bottomBefore);
      bar.style.display = '';
      await waitUntil(() => bottom(button) === bottomBefore - 80);
      bar.remove();
      await waitUntil(() => bottom(button) === bottomBefore);
    });
  });

  describe('<news-back-to-top progress>', () => {
    const circle = (button: NewsBackToTop): Element | null | undefined => button.shadowRoot?.querySelector('circle');
    const filled = (button: NewsBackToTop): number => {
      const drawn = circle(button);
      return drawn ? 1 - parseFloat(getComputedStyle(drawn).strokeDashoffset) : NaN;
    };

    it('fills a ring as the page is scrolled, hidden from screen readers', async () => {
      const button = await renderOnLongPage(html`<news-back-to-top progress></news-back-to-top>`);
      await waitUntil(() => circle(button), 'the lazy part is loaded');
      const { scrollHeight, clientHeight } = document.documentElement;
      for (const share of [0, 0.5, 1]) {
        scrollTo({ top: share * (scrollHeight - clientHeight), behavior: 'instant' });
        await waitUntil(() => Math.abs(filled(button) - share) < 0.01, `${share} of the page`);
      }
      expect(circle(button)?.closest('svg')?.getAttribute('aria-hidden')).to.equal('true');
      button.progress = false;
      await waitUntil(() => !circle(button));
    });
  });

  describe('<news-back-to-top scroller>', () => {
    const panel = (id: string) => html`
      <div id=${id} style="block-size: 200px; overflow: auto">
        <h1 hidden>عنوان مخفي</h1>
        <h1>عنوان اللوحة</h1>
        ${Array.from({ length: 30 }, (_, i) => html`<p style="min-block-size: 50px; margin: 0">فقرة ${i}</p>`)}
      </div>
    `;
    const panelOf = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

    it('works in a scroll container: appears after scrolling by its height, goes to its top and headline, and returns', async () => {
      const button = await renderOnLongPage(html`
        ${panel('panel')}<news-back-to-top scroller="panel" progress offer-return></news-back-to-top>
      `);
      const scroller = panelOf('panel');
      await waitUntil(() => returnOf(button), 'the lazy part is loaded');
      scroller.scrollIntoView({ behavior: 'instant' });
      await nextFrame();
      await waitUntil(() => !isShown(button), 'scrolling the page does not show the link');
      const place = scrollY;
      await scrollDown(3, scroller);
      await waitUntil(() => isShown(button));
      linkOf(button).click();
      await waitUntil(() => isOffering(button), 'the return button is offered', LONG_TIMEOUT);
      expect(scroller.scrollTop).to.equal(0);
      expect(scrollY).to.equal(place);
      expect(document.activeElement?.textContent).to.equal('عنوان اللوحة');
      returnOf(button).click();
      await waitUntil(() => document.activeElement?.localName === 'p', 'the paragraph has the focus', LONG_TIMEOUT);
      expect(top(document.activeElement as Element)).to.be.closeTo(top(scroller), 2);
      expect(scroller.scrollTop).to.be.greaterThan(400);
    });

    it('works in a scroll container whose content is added late or replaced', async () => {
      const button = await renderOnLongPage(html`
        <div id="panel" style="block-size: 200px; overflow: auto"></div>
        <news-back-to-top scroller="panel"></news-back-to-top>
      `);
      const scroller = panelOf('panel');
      for (const lines of [20, 30]) {
        const content = document.createElement('div');
        content.style.blockSize = `${lines * 50}px`;
        scroller.replaceChildren(content);
        await scrollDown(0, scroller);
        await waitUntil(() => !isShown(button), `${lines} lines`);
        await scrollDown(2, scroller);
        await waitUntil(() => isShown(button), `${lines} lines`);
      }
    });

    it('warns once if no element has the id, and uses the page until such an element is added', async () => {
      const messages = warnings();
      const id = `panel ${dir}`;
      const button = await renderOnLongPage(html`<news-back-to-top scroller=${id}></news-back-to-top>`);
      await waitUntil(() => messages.length > 0, 'a warning was logged');
      expect(messages).to.have.lengthOf(1);
      expect(messages[0]).to.include(`scroller="${id}"`);
      await scrollUntilShown(button);
      const scroller = document.createElement('div');
      scroller.id = id;
      scroller.style.cssText = 'block-size: 200px; overflow: auto';
      scroller.append(document.createElement('p'));
      (scroller.firstChild as HTMLElement).style.blockSize = '2000px';
      button.before(scroller);
      await waitUntil(() => !isShown(button), 'scrolling the page does not show the link');
      await scrollDown(2, scroller);
      await waitUntil(() => isShown(button));
      scroller.remove();
      await scrollDown(0);
      await waitUntil(() => !isShown(button), 'the page counts again');
      await scrollUntilShown(button);
      expect(messages).to.have.lengthOf(1);
    });
  });

  describe('<news-back-to-top dock-above progress offer-return>', () => {
    it('cleans up when it is removed, and works again when it is reinserted', async () => {
      const button = await renderOnLongPage(html`
        <news-back-to-top dock-above="footer" progress offer-return></news-back-to-top>
        <div id="footer" style="block-size: 100px">ذيل الصفحة</div>
      `);
      await goToTopFrom(button, 17);
      await scrollDown(100);
      await waitUntil(() => button.style.translate);
      const parent = button.parentElement as HTMLElement;
      button.remove();
      expect(button.style.translate).to.equal('');
      expect(button.shadowRoot?.querySelector('circle')).to.equal(null);
      expect(button.matches(':state(returning)')).to.equal(false);
      await scrollDown(0);
      parent.prepend(button);
      expect(button.shadowRoot?.querySelectorAll('circle').length).to.equal(1);
      await goToTopFrom(button, 8);
      await scrollDown(100);
      await waitUntil(() => button.style.translate);
    });
  });
});
