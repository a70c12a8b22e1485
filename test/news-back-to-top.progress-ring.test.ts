import { expect, waitUntil } from '@open-wc/testing';
import { showProgressRing } from '../src/elements/news-back-to-top/progress-ring.js';
import { fixture, html } from './support/fixture.js';

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
      for (const [top, part] of [
        [0, 0],
        [100, 0.25],
        [400, 1],
        [0, 0],
      ] as const) {
        scroller.scrollTop = top;
        await waitUntil(() => Math.abs(drawn() - part) < 0.01, `${String(part)} of the ring`);
      }
    });

    it('leaves the ring empty if there is nothing to scroll', async () => {
      const { scroller, drawn } = await renderRing(50);
      const other = await renderRing(500);
      scroller.scrollTop = 400;
      other.scroller.scrollTop = 400;
      await waitUntil(() => other.drawn() > 0.99, 'the ring of a box that scrolls');
      expect(drawn()).to.be.closeTo(0, 0.01);
    });
  });
