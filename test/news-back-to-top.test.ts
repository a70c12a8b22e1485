import { aTimeout, expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import '../src/elements/news-back-to-top/define.js';
import type { NewsBackToTop } from '../src/index.js';
import { sendKeys } from './support/driver.js';
import { fixture, html, inBothDirections } from './support/fixture.js';
import { warnings } from './support/warnings.js';

const longPage = (button: ReturnType<typeof html>) => html`
  <div>
    <h1>عنوان</h1>
    <a id="first" href="#first">رابط</a>
    <div style="block-size: 600vh"></div>
    ${button}
    <a id="last" href="#last">رابط</a>
  </div>
`;

async function render(template = html`<news-back-to-top></news-back-to-top>`): Promise<NewsBackToTop> {
  const button = (await fixture(longPage(template))).querySelector('news-back-to-top') as NewsBackToTop;
  await button.updateComplete;
  return button;
}

const isShown = (button: NewsBackToTop): boolean => getComputedStyle(button).visibility === 'visible';

async function scrollBy(screens: number): Promise<void> {
  scrollTo({ top: screens * innerHeight, behavior: 'instant' });
  await nextFrame();
  await nextFrame();
}

afterEach(() => {
  scrollTo({ top: 0, behavior: 'instant' });
});

inBothDirections((dir) => {
  describe('<news-back-to-top>', () => {
    it('is neither seen nor reached by keyboard at the top of the page', async () => {
      const button = await render();
      await scrollBy(0.9);
      expect(isShown(button)).to.equal(false);
      document.querySelector<HTMLElement>('#first')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.id).to.equal('last');
    });

    it('appears after a screen of scrolling, at the end of the line’s direction, and goes again', async () => {
      const button = await render();
      await scrollBy(1.5);
      await waitUntil(() => isShown(button));
      const { left, right, bottom } = button.getBoundingClientRect();
      expect(dir === 'rtl' ? left : document.documentElement.clientWidth - right).to.be.closeTo(16, 1);
      expect(innerHeight - bottom).to.be.closeTo(16, 1);
      await scrollBy(0);
      await waitUntil(() => !isShown(button));
    });

    it('waits for as many screens as it is told to', async () => {
      const button = await render(html`<news-back-to-top after-screens="3"></news-back-to-top>`);
      await scrollBy(2.5);
      await aTimeout(100);
      expect(isShown(button)).to.equal(false);
      await scrollBy(3.5);
      await waitUntil(() => isShown(button));
    });

    it('counts a number that is none as one screen, and says so', async () => {
      const said = warnings();
      const button = await render(html`<news-back-to-top after-screens="many"></news-back-to-top>`);
      await scrollBy(1.5);
      await waitUntil(() => isShown(button));
      if (dir === 'rtl') expect(said.join()).to.include('after-screens');
    });

    it('counts an attribute that was taken away, or one without end, as one screen', async () => {
      warnings();
      const button = await render(html`<news-back-to-top after-screens="Infinity"></news-back-to-top>`);
      await scrollBy(1.5);
      await waitUntil(() => isShown(button));
      button.removeAttribute('after-screens');
      await scrollBy(0.5);
      await waitUntil(() => !isShown(button));
    });

    for (const [name, template] of [
      ['its own link', html`<news-back-to-top></news-back-to-top>`],
      ['a link of the page', html`<news-back-to-top><a href="#top">إلى الأعلى</a></news-back-to-top>`],
    ] as const) {
      it(`goes to the top by ${name}, the focus to the headline, and leaves no tab stop there`, async () => {
        const button = await render(template);
        await scrollBy(3);
        await waitUntil(() => isShown(button));
        const link = button.querySelector('a') ?? button.shadowRoot?.querySelector('a');
        link?.focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => scrollY === 0, 'the page is at its top', { timeout: 4000 });
        const headline = document.querySelector('h1') as HTMLElement;
        expect(document.activeElement?.localName).to.equal('h1');
        await sendKeys({ press: 'Tab' });
        await waitUntil(() => !headline.hasAttribute('tabindex'));
      });
    }

    it('goes to the element that the link names', async () => {
      const button = await render(html`<news-back-to-top><a href="#first">إلى البداية</a></news-back-to-top>`);
      await scrollBy(3);
      button.querySelector('a')?.click();
      expect(document.activeElement?.id).to.equal('first');
    });

    it('asks the page before it moves', async () => {
      const button = await render();
      await scrollBy(3);
      button.addEventListener('news-top', (event) => {
        event.preventDefault();
      });
      const event = oneEvent(button, 'news-top');
      button.shadowRoot?.querySelector('a')?.click();
      await event;
      await aTimeout(100);
      expect(scrollY).to.equal(3 * innerHeight);
    });

    it('is named in the language of the page, and accessible', async () => {
      const button = await render();
      await scrollBy(3);
      await waitUntil(() => isShown(button));
      await aTimeout(250);
      await expect(button).to.be.accessible();
      expect(button.shadowRoot?.querySelector('a')?.textContent).to.equal(
        dir === 'rtl' ? 'العودة إلى أعلى الصفحة' : 'Back to top',
      );
    });

    it('works again when it was removed and put back', async () => {
      const button = await render();
      const parent = button.parentElement;
      button.remove();
      parent?.append(button);
      await scrollBy(2);
      await waitUntil(() => isShown(button));
    });
  });
});
