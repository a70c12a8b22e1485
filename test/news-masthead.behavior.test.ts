import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/elements/news-masthead/define.js';
import type { NewsMasthead } from '../src/index.js';
import { emulate, needs, resize, sendKeys } from './support/driver.js';
import { html, inBothDirections } from './support/fixture.js';
import { coveredHeight, firstLink, onLongPage, render, sectionList, settled } from './support/masthead.js';
import { measuredDuring } from './support/measuring.js';
import { warnings } from './support/warnings.js';

const masthead = (behavior: string) => html`
  <news-masthead behavior=${behavior} skip-to="main">
    <a slot="brand" href="#home">المدار</a>
    ${sectionList(12)}
  </news-masthead>
`;
const inHeader = (behavior: string) => onLongPage(html`<header>${masthead(behavior)}</header>`);
const withoutHeader = (behavior: string) => onLongPage(masthead(behavior));

const offset = () => document.documentElement.style.getPropertyValue('--news-masthead-offset');
const isAway = (element: NewsMasthead) => coveredHeight(element) <= 0;
const isAtTop = (element: NewsMasthead) => {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.abs(top) < 1 && bottom > 40;
};
const byId = (id: string) => document.getElementById(id) as HTMLElement;

async function scrollBy(distance: number): Promise<void> {
  // In steps, like a finger or a wheel.
  for (let step = 0; step < 4; step++) {
    window.scrollBy({ top: distance / 4, behavior: 'instant' });
    await nextFrame();
  }
  await nextFrame();
}

/** Renders a masthead, and waits until its lazy part has published the offset. */
async function renderSticky(template: ReturnType<typeof html>): Promise<NewsMasthead> {
  const element = await render(template);
  await waitUntil(() => offset() !== '');
  return element;
}

