import { expect, oneEvent } from '@open-wc/testing';
import { goToTop, scrollAndFocus } from '../src/elements/news-back-to-top/scroll-and-focus.js';
import { fixture } from './support/fixture.js';
import { longPage, scrollDown } from './support/long-page.js';

const headline = (): HTMLElement => document.querySelector('h1') as HTMLElement;
const paragraph = (): HTMLElement => document.querySelectorAll('p')[20] as HTMLElement;

describe('scrolling of <news-back-to-top>', () => {
  const WAYS: Record<string, { go: () => Promise<boolean>; target: () => HTMLElement }> = {
    'goToTop()': { go: () => goToTop(), target: headline },
    'scrollAndFocus()': { go: () => scrollAndFocus(paragraph()), target: paragraph },
  };

  for (const [name, { go, target }] of Object.entries(WAYS)) {
    it(`${name} moves the focus when the target is reached`, async () => {
      await fixture(longPage(''));
      await scrollDown(6);
      expect(await go()).to.equal(true);
      expect(document.activeElement === target()).to.equal(true);
    });

    it(`${name} does not move the focus if the reader interrupts the scrolling`, async () => {
      await fixture(longPage(''));
      await scrollDown(6);
      const moved = oneEvent(document, 'scroll');
      const isReached = go();
      await moved;
      await scrollDown(7);
      expect(await isReached).to.equal(false);
      expect(document.activeElement === target()).to.equal(false);
    });
  }

  it('goToTop() focuses a headline below the first screen, because the top was reached', async () => {
    await fixture(longPage(''));
    headline().style.marginBlockStart = '200vh';
    await scrollDown(6);
    expect(await goToTop()).to.equal(true);
    expect(document.activeElement === headline()).to.equal(true);
  });
});
