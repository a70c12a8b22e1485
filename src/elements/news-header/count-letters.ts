import { documentReady } from '../../dom/document-ready.js';
import { countLetters } from '../../text/reading-time.js';

/** Elements whose text is not part of the story. */
const EXCLUDED = 'script, style, template, noscript, [hidden], nav, button, select, textarea, [data-news-skip]';

/** In ms. Tasks of more than 50 ms block the page noticeably. */
const SLICE_DURATION = 12;

/** Counts the letters and digits below an element. Yields to the browser during a long text. */
export async function countLettersIn(root: Element): Promise<number> {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(EXCLUDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
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

/** The time between the last change of the text and the next count, in ms. */
const DEBOUNCE_DELAY = 300;

/**
 * Counts the letters below an element when the document is parsed, and again after changes (debounced).
 *
 * @returns a function that stops the observation
 */
export function observeLetterCount(root: Element, callback: (letters: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isActive = true;
  const count = async (): Promise<void> => {
    await documentReady();
    const letters = await countLettersIn(root);
    if (isActive) callback(letters);
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void count(), DEBOUNCE_DELAY);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  void count();
  return () => {
    isActive = false;
    clearTimeout(timer);
    observer.disconnect();
  };
}