inBothDirections((dir) => {
  describe('<news-masthead behavior>', () => {
    afterEach(() => {
      scrollTo({ top: 0, behavior: 'instant' });
      history.replaceState(null, '', ' ');
    });

    it('scrolls with the page by default', async () => {
      const element = await render(onLongPage(html`<news-masthead>${sectionList(3)}</news-masthead>`));
      await scrollBy(600);
      expect(isAway(element)).to.equal(true);
      expect(offset()).to.equal('');
    });

    for (const [place, template] of [
      ['in a header', inHeader],
      ['in the body', withoutHeader],
    ] as const) {
      it(`sticky, ${place}: stays at the top and publishes the height that it covers`, async () => {
        const element = await renderSticky(template('sticky'));
        await scrollBy(900);
        expect(isAtTop(element)).to.equal(true);
        expect(offset()).to.equal(`${Math.round(coveredHeight(element))}px`);
      });

      it(`reveal, ${place}: is hidden on scrolling down and shown on scrolling up`, async () => {
        const element = await renderSticky(template('reveal'));
        await scrollBy(900);
        await waitUntil(() => isAway(element));
        await scrollBy(-10);
        expect(isAway(element)).to.equal(true);
        await scrollBy(-100);
        await waitUntil(() => isAtTop(element));
      });
    }

    it('reveal: is not hidden near the top of the page, where it would leave a gap', async () => {
      const element = await renderSticky(inHeader('reveal'));
      await scrollBy(60);
      expect([isAtTop(element), element.matches(':state(away)')]).to.deep.equal([true, false]);
      await scrollBy(300);
      expect(element.matches(':state(away)'), 'further down').to.equal(true);
    });

    it('reveal: is not hidden while it has the focus, and is shown when it gets the focus', async () => {
      const element = await renderSticky(inHeader('reveal'));
      firstLink(element).focus({ preventScroll: true });
      await scrollBy(900);
      expect(isAtTop(element)).to.equal(true);
      (document.activeElement as HTMLElement).blur();
      await scrollBy(300);
      await waitUntil(() => isAway(element));
      firstLink(element).focus({ preventScroll: true });
      await waitUntil(() => isAtTop(element));
    });

    it('reveal: is not hidden while it is expanded, and is shown when it becomes expanded', async () => {
      const element = await renderSticky(inHeader('reveal'));
      element.show();
      await scrollBy(900);
      expect(isAtTop(element)).to.equal(true);
      element.hide();
      await settled(element);
      await scrollBy(300);
      await waitUntil(() => isAway(element));
      element.show();
      await waitUntil(() => isAtTop(element));
    });

    it('reveal: a copy of a page on which it is hidden shows it', async () => {
      const element = await renderSticky(inHeader('reveal'));
      await scrollBy(900);
      await waitUntil(() => isAway(element));
      const page = document.createElement('div');
      page.innerHTML = element.parentElement?.outerHTML ?? '';
      element.parentElement?.replaceWith(page.firstElementChild as Element);
      const copy = document.querySelector('news-masthead') as NewsMasthead;
      await settled(copy);
      await waitUntil(() => offset() !== '');
      expect(copy.matches(':state(away)')).to.equal(false);
      await waitUntil(() => isAtTop(copy));
    });

    it('reveal: stays hidden, and a masthead that is too tall stays static, when a script removes unknown attributes', async () => {
      const removeAttributes = async (element: NewsMasthead): Promise<void> => {
        for (const name of element.getAttributeNames().filter((each) => each.startsWith('data-')))
          element.removeAttribute(name);
        await nextFrame();
      };
      const element = await renderSticky(inHeader('reveal'));
      await scrollBy(900);
      await waitUntil(() => isAway(element));
      await removeAttributes(element);
      expect(isAway(element)).to.equal(true);
      await scrollBy(-200);
      await waitUntil(() => isAtTop(element));
      const header = element.parentElement as HTMLElement;
      element.style.minBlockSize = '50vh';
      await waitUntil(() => getComputedStyle(header).position === 'static', 'too tall');
      await removeAttributes(element);
      expect(getComputedStyle(header).position).to.equal('static');
    });

    it('reveal: is not hidden for readers who prefer reduced motion', async function () {
      needs(this, 'emulateMedia');
      await emulate({ reducedMotion: 'reduce' });
      const element = await renderSticky(inHeader('reveal'));
      await scrollBy(900);
      expect([isAtTop(element), element.matches(':state(away)')]).to.deep.equal([true, false]);
      await emulate({ reducedMotion: 'no-preference' });
      await scrollBy(300);
      expect(element.matches(':state(away)'), 'for others').to.equal(true);
    });

    for (const behavior of ['sticky', 'reveal']) {
      it(`${behavior}: does not cover the focused link of a long page, tabbing forwards and backwards`, async () => {
        const element = await renderSticky(inHeader(behavior));
        const links = [...document.querySelectorAll<HTMLElement>('main p:nth-child(3n + 1) a')];
        const check = (link: HTMLElement) => {
          const { top, bottom } = link.getBoundingClientRect();
          expect(top, link.innerText).to.be.at.least(coveredHeight(element) - 1);
          expect(bottom, link.innerText).to.be.at.most(innerHeight + 1);
        };
        for (const link of [...links, ...links.reverse()]) {
          link.focus();
          await nextFrame();
          await nextFrame();
          check(link);
        }
      });

      it(`${behavior}: does not cover the target of a link`, async () => {
        const element = await renderSticky(inHeader(behavior));
        for (const id of ['p30', 'p5', 'p20']) {
          location.hash = id;
          await waitUntil(() => byId(id).getBoundingClientRect().top < innerHeight);
          await nextFrame();
          await nextFrame();
          expect(byId(id).getBoundingClientRect().top, id).to.be.at.least(coveredHeight(element) - 1);
        }
      });
    }

    it('covers no focused element while the reader tabs backwards', async function () {
      needs(this, 'holdKeys');
      const element = await renderSticky(inHeader('sticky'));
      byId('p3').querySelector('a')?.focus();
      for (const id of ['p2', 'p1', 'p0']) {
        await sendKeys({ down: 'Shift' });
        await sendKeys({ press: 'Tab' });
        await sendKeys({ up: 'Shift' });
        expect(document.activeElement === byId(id).firstElementChild).to.equal(true);
        expect(document.activeElement?.getBoundingClientRect().top).to.be.at.least(coveredHeight(element) - 1);
      }
    });

    it('overlays the page when expanded, without moving the content, and scrolls if it is taller than the screen', async () => {
      const element = await renderSticky(
        onLongPage(html`<header><news-masthead behavior="sticky">${sectionList(200)}</news-masthead></header>`),
      );
      await scrollBy(900);
      const place = byId('p10').getBoundingClientRect().top;
      const before = offset();
      element.show();
      await settled(element);
      expect(byId('p10').getBoundingClientRect().top).to.be.closeTo(place, 1);
      expect(coveredHeight(element)).to.be.at.most(innerHeight + 1);
      expect(element.scrollHeight).to.be.greaterThan(element.clientHeight);
      expect(offset()).to.equal(before);
      element.hide();
      await settled(element);
      expect(byId('p10').getBoundingClientRect().top).to.be.closeTo(place, 1);
    });

    it('publishes the new height when the height of the masthead changes', async () => {
      const element = await renderSticky(inHeader('sticky'));
      const before = offset();
      (element.querySelector('[slot=brand]') as HTMLElement).style.fontSize = '4rem';
      await waitUntil(() => offset() !== before && offset() === `${element.closest('header')?.offsetHeight ?? 0}px`);
    });

    it('is static on low screens', async () => {
      await resize({ width: 800, height: 380 });
      const element = await renderSticky(inHeader('sticky'));
      expect(offset()).to.equal('0px');
      await scrollBy(600);
      expect(isAway(element)).to.equal(true);
      await resize({ width: 800, height: 600 });
      await waitUntil(() => offset() !== '0px' && isAtTop(element));
    });

    it('publishes the greater height of two mastheads, and updates it when one is removed or becomes static', async () => {
      const page = onLongPage(html`
        <header>${masthead('sticky')}</header>
        <news-masthead behavior="sticky" id="second">${sectionList(3)}</news-masthead>
      `);
      const element = await renderSticky(page);
      await waitUntil(() => offset() === `${element.offsetHeight}px`);
      const second = document.querySelector<NewsMasthead>('#second') as NewsMasthead;
      element.remove();
      await waitUntil(() => offset() === `${second.offsetHeight}px`);
      second.behavior = 'static';
      await waitUntil(() => offset() === '');
      expect(second.getAttribute('style') ?? '').to.equal('');
      second.behavior = 'reveal';
      await waitUntil(() => offset() === `${second.offsetHeight}px`);
      second.remove();
      await waitUntil(() => offset() === '');
      document.querySelector('main')?.before(second);
      await waitUntil(() => offset() === `${second.offsetHeight}px`);
      await scrollBy(900);
      await waitUntil(() => isAway(second));
    });

    it('does not override the scroll padding of the page', async () => {
      document.documentElement.style.scrollPaddingBlockStart = '300px';
      try {
        await renderSticky(inHeader('sticky'));
        location.hash = 'p20';
        await waitUntil(() => Math.abs(byId('p20').getBoundingClientRect().top - 300) < 2);
      } finally {
        document.documentElement.style.scrollPaddingBlockStart = '';
      }
    });

    it('warns once about an unknown value, is static, and applies a valid value that is set later', async () => {
      const messages = warnings();
      const element = await render(inHeader(`stiky-${dir}`));
      await waitUntil(() => messages.length > 0);
      expect(messages.join()).to.contain('behavior="stiky-').and.to.contain('"sticky"');
      await scrollBy(900);
      expect(isAway(element)).to.equal(true);
      element.setAttribute('behavior', 'sticky');
      await waitUntil(() => isAtTop(element));
      expect(messages.length).to.equal(1);
    });

    it('warns when a skip link without a target is focused, and not after the target was added', async () => {
      const messages = warnings();
      const element = await render(
        html`<div dir=${dir}><news-masthead skip-to="nowhere-${dir}"></news-masthead></div>`,
      );
      const skip = () => element.shadowRoot?.querySelector('a') as HTMLElement;
      skip().focus();
      expect(messages.join()).to.contain('skip-to="nowhere-');
      element.skipTo = 'mended';
      element.after(Object.assign(document.createElement('main'), { id: 'mended' }));
      await element.updateComplete;
      skip().blur();
      skip().focus();
      expect(messages.length).to.equal(1);
    });

    it('measures no element while the page is scrolled', async () => {
      await renderSticky(inHeader('reveal'));
      const measured = await measuredDuring(async () => {
        await scrollBy(900);
        await scrollBy(-300);
      });
      expect(measured).to.deep.equal([]);
    });
  });
});
