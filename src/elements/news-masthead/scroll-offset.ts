import { mediaQuery, createResizeObserver } from '../../dom/optional-apis.js';

const PROPERTY = '--news-masthead-offset';

/** What each masthead of the page can cover at its top, in px. */
const coveredHeights = new Map<HTMLElement, number>();

/** What a masthead can cover at the top of the page, in px. */
export function coveredHeight(masthead: HTMLElement): number {
  return coveredHeights.get(masthead) ?? 0;
}

function updateProperty(): void {
  const { style } = document.documentElement;
  if (coveredHeights.size > 0) style.setProperty(PROPERTY, `${Math.max(...coveredHeights.values())}px`);
  else style.removeProperty(PROPERTY);
}

/**
 * Publishes on the root what a masthead covers at the top of the page when it is folded; 0 where it does not stay there
 * (on screens that are too low, see the styles). Unfolded it lies over the page and moves nothing in it, which not every
 * browser would otherwise keep in its place.
 *
 * @param box what sticks: the masthead, or the `<header>` that it fills
 * @returns the function that ends it
 */
export function publishScrollOffset(masthead: HTMLElement & { expanded: boolean }, box: HTMLElement): () => void {
  let folded = 0;
  const update = (): void => {
    const isSticky = getComputedStyle(masthead).position === 'sticky';
    const height = masthead.offsetHeight;
    if (!masthead.expanded) {
      folded = height;
      coveredHeights.set(masthead, isSticky ? box.offsetHeight : 0);
      updateProperty();
    }
    const hang = masthead.expanded && isSticky && folded > 0 ? folded - height : 0;
    masthead.style.marginBlockEnd = hang < 0 ? `${hang}px` : '';
  };
  const sizes = createResizeObserver(update);
  sizes?.observe(masthead);
  sizes?.observe(box);
  const screen = mediaQuery('(min-height: 25rem)');
  screen?.addEventListener('change', update);
  return () => {
    sizes?.disconnect();
    screen?.removeEventListener('change', update);
    masthead.style.marginBlockEnd = '';
    coveredHeights.delete(masthead);
    updateProperty();
  };
}
