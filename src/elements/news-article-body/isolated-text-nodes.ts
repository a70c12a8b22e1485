import type { Span } from '../../text/span.js';

interface Split {
  /** What was left in the page's own node. */
  head: string;
  /** Ours: isolates, and the text between and after them. */
  added: (HTMLElement | Text)[];
}

/**
 * Runs of the page's text nodes, isolated in `<bdi>`.
 *
 * A text node of the page stays the node it was, in its place: it keeps the text before the first run, and what we add
 * follows it. So a framework that holds the node can change, move or remove it: what we added then goes. Nothing is
 * ever lost: the text of all of them together is the text that was there.
 */
export class IsolatedTextNodes {
  readonly #splits = new WeakMap<Text, Split>();

  /** Isolates parts of a text node, given in order. */
  isolate(text: Text, spans: readonly Span[]): void {
    const added: Split['added'] = [];
    for (const { start, end } of spans.toReversed()) {
      if (end < text.length) added.unshift(text.splitText(end));
      const run = text.splitText(start);
      const isolate = text.ownerDocument.createElement('bdi');
      isolate.dir = 'ltr';
      run.before(isolate);
      isolate.append(run);
      added.unshift(isolate);
    }
    this.#splits.set(text, { head: text.data, added });
  }

  /**
   * Puts a text back into its one node. If the page has changed that node since, its text holds; if it took out some of
   * what we added, that stays out.
   */
  restore(text: Text): void {
    const split = this.#splits.get(text);
    if (!split) return;
    const added = split.added.filter((node) => node.isConnected || !text.isConnected);
    if (text.data === split.head) text.appendData(added.map(({ textContent }) => textContent).join(''));
    this.#removeAdded(text, split);
  }

  /** Takes away what followed a text that the page has written anew. */
  discard(text: Text): void {
    const split = this.#splits.get(text);
    if (split) this.#removeAdded(text, split);
  }

  #removeAdded(text: Text, { added }: Split): void {
    this.#splits.delete(text);
    for (const node of added) node.remove();
  }
}
