import type { Span } from '../text/span.js';

/** A part of a text node that is wrapped in an element. */
export interface WrappedSpan extends Span {
  /**
   * Whether the run continues in another text node. Its parts are embedded, not isolated: adjacent embeddings are
   * displayed as one run (UAX #9, X9 and X10).
   */
  isPartOfRun: boolean;
}

interface Split {
  /** The text that remains in the original node. */
  head: string;
  /** The added nodes: isolates, and the text between and after them. */
  added: (HTMLElement | Text)[];
}

/**
 * Isolates runs of text nodes in `<bdi>` elements, and restores the nodes.
 *
 * The original text node stays in its position and keeps the text before the first run; the added nodes follow it. A
 * framework that holds the node can still change, move or remove it, and the added nodes are then removed. The
 * concatenated text is always the original text.
 */
export class IsolatedTextNodes {
  readonly #splits = new WeakMap<Text, Split>();

  /** Isolates spans of a text node. They must be in order and must not overlap. */
  isolate(text: Text, spans: readonly WrappedSpan[]): void {
    const added: Split['added'] = [];
    for (const { start, end, isPartOfRun } of spans.toReversed()) {
      if (end < text.length) added.unshift(text.splitText(end));
      const run = text.splitText(start);
      const isolate = text.ownerDocument.createElement('bdi');
      isolate.dir = 'ltr';
      if (isPartOfRun) isolate.style.unicodeBidi = 'embed';
      run.before(isolate);
      isolate.append(run);
      added.unshift(isolate);
    }
    this.#splits.set(text, { head: text.data, added });
  }

  /**
   * Merges the text back into the original node. If the page has changed that node since, the new text is kept. If the
   * page has removed some of the added nodes, their text is not restored. If a translator has replaced the node, the added
   * nodes stay, because they contain the rest of the translation.
   */
  restore(text: Text): void {
    const split = this.#splits.get(text);
    if (!split) return;
    if (!text.isConnected && isTranslated(split.added)) {
      this.#splits.delete(text);
      return;
    }
    const added = split.added.filter((node) => node.isConnected || !text.isConnected);
    if (text.data === split.head) text.appendData(added.map(({ textContent }) => textContent).join(''));
    this.#removeAdded(text, split);
  }

  /** Removes the added nodes without restoring the text. Use it if the page has replaced the text of the node. */
  discard(text: Text): void {
    const split = this.#splits.get(text);
    if (split) this.#removeAdded(text, split);
  }

  #removeAdded(text: Text, { added }: Split): void {
    this.#splits.delete(text);
    for (const node of added) node.remove();
  }
}

/** Whether a translator has replaced the node before these: Chrome and Edge put the translation into a `<font>`. */
function isTranslated(added: Split['added']): boolean {
  return added.find((node) => node.isConnected)?.previousSibling?.nodeName === 'FONT';
}
