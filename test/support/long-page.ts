import { nextFrame, waitUntil } from '@open-wc/testing';
import type { NewsBackToTop } from '../../src/index.js';
import { fixture, html } from './fixture.js';

/** A page of about eight screens: a headline, numbered paragraphs and a link at the end. */
export const longPage = (button: ReturnType<typeof html> | string) => html`
  <div>
    <h1>عنوان</h1>
    <a id="first" href="#first">رابط</a>
    <div style="margin-inline: auto; max-inline-size: 30em">
      ${Array.from({ length: 40 }, (_, i) => html`<p style="min-block-size: 20vh; margin: 0">الفقرة ${i}</p>`)}
    </div>
    ${button}
    <a id="last" href="#last">رابط</a>
  </div>
`;

export async function renderOnLongPage(template = html`<news-back-to-top></news-back-to-top>`): Promise<NewsBackToTop> {
  const button = (await fixture(longPage(template))).querySelector('news-back-to-top') as NewsBackToTop;
  await button.updateComplete;
  return button;
}

export const isShown = (button: NewsBackToTop): boolean => getComputedStyle(button).visibility === 'visible';

export const linkOf = (button: NewsBackToTop): HTMLAnchorElement =>
  (button.querySelector('a') ?? button.shadowRoot?.querySelector('a')) as HTMLAnchorElement;

/** Scrolls a scroller, or the page, to a number of screens from the top. */
export async function scrollDown(screens: number, scroller: Element = document.documentElement): Promise<void> {
  scroller.scrollTo({ top: screens * scroller.clientHeight, behavior: 'instant' });
  await nextFrame();
  await nextFrame();
}

/** Scrolls down, and waits until the element is shown. */
export async function scrollUntilShown(button: NewsBackToTop, screens = 3): Promise<void> {
  await scrollDown(screens);
  await waitUntil(() => isShown(button));
}

afterEach(() => {
  scrollTo({ top: 0, behavior: 'instant' });
});
