import { countLetters } from '../../text/reading-time.js';
import { documentReady } from '../../dom/document-ready.js';

/** Not read as part of a text. */
const NOT_READ = 'script, style, template, noscript, [hidden], nav, button, select, textarea, [data-news-skip]';

/** Well under the 50 ms after which a reader notices that the page does not answer. */
const SLICE_DURATION = 12;

/** How many letters and digits the text below an element has. A long text is counted in slices of time. */
export async function countLettersIn(root: Element): Promise<number> {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(NOT_READ) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let letters = 0;
  let end = performance.now() + SLICE_DURATION;
  while (nodes.nextNode()) {
    if (nodes.currentNode instanceof Text) letters += countLetters(nodes.currentNode.data);
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE_DURATION;
  }
  return letters;
}

/** How long a text has to be left alone before it is counted anew, in ms. */
const DEBOUNCE_DELAY = 300;

/**
 * Counts the letters below an element when the page was read, and again a while after they have changed. Returns the
 * function that ends it.
 */
export function observeLetterCount(root: Element, callback: (letters: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWatched = true;
  const count = async (): Promise<void> => {
    await documentReady();
    const letters = await countLettersIn(root);
    if (isWatched) callback(letters);
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void count(), DEBOUNCE_DELAY);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  void count();
  return () => {
    isWatched = false;
    clearTimeout(timer);
    observer.disconnect();
  };
}
