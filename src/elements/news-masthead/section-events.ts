import { isRendered } from '../../dom/optional-apis.js';
import type { SectionRow } from './section-row.js';
import type { MastheadHost } from './types.js';

/**
 * Handles clicks and the focus in the sections of a masthead. The listeners are on its shadow root, so they end with it.
 *
 * - A link collapses the sections.
 * - A button of the page that opens a nested list, which the row hides, expands them.
 * - A section that gets the focus is scrolled into view. This is for `:focus-visible` only, so that sections do not move
 *   while they are tapped or clicked.
 */
export function observeSectionEvents(masthead: MastheadHost, row: SectionRow): void {
  const sections = masthead.shadowRoot?.querySelector('.sections');
  sections?.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const control = (target as Element).closest('a, button');
    const nestedList = control?.localName === 'button' && control.parentElement?.querySelector('ul, ol');
    if (nestedList && !isRendered(nestedList, { visibilityProperty: true })) masthead.show();
    if (control?.localName === 'a' && !ctrlKey && !metaKey && !shiftKey) masthead.hide();
  });
  sections?.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches(':focus-visible')) row.scrollTo(target as Element);
  });
}
