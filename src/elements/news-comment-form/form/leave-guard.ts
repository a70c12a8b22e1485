import type { InlineNotice } from '../ui/inline-notice.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

/** Asks before the page is left while something on it is stored nowhere, and shows a notice that it may be lost. */
export class LeaveGuard {
  /** Where the notice is shown; undefined shows none. */
  notice: InlineNotice | undefined;
  readonly #getStrings: () => LocalizedStrings;
  #listening: AbortController | undefined;

  constructor(getStrings: () => LocalizedStrings) {
    this.#getStrings = getStrings;
  }

  update(isAtRisk: boolean): void {
    if (isAtRisk === (this.#listening !== undefined)) return;
    this.#listening?.abort();
    this.#listening = undefined;
    this.notice?.hide();
    if (!isAtRisk) return;
    this.#listening = new AbortController();
    addEventListener('beforeunload', preventDefault, { signal: this.#listening.signal });
    this.notice?.show(this.#getStrings().strings.notKept);
  }

  stop(): void {
    this.notice?.remove();
    this.#listening?.abort();
  }
}

function preventDefault(event: Event): void {
  event.preventDefault();
}
