import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-back-to-top/define.js';
import '../src/elements/news-back-to-top/news-back-to-top.lazy.js';
import { html, inBothDirections } from './support/fixture.js';
import { renderOnLongPage, scrollUntilShown } from './support/long-page.js';
import { frames } from './support/until.js';

const overlap = (one: Element, other: Element): boolean => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};

inBothDirections(() => {
  describe('<news-back-to-top>, and a control below it', () => {
    /** A button to the top that is shown, and a short link below its middle. */
    async function renderWithLink(): Promise<{ button: HTMLElement; link: HTMLElement }> {
      const button = await renderOnLongPage(html`<news-back-to-top></news-back-to-top>`);
      await scrollUntilShown(button);
      const { left, top } = button.getBoundingClientRect();
      const link = Object.assign(document.createElement('a'), { href: '#link', textContent: 'رابط' });
      link.style.cssText = `position: absolute; left: ${String(left + scrollX + 8)}px; top: ${String(top + scrollY + 14)}px`;
      button.before(link);
      return { button, link };
    }

    it('moves above the control when it gets the focus, and back when it has lost it', async () => {
      const { button, link } = await renderWithLink();
      const { top } = button.getBoundingClientRect();
      expect(overlap(button, link)).to.equal(true);
      link.focus({ preventScroll: true });
      await waitUntil(() => !overlap(button, link), 'the button moves');
      expect(button.getBoundingClientRect().bottom).to.be.at.most(link.getBoundingClientRect().top - 3);
      link.blur();
      await waitUntil(() => button.getBoundingClientRect().top === top, 'the button moves back');
    });

    it('stays where it is if there is no room above the control', async () => {
      const { button, link } = await renderWithLink();
      const { top } = button.getBoundingClientRect();
      const focusLink = async (): Promise<number> => {
        link.blur();
        link.focus({ preventScroll: true });
        await frames(1);
        return button.getBoundingClientRect().top;
      };
      await waitUntil(async () => (await focusLink()) < top, 'the button moves in a frame if there is room');
      expect(await focusLink(), 'in each frame after the first').to.be.below(top);
      link.style.cssText += `; top: ${String(scrollY)}px; block-size: 100vh`;
      expect(await focusLink()).to.equal(top);
    });
  });
});
