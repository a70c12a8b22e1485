import type { Direction } from '../text/direction.js';
import { headerTree } from '../text/header-tree.js';
import { HTMLSource, parentOf } from './html-source.js';

/** Options of `headerHTML()`. */
export interface HeaderOptions {
  /** The direction that the header inherits from the page; `rtl` by default. */
  dir?: Direction;
}

/**
 * Processes the HTML inside a story header as `<news-header isolate>` does. Print the result inside that element, so that it
 * changes nothing in the browser. The HTML is not reserialized: `<bdi dir="ltr">` is inserted around runs, and all remaining
 * bytes stay the same. `<time>` elements are not changed.
 *
 * The function never throws on invalid HTML. If the input is not a string, such as null from a database, the result is an
 * empty string.
 */
export function headerHTML(html: string, options: HeaderOptions = {}): string {
  if (typeof html !== 'string') return '';
  const { dir = 'rtl' } = options;
  const source = new HTMLSource(html, (tree, root) => headerTree(tree, (node) => parentOf(node) === root));
  source.isolateRuns(dir);
  return source.toString();
}
