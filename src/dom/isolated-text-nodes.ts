import type { Span } from '../text/span.js';
import { ITEMS_PER_STEP, type Steps } from '../text/steps.js';

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
  /**
   * The added nodes: isolates, the text between and after them, and an empty text node at the end. `normalize()` removes the
   * empty node, and frameworks do not.
   */
  added: (HTMLElement | Text)[];
}

/** Splitting a text node copies its text. From this many copied characters on, it takes longer than building new nodes. */
const MAX_COPIED = 4_000_000;

/**
 * Isolates runs of text nodes in `<bdi>` elements, and restores the nodes.
 *
 * The original text node stays in its position and keeps the text before the first run; the added nodes follow it. A
 * framework that holds the node can still change, move or remove it, and the added nodes are then removed. The
 * concatenated text is always the original text.
 */
export class IsolatedTextNodes {
  readonly #splits = new WeakMap<Text, Split>();

  /**
   * Isolates spans of a text node. They must be in order and must not overlap. The document changes at once, after the
   * last pause. Do not continue if the node changes during a pause.
   */
  *isolate(text: Text, spans: readonly WrappedSpan[]): Steps<void> {
    const rest = text.length * spans.length > MAX_COPIED ? yield* buildEnd(text, spans) : undefined;
    const added = rest && !isSelectionEdge(text) ? replaceEnd(text, spans, rest) : splitText(text, spans);
    const end = text.ownerDocument.createTextNode('');
    added.at(-1)?.after(end);
    this.#splits.set(text, { head: text.data, added: [...added, end] });
  }

  /**
   * Merges the text back into the original node. Text that is in the document is dropped only if the page has replaced the
   * text of the node, or has removed the node without replacing it: it then believes that the added text is gone too. Text of
   * added nodes that the page has removed is not restored. In these cases, only the elements are unwrapped, and the text
   * stays where it is:
   *
   * - The page has split the node, or has wrapped or replaced its text, as scripts that highlight words do.
   * - The page has put something between the added nodes, or elements into an isolate.
   * - `normalize()` has removed the node, because it was empty or merged into the text before it.
   *
   * If a translator has replaced the node, the added nodes stay, because they contain the rest of the translation.
   */
  restore(text: Text): void {
    const split = this.#splits.get(text);
    if (!split) return;
    this.#splits.delete(text);
    const { head } = split;
    const added = split.added.filter((node) => node.isConnected || !text.isConnected);
    if (!text.isConnected && isTranslated(split.added)) return;
    if (!text.isConnected && (isNormalized(split.added) || isReplacedBySameText(split))) {
      unwrap(added);
      return;
    }
    const isKept = text.data === head || isEditedInPlace(head, text.data);
    if (isKept ? isBrokenUp(added) : isSplit(text, split)) {
      unwrap(added);
      return;
    }
    if (isKept) text.appendData(added.map(({ textContent }) => textContent).join(''));
    for (const node of split.added) node.remove();
  }
}

/** Whether a translator has replaced the node before these: Chrome and Edge put the translation into a `<font>`. */
function isTranslated(added: Split['added']): boolean {
  return added.find((node) => node.isConnected)?.previousSibling?.nodeName === 'FONT';
}

/** Whether `normalize()` has removed the empty node at the end. */
function isNormalized(added: Split['added']): boolean {
  return !added.at(-1)?.isConnected && added.some((node) => node.isConnected);
}

/** Whether the page has removed the original node, and has put the same text before the added nodes. */
function isReplacedBySameText({ head, added }: Split): boolean {
  let before = '';
  const first = added.find((node) => node.isConnected);
  for (let node = first?.previousSibling; node && before.length < head.length; node = node.previousSibling)
    before = (node.textContent ?? '') + before;
  return head.trim() !== '' && before.endsWith(head);
}

/** Whether the text before the added nodes is the same as before, but in several nodes. */
function isSplit(text: Text, { head, added }: Split): boolean {
  const first = added.find((node) => node.isConnected);
  let before = text.data;
  let node = text.nextSibling;
  for (; node && node !== first && before.length < head.length; node = node.nextSibling)
    before += node.textContent ?? '';
  return before === head;
}

/**
 * Whether most characters are the same, and at the same positions. Scripts that convert digits or letters in each text node
 * of a page change only these. A text that is replaced has another length or other characters.
 */
function isEditedInPlace(before: string, after: string): boolean {
  if (before.length !== after.length) return false;
  let same = 0;
  for (let index = 0; index < before.length; index++) if (before[index] === after[index]) same++;
  return same > before.length / 2;
}

/** Whether the page has put nodes between the added nodes, or elements into them. */
function isBrokenUp(added: Split['added']): boolean {
  return added.some((node, index) => {
    const previous = added[index - 1];
    if (previous && node.parentNode && previous.nextSibling !== node) return true;
    return node instanceof HTMLElement && node.childElementCount > 0;
  });
}

/** Replaces isolates by their content, and removes the empty text node at the end. */
function unwrap(added: Split['added']): void {
  for (const node of added) {
    if (node instanceof HTMLElement) node.replaceWith(...node.childNodes);
    else if (!node.data) node.remove();
  }
}

function createIsolate({ ownerDocument }: Node, { isPartOfRun }: WrappedSpan): HTMLElement {
  const isolate = (ownerDocument ?? document).createElement('bdi');
  isolate.dir = 'ltr';
  if (isPartOfRun) isolate.style.unicodeBidi = 'embed';
  return isolate;
}

/** Splits a text node in the document, which keeps selections and other ranges. Returns the added nodes. */
function splitText(text: Text, spans: readonly WrappedSpan[]): Split['added'] {
  const added: Split['added'] = [];
  for (const span of spans.toReversed()) {
    if (span.end < text.length) added.unshift(text.splitText(span.end));
    const run = text.splitText(span.start);
    const isolate = createIsolate(text, span);
    run.before(isolate);
    isolate.append(run);
    added.unshift(isolate);
  }
  return added;
}

/** Builds the nodes that replace the text from the first span on, outside the document. */
function* buildEnd({ data, ownerDocument }: Text, spans: readonly WrappedSpan[]): Steps<DocumentFragment> {
  const fragment = ownerDocument.createDocumentFragment();
  for (const [index, span] of spans.entries()) {
    if (index % ITEMS_PER_STEP === 0) yield;
    const isolate = createIsolate(fragment, span);
    isolate.append(data.slice(span.start, span.end));
    fragment.append(isolate);
    const following = data.slice(span.end, spans[index + 1]?.start);
    if (following) fragment.append(following);
  }
  return fragment;
}

/** Replaces the text from the first span on. Ranges that begin or end in that text become shorter. Returns the added nodes. */
function replaceEnd(text: Text, spans: readonly WrappedSpan[], end: DocumentFragment): Split['added'] {
  const added = [...end.childNodes] as Split['added'];
  text.after(end);
  text.deleteData(spans[0]?.start ?? 0, text.length);
  return added;
}

/** Whether readers have selected text that begins or ends in a text node. */
function isSelectionEdge(text: Text): boolean {
  const { anchorNode, focusNode } = text.ownerDocument.getSelection() ?? {};
  return anchorNode === text || focusNode === text;
}
