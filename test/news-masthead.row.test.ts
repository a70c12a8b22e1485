import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/elements/news-masthead/define.js';
import type { NewsMasthead } from '../src/index.js';
import { sendKeys } from './support/driver.js';
import { html, inBothDirections } from './support/fixture.js';
import {
  firstLink,
  inContainer,
  isInView,
  lastLink,
  render,
  sectionList,
  settled,
  toggleOf,
} from './support/masthead.js';
import { measuredDuring } from './support/measuring.js';

/** The box that scrolls. */
const rowOf = (element: NewsMasthead) => element.querySelector('nav, ul') as HTMLElement;

/** Whether the left and the right edge of the row are faded, read from its mask. */
function edges(element: NewsMasthead): string {
  const image = getComputedStyle(element.querySelector('nav') as Element).maskImage;
  if (image === 'none') return 'clear clear';
  const [, before = '', after = ''] = /rgb\(0, 0, 0\) (\S+), .*rgb\(0, 0, 0\) (.*?\)?), rgba/.exec(image) ?? [];
  const states = [before, after].map((width) => (width.includes('40px') ? 'faded' : 'clear'));
  return (image.includes('270deg') ? states.reverse() : states).join(' ');
}

inBothDirections((dir) => {
  /** Converts start and end to left and right. */
  const sides = (start: string, end: string) => (dir === 'rtl' ? `${end} ${start}` : `${start} ${end}`);

  describe('<news-masthead>, row of sections', () => {
    it('fades only the edges at which it overflows, as it is scrolled', async () => {
      const element = await render(inContainer(320));
      expect(edges(element)).to.equal(sides('clear', 'faded'));
      rowOf(element).scrollBy({ left: dir === 'rtl' ? -100 : 100, behavior: 'instant' });
      await waitUntil(() => edges(element) === sides('faded', 'faded'));
      rowOf(element).scrollBy({ left: dir === 'rtl' ? -9999 : 9999, behavior: 'instant' });
      await waitUntil(() => edges(element) === sides('faded', 'clear'));
      rowOf(element).scrollBy({ left: dir === 'rtl' ? 9999 : -9999, behavior: 'instant' });
      await waitUntil(() => edges(element) === sides('clear', 'faded'));
    });

    it('fades no edge when all sections fit or are expanded', async () => {
      const element = await render(inContainer(1200, 3));
      expect(edges(element)).to.equal('clear clear');
      const narrow = await render(inContainer(320));
      narrow.show();
      await settled(narrow);
      expect(edges(narrow)).to.equal('clear clear');
    });

    it('hides the toggle button only when it no longer has the focus', async () => {
      const element = await render(inContainer(300));
      const container = element.parentElement as HTMLElement;
      toggleOf(element).focus();
      container.style.inlineSize = '1200px';
      await waitUntil(() => edges(element) === 'clear clear');
      await settled(element);
      expect(element.shadowRoot?.activeElement === toggleOf(element), 'the focus is on the button').to.equal(true);
      toggleOf(element).blur();
      await waitUntil(() => !toggleOf(element).checkVisibility());
    });

    it('updates the edges and the toggle button when its container is resized', async () => {
      const element = await render(inContainer(1200));
      const container = element.parentElement as HTMLElement;
      expect(toggleOf(element).checkVisibility()).to.equal(false);
      container.style.inlineSize = '300px';
      await waitUntil(() => toggleOf(element).checkVisibility() && edges(element) === sides('clear', 'faded'));
      container.style.inlineSize = '1200px';
      await waitUntil(() => !toggleOf(element).checkVisibility() && edges(element) === 'clear clear');
    });

    it('swaps the faded edge when the direction of the page changes', async () => {
      const element = await render(inContainer(320));
      document.documentElement.dir = dir === 'rtl' ? 'ltr' : 'rtl';
      await waitUntil(() => edges(element) === sides('faded', 'clear'));
    });

    it('scrolls a focused section into view, clear of the faded edges', async () => {
      const element = await render(inContainer(320));
      const sections = [...element.querySelectorAll<HTMLElement>('li a')];
      sections[0]?.focus();
      for (const section of sections) {
        section.focus();
        await waitUntil(() => isInView(element, section));
        const [row, link] = [rowOf(element), section].map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect];
        if (section === lastLink(element) || section === firstLink(element)) continue;
        await waitUntil(() => edges(element).includes('faded'));
        expect(link.left - row.left, section.innerText).to.be.greaterThan(30);
        expect(row.right - link.right, section.innerText).to.be.greaterThan(30);
      }
    });

    it('scrolls with the arrow keys while a section has the focus', async () => {
      const element = await render(inContainer(320));
      firstLink(element).focus();
      await sendKeys({ press: dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight' });
      await waitUntil(() => !isInView(element, firstLink(element)));
    });

    it('scrolls the current section into view on first render', async () => {
      const element = await render(html`
        <div style="inline-size: 320px">
          <news-masthead>
            <ul>
              ${Array.from(
                { length: 60 },
                (_, i) =>
                  html`<li><a href="#s${i}" aria-current=${i === 40 ? 'page' : 'false'}>القسم رقم ${i}</a></li>`,
              )}
            </ul>
          </news-masthead>
        </div>
      `);
      const current = element.querySelector('[aria-current=page]') as HTMLElement;
      await waitUntil(() => isInView(element, current));
      expect(scrollY).to.equal(0);
    });

    it('scrolls the current section into view when the masthead is shown late, and when it is moved', async () => {
      const element = await render(inContainer(320, 0));
      const container = element.parentElement as HTMLElement;
      container.hidden = true;
      const links = Array.from({ length: 8 }, (_, i) => `<li><a href="#s${String(i)}">القسم رقم ${String(i)}</a></li>`);
      (element.querySelector('nav') as HTMLElement).innerHTML = `<ul>${links.join('')}</ul>`;
      lastLink(element).setAttribute('aria-current', 'page');
      await settled(element);
      container.hidden = false;
      await waitUntil(() => isInView(element, lastLink(element)), 'shown late');
      container.remove();
      document.body.append(container);
      await waitUntil(() => isInView(element, lastLink(element)), 'moved');
      container.remove();
    });

    it('keeps the scroll position when sections are re-rendered, and scrolls to a new current section', async () => {
      const element = await render(inContainer(320, 30));
      const links = [...element.querySelectorAll<HTMLElement>('li a')];
      links[15]?.setAttribute('aria-current', 'page');
      await waitUntil(() => isInView(element, links[15] as HTMLElement));
      const row = rowOf(element);
      row.scrollTo({ left: 0, behavior: 'instant' });
      row.querySelector('ul')?.append(Object.assign(document.createElement('li'), { innerText: 'قسم' }));
      await settled(element);
      expect(row.scrollLeft).to.equal(0);
      links[15]?.removeAttribute('aria-current');
      links[28]?.setAttribute('aria-current', 'page');
      await waitUntil(() => isInView(element, links[28] as HTMLElement));
    });

    for (const width of [200, 320, 800, 2000])
      for (const count of [0, 3, 12, 60])
        it(`fits ${count} sections with long names into ${width} px`, async () => {
          const name = 'قسم الاقتصاد الرقمي والتحوّل التقني في المنطقة العربية';
          const element = await render(html`
            <div style="inline-size: ${width}px">
              <news-masthead>
                <a slot="brand" href="#home">المدار</a>
                ${count ? sectionList(count, name) : ''}
                <form slot="search" role="search"><input aria-label="ابحث" /><button>ابحث</button></form>
                <a slot="actions" href="#subscribe">اشترك</a>
              </news-masthead>
            </div>
          `);
          const { left, right } = element.getBoundingClientRect();
          for (const part of element.children) {
            const box = part.getBoundingClientRect();
            expect(box.left, part.localName).to.be.at.least(left - 1);
            expect(box.right, part.localName).to.be.at.most(right + 1);
          }
          const row = element.querySelector('ul');
          expect(toggleOf(element).checkVisibility()).to.equal(!!row && row.scrollWidth > row.clientWidth);
          element.show();
          await settled(element);
          for (const link of element.querySelectorAll<HTMLElement>('li a'))
            expect(isInView(element, link), link.innerText).to.equal(true);
        });

    it('measures no element while the row is scrolled', async () => {
      const element = await render(inContainer(320));
      const measured = await measuredDuring(async () => {
        for (let i = 0; i < 10; i++) {
          rowOf(element).scrollBy({ left: dir === 'rtl' ? -20 : 20, behavior: 'instant' });
          await nextFrame();
        }
        // The element has followed the scroll.
        await waitUntil(() => edges(element) === sides('faded', 'faded'));
      });
      expect(measured).to.deep.equal([]);
    });
  });
});
