import type { InlineNotice } from '../ui/inline-notice.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

/** While data could not be stored, asks for confirmation before the page is closed, and shows a notice. */
export class LeaveGuard {
  /** Shows the notice. If undefined, there is no notice. */
  notice: InlineNotice | undefined;
  readonly #getStrings: () => LocalizedStrings;
  #abortController: AbortController | undefined;

  constructor(getStrings: () => LocalizedStrings) {
    this.#getStrings = getStrings;
  }

  update(isAtRisk: boolean): void {
    if (isAtRisk === (this.#abortController !== undefined)) return;
    this.#abortController?.abort();
    this.#abortController = undefined;
    this.notice?.hide();
    if (!isAtRisk) return;
    this.#abortController = new AbortController();
    addEventListener('beforeunload', preventDefault, { signal: this.#abortController.signal });
    this.notice?.show(this.#getStrings().strings.notKept);
  }

  stop(): void {
    this.notice?.remove();
    this.#abortController?.abort();
  }
}

function preventDefault(event: Event): void {
  event.preventDefault();
}
