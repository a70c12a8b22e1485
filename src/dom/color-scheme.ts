import { lazyImport } from '../internal/lazy-import.js';
import { mediaQuery } from './optional-apis.js';

/** Colours whose red differs by less are both dark or both light. Text is rarely a saturated colour. */
const MIN_DIFFERENCE = 99;

/** The tag names of the elements that are observed. */
const names = new Set<string>();

/**
 * Keeps the text of an element readable on pages that are dark, or have a dark theme, without saying so by `color-scheme`.
 * The work is done by a file that is loaded if the text of the element and that of the page around it are of different
 * lightness, and when a class or attribute of the page's root or body, or the reader's preference, changes.
 */
export function keepReadable(host: HTMLElement): void {
  if (!names.size) observePage();
  names.add(host.localName);
  // Colours that are not in sRGB are not numbers here, and the file is loaded.
  if (!(Math.abs(red(host) - red(host.parentElement ?? host)) < MIN_DIFFERENCE)) correct(host);
}

/** `rgb(26, 26, 26)`. */
function red(element: Element): number {
  return parseFloat(getComputedStyle(element).color.slice(4));
}

function observePage(): void {
  const correctAll = (): void => {
    document.querySelectorAll<HTMLElement>([...names].join()).forEach(correct);
  };
  const observer = new MutationObserver(correctAll);
  for (const root of [document.documentElement, document.body])
    observer.observe(root, { attributeFilter: ['class', 'data-theme'] });
  mediaQuery('(prefers-color-scheme: dark)')?.addEventListener('change', correctAll);
}

function correct(host: HTMLElement): void {
  void lazyImport(host, async () => await import('./color-scheme.lazy.js')).then((part) =>
    part?.matchColorScheme(host),
  );
}
