import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../src/elements/news-back-to-top/define.js';
import type { NewsBackToTop } from '../src/index.js';
import { emulate, needs, sendKeys } from './support/driver.js';
import { fixture, frame, html, inBothDirections } from './support/fixture.js';
import { isShown, linkOf, longPage, renderOnLongPage, scrollDown, scrollUntilShown } from './support/long-page.js';
import { animationsFinished, intersectionsReported, otherScrollEnded } from './support/until.js';
import { warnings } from './support/warnings.js';

const headline = (): HTMLElement => document.querySelector('h1') as HTMLElement;

const isAtTop = (): Promise<void> => waitUntil(() => scrollY === 0, 'the page is at its top', { timeout: 4000 });

// Warnings are logged once in a page, so this test is not repeated for the other direction.
describe('<news-back-to-top> with an `after-screens` that is not a number', () => {
  it('warns, uses one screen, and applies a valid value later', async () => {
    const messages = warnings();
    const button = await renderOnLongPage(html`<news-back-to-top after-screens="many"></news-back-to-top>`);
    await scrollUntilShown(button, 1.5);
    expect(messages).to.have.lengthOf(1);
    expect(messages[0]).to.include('after-screens takes a number');
    button.setAttribute('after-screens', '2');
    await waitUntil(() => !isShown(button));
  });
});

