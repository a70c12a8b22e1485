import { mediaQuery, createResizeObserver } from '../../dom/optional-apis.js';

const PROPERTY = '--news-masthead-offset';

/** The height that each masthead covers at the top of the page, in px. */
const coveredHeights = new Map<HTMLElement, number>();

/** The height that a masthead covers at the top of the page, in px. 0 if it is not observed. */
export function coveredHeight(masthead: HTMLElement): number {
  return coveredHeights.get(masthead) ?? 0;
}

function updateProperty(): void {
  const { style } = document.documentElement;
  if (coveredHeights.size > 0) style.setProperty(PROPERTY, `${Math.max(...coveredHeights.values())}px`);
  else style.removeProperty(PROPERTY);
}

/**
 * Publishes `--news-masthead-offset` on the root: the height that the collapsed masthead covers at the top of the page, or 0
 * if it is not sticky (on low screens, see the styles). With several mastheads, the greatest height counts.
 *
 * An expanded masthead overlays the page. A negative margin keeps the content below in its position, which scroll anchoring
 * does not do in every browser.
 *
 * @param stickyElement the sticky element: the masthead, or the `<header>` around it
 * @returns a function that stops the observation and removes the values
 */
export function publishScrollOffset(
  masthead: HTMLElement & { expanded: boolean },
  stickyElement: HTMLElement,
): () => void {
  let collapsedHeight = 0;
  const update = (): void => {
    const isSticky = getComputedStyle(masthead).position === 'sticky';
    const height = masthead.offsetHeight;
    if (!masthead.expanded) {
      collapsedHeight = height;
      coveredHeights.set(masthead, isSticky ? stickyElement.offsetHeight : 0);
      updateProperty();
    }
    const negativeMargin = masthead.expanded && isSticky && collapsedHeight > 0 ? collapsedHeight - height : 0;
    masthead.style.marginBlockEnd = negativeMargin < 0 ? `${negativeMargin}px` : '';
  };
  const resizeObserver = createResizeObserver(update);
  resizeObserver?.observe(masthead);
  resizeObserver?.observe(stickyElement);
  const screenHeight = mediaQuery('(min-height: 25rem)');
  screenHeight?.addEventListener('change', update);
  return () => {
    resizeObserver?.disconnect();
    screenHeight?.removeEventListener('change', update);
    masthead.style.marginBlockEnd = '';
    coveredHeights.delete(masthead);
    updateProperty();
  };
}
