import { nextFrame } from '@open-wc/testing';
// Loaded before the tests, so that the import of the element resolves at once.
import '../../src/elements/news-masthead/news-masthead.lazy.js';
import type { NewsMasthead } from '../../src/index.js';
import { fixture, html } from './fixture.js';

/** A list of numbered sections with links to `#s0`, `#s1`, … */
export const sectionList = (count: number, name = 'القسم رقم') => html`
  <ul>
    ${Array.from({ length: count }, (_, i) => html`<li><a href="#s${i}">${name} ${i}</a></li>`)}
  </ul>
`;

/** A masthead in a container of a given width, and the main content. */
export const inContainer = (width: number, sections = 8) => html`
  <div style="inline-size: ${width}px">
    <news-masthead skip-to="main">
      <a slot="brand" href="#home">المدار</a>
      <nav aria-label="الأقسام">${sectionList(sections)}</nav>
    </news-masthead>
    <main id="main">...</main>
  </div>
`;

/** A long page: a masthead, and forty paragraphs with a link each. */
export const onLongPage = (masthead: ReturnType<typeof html>) => html`
  <div style="margin: 0">
    ${masthead}
    <main id="main">
      ${Array.from(
        { length: 40 },
        (_, i) => html`<p id="p${i}" style="min-block-size: 20vh; margin: 0"><a href="#p${i}">الفقرة ${i}</a></p>`,
      )}
    </main>
  </div>
`;

export async function render(template: ReturnType<typeof html>): Promise<NewsMasthead> {
  const element = (await fixture(template)).querySelector('news-masthead') as NewsMasthead;
  await settled(element);
  return element;
}

/** Waits for updates and for observers, which call back after layout: until the row is observed, if it is rendered. */
export async function settled(element: NewsMasthead): Promise<void> {
  const sections = element.shadowRoot?.querySelector('.sections');
  for (let i = 0; i < 60 && !element.expanded && !sections?.hasAttribute('style'); i++) await nextFrame();
  for (let i = 0; i < 3; i++) {
    await element.updateComplete;
    await nextFrame();
  }
  await element.updateComplete;
}

export const toggleOf = (element: NewsMasthead): HTMLButtonElement =>
  element.shadowRoot?.querySelector('button') as HTMLButtonElement;

export const firstLink = (element: NewsMasthead): HTMLElement =>
  element.querySelector('li:first-child a') as HTMLElement;

export const lastLink = (element: NewsMasthead): HTMLElement => element.querySelector('li:last-child a') as HTMLElement;

/** Whether an element is rendered and within the left and right edges of the masthead. */
export function isInView(element: NewsMasthead, part: HTMLElement): boolean {
  const [outer, inner] = [element.getBoundingClientRect(), part.getBoundingClientRect()];
  return part.checkVisibility() && inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
}

/** The height that the masthead covers now, in px from the top of the screen. */
export const coveredHeight = (element: NewsMasthead): number =>
  Math.max(0, (element.closest('header') ?? element).getBoundingClientRect().bottom);
