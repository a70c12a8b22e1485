import { expect } from '@open-wc/testing';
import { showProgressRing } from '../src/elements/news-back-to-top/progress-ring.js';
import { fixture, html } from './support/fixture.js';
import { frames } from './support/until.js';

/** Shows a ring for a box of 100 px with content of a height in px. Returns how much of the ring is drawn, from 0 to 1. */
async function renderRing(contentHeight: number): Promise<{ scroller: HTMLElement; drawn: () => number }> {
  const scroller = await fixture<HTMLElement>(html`
    <div style="block-size: 100px; overflow: auto"><div style="block-size: ${contentHeight}px"></div></div>
  `);
  const box = document.createElement('div');
  scroller.after(box);
  showProgressRing(box, scroller);
  const circle = box.querySelector('circle') as SVGElement;
  circle.style.strokeDasharray = '1';
  return { scroller, drawn: () => 1 - parseFloat(getComputedStyle(circle).strokeDashoffset) };
}

for (const name of ['with scroll timelines', 'without scroll timelines'])
  describe(`showProgressRing(), ${name}`, () => {
    const { ScrollTimeline: timeline } = window as Partial<typeof globalThis>;

    before(function () {
      if (name === 'without scroll timelines') Reflect.deleteProperty(window, 'ScrollTimeline');
      else if (!timeline) this.skip();
    });
    after(() => {
      if (timeline) window.ScrollTimeline = timeline;
    });

    it('fills the ring in proportion to the scroll position', async () => {
      const { scroller, drawn } = await renderRing(500);
      await frames(2);
      expect(drawn()).to.be.closeTo(0, 0.01);
      for (const [top, part] of [
        [100, 0.25],
        [400, 1],
        [0, 0],
      ] as const) {
        scroller.scrollTop = top;
        await frames(3);
        expect(drawn()).to.be.closeTo(part, 0.01);
      }
    });

    it('leaves the ring empty if there is nothing to scroll', async () => {
      const { drawn } = await renderRing(50);
      await frames(2);
      expect(drawn()).to.be.closeTo(0, 0.01);
    });
  });
