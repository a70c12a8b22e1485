import { expect, waitUntil } from '@open-wc/testing';
import { avoidOverlap } from '../src/elements/news-back-to-top/avoid-overlap.js';
import { fixture, html } from './support/fixture.js';

/** A link of 48 px at the bottom of the window, and a footer of a height in px at the end of a page of three screens. */
async function renderWithFooter(height: number): Promise<{ link: HTMLElement; footer: HTMLElement; stop: () => void }> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <div style="block-size: 300vh"></div>
      <footer style="block-size: ${height}px"></footer>
      <a href="#top" style="position: fixed; inset-block-end: 0; block-size: 48px; inline-size: 48px"></a>
    </div>
  `);
  const [link, footer] = [page.querySelector('a'), page.querySelector('footer')] as [HTMLElement, HTMLElement];
  return { link, footer, stop: avoidOverlap(link, footer) };
}

const bottomOf = (link: HTMLElement): number => Math.round(link.getBoundingClientRect().bottom);
const scrollToEnd = (): void => {
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
};

afterEach(() => {
  scrollTo({ top: 0, behavior: 'instant' });
});

describe('avoidOverlap()', () => {
  it('keeps the link above a footer that is in view, and puts it back when the footer is out of view', async () => {
    const { link, footer } = await renderWithFooter(100);
    expect(bottomOf(link)).to.equal(innerHeight);
    scrollToEnd();
    await waitUntil(() => bottomOf(link) === Math.round(footer.getBoundingClientRect().top));
    scrollTo({ top: 0, behavior: 'instant' });
    await waitUntil(() => bottomOf(link) === innerHeight);
  });

  it('keeps the link below the top of the window, by its own height, if the footer is higher than the window', async () => {
    const { link } = await renderWithFooter(2 * innerHeight);
    scrollToEnd();
    await waitUntil(() => link.getBoundingClientRect().top === 48);
  });

  it('puts the link back when it is stopped', async () => {
    const { link, stop } = await renderWithFooter(100);
    scrollToEnd();
    await waitUntil(() => bottomOf(link) < innerHeight);
    stop();
    expect(bottomOf(link)).to.equal(innerHeight);
  });
});
