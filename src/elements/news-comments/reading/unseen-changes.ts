import { createIntersectionObserver } from '../../../dom/optional-apis.js';
import { writeInSlices } from '../run-in-slices.js';

/** A change of the page that moves what is below it. */
export interface Change {
  /** The element before which something is inserted, or whose size changes. */
  at: Element;
  apply: () => void;
}

/**
 * Makes changes where the reader does not see them, so that nothing moves in view: below the visible part of the page, and
 * above it if the browser then keeps the position of what is in view. Other changes wait until their place has left the view.
 */
export class UnseenChanges {
  readonly #waiting = new Map<Element, Change[]>();
  readonly #keepsPosition = CSS.supports('overflow-anchor', 'auto');
  #abortController: AbortController | undefined;
  readonly #observer = createIntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect, isIntersecting } of entries) {
        const changes = this.#waiting.get(target);
        if (isIntersecting || !changes || !this.#isUnseen(boundingClientRect)) continue;
        this.#waiting.delete(target);
        this.#observer?.unobserve(target);
        for (const { apply } of changes) apply();
      }
    },
    // Scrolling is faster than the observer. Where places above the view have to wait, they count as seen. The observer then also
    // reports when the reader jumps from below a place to above it.
    { rootMargin: this.#keepsPosition ? '25%' : '9999999px 25% 25%' },
  );

  /** Makes changes, in time slices. */
  async apply(changes: readonly Change[]): Promise<void> {
    this.#abortController ??= new AbortController();
    const { signal } = this.#abortController;
    // Reading all positions before the first change needs only one layout.
    const unseen = changes.filter((change) => this.#isPossible(change));
    let hasScrolled = false;
    const handleScroll = (): void => {
      hasScrolled = true;
    };
    addEventListener('scroll', handleScroll, true);
    const apply = (change: Change): void => {
      if (!hasScrolled || this.#isPossible(change)) change.apply();
    };
    await writeInSlices(unseen, signal, apply);
    removeEventListener('scroll', handleScroll, true);
  }

  stop(): void {
    this.#abortController?.abort();
    this.#abortController = undefined;
    this.#observer?.disconnect();
    this.#waiting.clear();
  }

  /** Whether a change can be made now. Otherwise it waits. */
  #isPossible(change: Change): boolean {
    const { at } = change;
    if (this.#isUnseen(at.getBoundingClientRect())) return true;
    const others = this.#waiting.get(at);
    if (others) others.push(change);
    else this.#waiting.set(at, [change]);
    this.#observer?.observe(at);
    return false;
  }

  #isUnseen({ top, bottom, height, width }: DOMRectReadOnly): boolean {
    // What is not rendered moves nothing.
    if (height === 0 && width === 0) return true;
    return top >= innerHeight || (bottom <= 0 && this.#keepsPosition);
  }
}