inBothDirections((dir) => {
  describe('<news-back-to-top>', () => {
    it('is hidden and not focusable at the top of the page', async () => {
      const button = await renderOnLongPage();
      await scrollDown(0.9);
      expect(isShown(button)).to.equal(false);
      document.querySelector<HTMLElement>('#first')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('last');
    });

    it('appears at the inline end after one screen of scrolling, and is hidden again at the top', async () => {
      const button = await renderOnLongPage();
      await scrollUntilShown(button, 1.5);
      const { left, right, bottom } = button.getBoundingClientRect();
      expect(dir === 'rtl' ? left : document.documentElement.clientWidth - right).to.be.closeTo(16, 1);
      expect(innerHeight - bottom).to.be.closeTo(16, 1);
      await scrollDown(0);
      await waitUntil(() => !isShown(button));
    });

    it('does not appear on a page that is too short', async () => {
      const page = await fixture(html`
        <div>
          <div style="block-size: 190vh"></div>
          <news-back-to-top style="inset-block-end: 0"></news-back-to-top>
        </div>
      `);
      const button = page.querySelector('news-back-to-top') as NewsBackToTop;
      await scrollDown(10);
      await intersectionsReported();
      expect(isShown(button)).to.equal(false);
    });

    it('appears after the number of screens in `after-screens`', async () => {
      const button = await renderOnLongPage(html`<news-back-to-top after-screens="3"></news-back-to-top>`);
      await scrollDown(2.5);
      await intersectionsReported();
      expect(isShown(button)).to.equal(false);
      await scrollUntilShown(button, 3.5);
      button.afterScreens = 1;
      await scrollDown(2);
      await intersectionsReported();
      expect(isShown(button)).to.equal(true);
    });

    it('uses one screen if `after-screens` is infinite or removed', async () => {
      warnings();
      const button = await renderOnLongPage(html`<news-back-to-top after-screens="Infinity"></news-back-to-top>`);
      await scrollUntilShown(button, 1.5);
      button.removeAttribute('after-screens');
      await scrollDown(0.5);
      await waitUntil(() => !isShown(button));
    });

    for (const [name, template] of [
      ['its own link', html`<news-back-to-top></news-back-to-top>`],
      ['a link of the page', html`<news-back-to-top><a href="#top">إلى الأعلى</a></news-back-to-top>`],
    ] as const) {
      it(`goes to the top with ${name}, then moves the focus, and leaves no tab stop`, async () => {
        const button = await renderOnLongPage(template);
        await scrollUntilShown(button);
        const scrollPositions: number[] = [];
        headline().addEventListener('focus', () => scrollPositions.push(scrollY));
        linkOf(button).focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => document.activeElement === headline(), 'the headline has the focus', { timeout: 4000 });
        expect(scrollPositions).to.deep.equal([0]);
        await waitUntil(() => !isShown(button));
        await sendKeys({ press: 'Tab' });
        await waitUntil(() => !headline().hasAttribute('tabindex'));
      });
    }

    it('stays visible while it has the focus', async () => {
      const button = await renderOnLongPage();
      await scrollUntilShown(button);
      linkOf(button).focus();
      await scrollDown(0);
      await intersectionsReported();
      expect(isShown(button)).to.equal(true);
      linkOf(button).blur();
      await waitUntil(() => !isShown(button));
    });

    it('scrolls instantly for readers who prefer reduced motion', async function () {
      needs(this, 'emulateMedia');
      await emulate({ reducedMotion: 'reduce' });
      const button = await renderOnLongPage();
      await scrollUntilShown(button);
      linkOf(button).click();
      expect(scrollY).to.equal(0);
      await waitUntil(() => document.activeElement === headline());
    });

    it('goes to the element that the link references, with a percent-encoded id', async () => {
      const button = await renderOnLongPage(html`
        <p id="مقدمة" style="margin-block-end: 150vh">مقدمة</p>
        <news-back-to-top><a href="#%D9%85%D9%82%D8%AF%D9%85%D8%A9">إلى المقدمة</a></news-back-to-top>
      `);
      await scrollUntilShown(button, 2);
      linkOf(button).click();
      const target = document.querySelector('#مقدمة') as HTMLElement;
      await waitUntil(() => document.activeElement === target, 'the target has the focus', { timeout: 4000 });
      expect(target.getBoundingClientRect().top).to.be.closeTo(0, 2);
    });

    it('does not handle links to other pages, nor clicks with Ctrl', async () => {
      const button = await renderOnLongPage(html`
        <news-back-to-top><a href="/another#page">إلى الرئيسية</a></news-back-to-top>
      `);
      const link = linkOf(button);
      const isFollowed = (init: MouseEventInit = {}): boolean => {
        const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init });
        let isDefault = false;
        document.addEventListener(
          'click',
          () => {
            isDefault = !event.defaultPrevented;
            event.preventDefault();
          },
          { once: true },
        );
        link.dispatchEvent(event);
        return isDefault;
      };
      expect(isFollowed()).to.equal(true);
      link.href = '#top';
      expect(isFollowed({ ctrlKey: true })).to.equal(true);
      expect(isFollowed()).to.equal(false);
    });

    it('dispatches a cancelable event before it scrolls', async () => {
      const button = await renderOnLongPage();
      await scrollDown(3);
      button.addEventListener('news-back-to-top', (event) => {
        event.preventDefault();
      });
      const event = oneEvent(button, 'news-back-to-top');
      linkOf(button).click();
      await event;
      await otherScrollEnded();
      expect(scrollY).to.equal(3 * innerHeight);
    });

    it('focuses the body on a page without a headline', async () => {
      const button = await renderOnLongPage();
      headline().remove();
      await scrollUntilShown(button);
      linkOf(button).focus();
      linkOf(button).click();
      await isAtTop();
      await waitUntil(() => document.activeElement === document.body && !isShown(button));
      expect(document.body.hasAttribute('tabindex')).to.equal(true);
      document.querySelector<HTMLElement>('#first')?.focus();
      expect(document.body.hasAttribute('tabindex')).to.equal(false);
    });

    it('looks the same with link styles of the page', async () => {
      const button = await renderOnLongPage(html`
        <style>
          a {
            font: 100% serif;
            text-decoration: underline;
            color: red;
            background: none;
          }
          a:focus {
            outline: 0;
          }
        </style>
        <news-back-to-top><a href="#top">إلى الأعلى</a></news-back-to-top>
      `);
      await scrollUntilShown(button);
      const { width, height } = button.getBoundingClientRect();
      expect({ width, height }).to.deep.equal({ width: 48, height: 48 });
      const link = linkOf(button).getBoundingClientRect();
      expect({ width: link.width, height: link.height }).to.deep.equal({ width: 48, height: 48 });
      document.querySelector<HTMLElement>('#first')?.focus({ preventScroll: true });
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement === linkOf(button)).to.equal(true);
      const circle = button.shadowRoot?.querySelector('[part=button]') as HTMLElement;
      expect(getComputedStyle(circle).outlineStyle).to.equal('solid');
    });

    it('has a label in the language of the page, and is accessible', async () => {
      const button = await renderOnLongPage();
      await scrollUntilShown(button);
      await animationsFinished(button);
      await expect(button).to.be.accessible();
      expect(linkOf(button).textContent).to.equal(dir === 'rtl' ? 'العودة إلى أعلى الصفحة' : 'Back to top');
    });

    it('works again after it was removed and reinserted, and observes nothing in between', async () => {
      const button = await renderOnLongPage();
      const parent = button.parentElement as HTMLElement;
      button.remove();
      await scrollDown(2);
      await intersectionsReported();
      expect(button.matches(':state(visible)')).to.equal(false);
      parent.append(button);
      await waitUntil(() => isShown(button));
    });

    it('works independently of other instances on the page', async () => {
      const page = await fixture(
        longPage(html`
          <news-back-to-top></news-back-to-top>
          <news-back-to-top after-screens="4" style="inset-block-end: 6rem"><a href="#first">رابط</a></news-back-to-top>
        `),
      );
      const [first, second] = page.querySelectorAll('news-back-to-top') as unknown as [NewsBackToTop, NewsBackToTop];
      await scrollUntilShown(first, 2);
      expect(isShown(second)).to.equal(false);
      await scrollUntilShown(second, 5);
      first.remove();
      linkOf(second).click();
      await waitUntil(() => document.activeElement?.id === 'first', 'the focus is there', { timeout: 4000 });
    });
  });
});

