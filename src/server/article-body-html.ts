import { turnedDirection } from '../text/block-direction.js';
import type { Direction } from '../text/direction.js';
import { findBlocks } from '../text/html-paragraphs.js';
import { HTMLSource, type Node, parentOf, sourceTree } from './html-source.js';

/** Options of `articleBodyHTML()`. */
export interface ArticleBodyOptions {
  /** The direction that the article inherits from the page; `rtl` by default. */
  dir?: Direction;
  /** Isolates runs that would be displayed in the wrong order, like the attribute `isolate`. True by default. */
  isolate?: boolean;
  /**
   * `auto` turns paragraphs that are written in the other direction than the article, like the attribute
   * `block-direction`. Off by default.
   */
  blockDirection?: 'auto';
}

/**
 * Processes the HTML of an article as `<news-article-body isolate block-direction="auto">` does. Print the result inside that
 * element, so that it changes nothing in the browser. The HTML is not reserialized: `<bdi dir="ltr">` is inserted around
 * runs and `dir` into start tags, and all remaining bytes stay the same.
 *
 * Text that the HTML parser moves (such as misplaced text in a table) is not processed. The function never throws on invalid
 * HTML. If the input is not a string, such as null from a database, the result is an empty string.
 */
export function articleBodyHTML(html: string, options: ArticleBodyOptions = {}): string {
  if (typeof html !== 'string') return '';
  const { dir = 'rtl', isolate = true, blockDirection } = options;
  const source = new HTMLSource(html);
  if (blockDirection === 'auto') {
    const known = new Map<Node, boolean>();
    for (const block of findBlocks(sourceTree, source.root)) {
      if (sourceTree.attribute(block, 'dir') != null) continue;
      const parent = parentOf(block);
      const surrounding = parent ? source.directionOf(parent, dir) : dir;
      const direction = turnedDirection(sourceTree, block, surrounding, parentOf, known);
      if (direction) source.turn(block, direction);
    }
  }
  if (isolate) source.isolateRuns(dir);
  return source.toString();
}
