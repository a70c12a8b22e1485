import { adoptStyles } from '../../../dom/light-dom-styles.js';
import { UnseenChanges } from '../reading/unseen-changes.js';

/** Style sheets whose selectors contain a tag name. */
export type ThreadStyles = Record<'controlStyles' | 'listStyles' | 'indentLimit', (tag: string) => string>;

/**
 * Adopts the styles of a thread, unless the page links them. Those that move parts of the list wait until the list is out of
 * view. A list that the page has styled itself keeps its look.
 *
 * @returns a function that stops waiting
 */
export function adoptThreadStyles(
  host: HTMLElement,
  { controlStyles, listStyles, indentLimit }: ThreadStyles,
): () => void {
  const { localName: tag } = host;
  const isLinked = getComputedStyle(host).getPropertyValue('--_news-styled').trim() === tag;
  if (isLinked) return () => undefined;
  adoptStyles(host, controlStyles(tag));
  const adoptLayout = (): void => {
    if (!hasPageStyles(host)) adoptStyles(host, listStyles(tag));
    adoptStyles(host, indentLimit(tag));
  };
  const changes = new UnseenChanges();
  void changes.apply([{ at: host, apply: adoptLayout }]);
  return () => {
    changes.stop();
  };
}

/** Whether the page has its own style for the lists of the thread: their indent is neither the browser's nor that of a reset. */
function hasPageStyles(host: HTMLElement): boolean {
  // Nested lists come after the list that they are in.
  const list = [...host.querySelectorAll(':is(ol, ul):has(> li[id])')].at(-1);
  if (!list) return false;
  const { paddingInlineStart, marginInlineStart } = getComputedStyle(list);
  return marginInlineStart !== '0px' || !['0px', '40px'].includes(paddingInlineStart);
}