describe('<news-back-to-top> on a small screen', () => {
  async function open(width: number) {
    const page = await frame('/test/support/typing.html', { width, height: 640 });
    const { document } = page;
    const button = document.querySelector('news-back-to-top') as NewsBackToTop;
    return {
      page,
      document,
      button,
      visibility: (): string => getComputedStyle(button).visibility,
      isFarDown: (): boolean => button.matches(':state(visible)'),
    };
  }

  it('is hidden while the reader types', async () => {
    const { page, document, visibility } = await open(360);
    page.scrollTo({ top: 2000, behavior: 'instant' });
    await waitUntil(() => visibility() === 'visible');
    for (const [selector, expected] of [
      ['textarea', 'hidden'],
      ['input[type=email]', 'hidden'],
      ['[contenteditable]', 'hidden'],
      ['input[type=checkbox]', 'visible'],
      ['button', 'visible'],
    ] as const) {
      document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
      await waitUntil(() => visibility() === expected, `${selector}: ${expected}`);
    }
  });

  it('stays hidden while the reader types and scrolls down', async () => {
    const { page, document, visibility, isFarDown } = await open(360);
    document.querySelector('textarea')?.focus({ preventScroll: true });
    page.scrollTo({ top: 2000, behavior: 'instant' });
    await waitUntil(isFarDown);
    await waitUntil(() => visibility() === 'hidden');
    document.querySelector('textarea')?.blur();
    await waitUntil(() => visibility() === 'visible');
  });

  it('is hidden when a keyboard makes the window small after the focus, and shown when the window is large again', async () => {
    const { page, document, button, visibility } = await open(700);
    page.scrollTo({ top: 2000, behavior: 'instant' });
    document.querySelector('textarea')?.focus({ preventScroll: true });
    await waitUntil(() => visibility() === 'visible' && button.matches(':state(_typing)'));
    const window = page.frameElement as HTMLElement;
    window.style.blockSize = '400px';
    await waitUntil(() => visibility() === 'hidden', 'hidden');
    window.style.blockSize = '640px';
    await waitUntil(() => visibility() === 'visible', 'visible');
  });

  it('is shown at the next touch when the field that had the focus is gone', async () => {
    const { page, document, visibility, isFarDown } = await open(360);
    page.scrollTo({ top: 2000, behavior: 'instant' });
    document.querySelector('textarea')?.focus({ preventScroll: true });
    await waitUntil(() => visibility() === 'hidden' && isFarDown());
    document.querySelector('textarea')?.remove();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await waitUntil(() => visibility() === 'visible');
  });
});

describe('<news-back-to-top> without scripts', () => {
  it('is a plain link to the top, in its position in the page', async () => {
    const { document } = await frame('/test/support/typing.html', { width: 360, height: 640, scripts: false });
    const link = document.querySelector('news-back-to-top a') as HTMLElement;
    const { position, visibility } = getComputedStyle(link.parentElement as HTMLElement);
    expect({ position, visibility }).to.deep.equal({ position: 'static', visibility: 'visible' });
    expect(link.getBoundingClientRect().width).to.be.greaterThan(100);
  });

  it('adds no margin to a button of the page', async () => {
    const { document } = await frame('/test/support/typing.html', { width: 360, height: 640, scripts: false });
    const element = document.querySelector('news-back-to-top') as HTMLElement;
    element.innerHTML = '<button>العودة إلى أعلى الصفحة</button>';
    const { marginBlock, position } = getComputedStyle(element.firstElementChild as Element);
    expect({ marginBlock, position }).to.deep.equal({ marginBlock: '0px', position: 'static' });
  });
});
