import { describeElement } from '../../dom/describe-element.js';
import { createResizeObserver } from '../../dom/optional-apis.js';
import { warnOnce } from '../../internal/warn-once.js';
import { boxParentOf, findStickyObstacle, type StickyObstacle } from './sticky-obstacle.js';
import { restoreStickyAttributes, setStickyState } from './sticky-states.js';

const PROPERTY = '--news-masthead-offset';

/** The height that each masthead covers at the top of the page, in px. */
const coveredHeights = new Map<HTMLElement, number>();

/** The height that a masthead covers at the top of the page, in px. 0 if it is not observed. */
export function coveredHeight(masthead: HTMLElement): number {
  return coveredHeights.get(masthead) ?? 0;
}

function updateProperty(): void {
  // `document.open()` removes the root before the elements in it are disconnected.
  const style = (document.documentElement as HTMLElement | null)?.style;
  if (!style) return;
  if (coveredHeights.size > 0) style.setProperty(PROPERTY, `${Math.max(...coveredHeights.values())}px`);
  else style.removeProperty(PROPERTY);
}

/** The greatest part of the viewport's height that a sticky masthead may cover. */
const MAX_COVERED_PART = 1 / 3;

/**
 * Publishes `--news-masthead-offset` on the root: the height that the collapsed masthead covers at the top of the page, or 0
 * if it is not sticky (on low screens, see the styles). With several mastheads, the greatest height counts.
 *
 * A masthead that would cover more than a third of the viewport, or that something on the page keeps from sticking, gets
 * the state `unstuck`, which makes it static. In the second case, one warning says how to fix it.
 *
 * An expanded masthead overlays the page. A negative margin keeps the content below in its position, which scroll anchoring
 * does not do in every browser.
 *
 * @param stickyElement the sticky element: the masthead, or the `<header>` around it
 * @param states the custom states of the masthead
 * @returns a function that stops the observation and removes the values
 */
export function publishScrollOffset(
  masthead: HTMLElement & { expanded: boolean },
  stickyElement: HTMLElement,
  states: Set<string>,
): () => void {
  let collapsedHeight = 0;
  const update = (): void => {
    const height = masthead.offsetHeight;
    if (!masthead.expanded) {
      const obstacle = findStickyObstacle(stickyElement);
      const isTooHigh = stickyElement.offsetHeight > document.documentElement.clientHeight * MAX_COVERED_PART;
      setStickyState(masthead, states, 'unstuck', Boolean(obstacle) || isTooHigh);
      // While the page is loading, an element that will be higher is no obstacle.
      if (obstacle && document.readyState === 'complete') warnAboutObstacle(masthead, obstacle);
    }
    const isSticky = getComputedStyle(masthead).position === 'sticky';
    if (!isSticky) setStickyState(masthead, states, 'away', false);
    if (!masthead.expanded) {
      collapsedHeight = height;
      coveredHeights.set(masthead, isSticky ? stickyElement.offsetHeight : 0);
      updateProperty();
    }
    const negativeMargin = masthead.expanded && isSticky && collapsedHeight > 0 ? collapsedHeight - height : 0;
    masthead.style.marginBlockEnd = negativeMargin < 0 ? `${negativeMargin}px` : '';
  };
  const resizeObserver = createResizeObserver(update);
  // The elements below decide how far the masthead can stick. Their parent is not observed: the margin changes its size.
  for (const element of [masthead, stickyElement, ...(boxParentOf(stickyElement)?.children ?? [])])
    resizeObserver?.observe(element);
  const attributeObserver = new MutationObserver(() => {
    restoreStickyAttributes(masthead, states);
  });
  attributeObserver.observe(masthead, { attributes: true });
  const controller = new AbortController();
  for (const type of ['resize', 'load']) addEventListener(type, update, { signal: controller.signal });
  return () => {
    resizeObserver?.disconnect();
    attributeObserver.disconnect();
    controller.abort();
    setStickyState(masthead, states, 'unstuck', false);
    masthead.style.marginBlockEnd = '';
    coveredHeights.delete(masthead);
    updateProperty();
  };
}

function warnAboutObstacle(masthead: Element, { element, remedy }: StickyObstacle): void {
  warnOnce(
    `<${masthead.localName}>: behavior="${masthead.getAttribute('behavior') ?? ''}" has no effect, because ${describeElement(element)} keeps the masthead from sticking. ${remedy}`,
  );
}
