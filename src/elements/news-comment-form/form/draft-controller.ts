import type { Draft, Drafts } from '../../../comments/storage/drafts.js';
import { InlineNotice } from '../ui/inline-notice.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

/** Debounce of saving while the reader types, in milliseconds. When the page is left, the text is saved at once. */
const SAVE_DELAY = 300;

export interface DraftControllerOptions {
  drafts: Drafts;
  field: HTMLTextAreaElement;
  thread: string;
  getStrings: () => LocalizedStrings;
  /** Called when the text was saved, or could not be. */
  onSave: () => void;
}

/**
 * Saves the text of a field as a draft, and restores it when the reader returns, with a notice that can undo that. A newer
 * draft of another tab is offered and never inserted without the reader.
 */
export class DraftController {
  readonly #options: DraftControllerOptions;
  readonly #notice: InlineNotice;
  #thread: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The draft that holds the text: this tab's, or one of another tab that was inserted and not changed since. */
  #current: Draft | undefined;
  /** A text that another tab has sent or continued. It is not saved here too. */
  #handledElsewhere: string | undefined;
  #offered: Draft | undefined;
  /** When the newest draft that was offered or accepted was changed, so that each is offered once. */
  #latestOfferedAt = 0;
  #isPersisted = true;
  #isFilling = false;

  constructor(options: DraftControllerOptions) {
    this.#options = options;
    this.#thread = options.thread;
    this.#notice = new InlineNotice(options.field, options.getStrings);
  }

  /** Whether the text is lost when the page is closed. */
  get isAtRisk(): boolean {
    const text = this.#text;
    return !this.#isPersisted && text.trim() !== '' && text !== this.#handledElsewhere;
  }

  /** Switches to the drafts of another thread. The text is moved there; if it is empty, the draft there is restored. */
  switchThread(thread: string): void {
    if (thread === this.#thread) return;
    this.save();
    if (this.#current && this.#text.trim() !== '') this.#options.drafts.remove(this.#thread, this.#current);
    this.#thread = thread;
    this.#current = this.#handledElsewhere = undefined;
    this.#latestOfferedAt = 0;
    this.#hideNotice();
    this.restore();
  }

  /** Restores the newest draft if the field is empty, and offers it if the field holds another text. */
  restore(): void {
    const [draft] = this.#drafts;
    if (draft && this.#text.trim() === '') this.#accept(draft);
    // The browser restored the text too, perhaps with the last letters that were not saved.
    else if (draft && this.#text.startsWith(draft.text)) this.#current = draft;
    else if (draft) this.#offer(draft);
    this.save();
  }

  /** Call this when another tab may have saved, sent or accepted a draft. */
  readonly syncFromOtherTabs = (): void => {
    const { drafts } = this.#options;
    if (this.#current && !this.#exists(this.#current)) {
      if (this.#current.text === this.#text) this.#handledElsewhere = this.#text;
      this.#current = undefined;
    }
    if (this.#offered && !this.#exists(this.#offered)) this.#hideNotice();
    const [draft] = this.#drafts;
    if (draft && !drafts.isOwn(draft) && draft.at > this.#latestOfferedAt && draft.text !== this.#text)
      this.#offer(draft);
  };

  /** Saves when typing pauses. */
  readonly scheduleSave = (): void => {
    if (this.#isFilling) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.save, SAVE_DELAY);
    if (!this.#offered) this.#hideNotice();
  };

  /** Saves now. */
  readonly save = (): void => {
    clearTimeout(this.#timer);
    const { drafts, onSave: onSave } = this.#options;
    const text = this.#text;
    const other = this.#current && !drafts.isOwn(this.#current) ? this.#current : undefined;
    const isSavedElsewhere = text === this.#handledElsewhere || (text === other?.text && this.#exists(other));
    if (!isSavedElsewhere) {
      this.#isPersisted = drafts.write(this.#thread, text);
      if (other) drafts.remove(this.#thread, other);
      this.#current = this.#drafts.find((draft) => drafts.isOwn(draft));
      this.#handledElsewhere = undefined;
    }
    onSave();
  };

  /** Saves a text that was not accepted, even if another tab has a draft of it. */
  resave(): void {
    this.#handledElsewhere = undefined;
    this.save();
  }

  /** Deletes the drafts of a text that was sent or put into the outbox, and clears the field unless it was changed. */
  release(text: string): void {
    this.#options.drafts.clear(this.#thread, text);
    if (this.#text === text) this.#options.field.value = '';
    this.#hideNotice();
    this.resave();
  }

  stop(): void {
    this.save();
    this.#notice.remove();
  }

  get #text(): string {
    return this.#options.field.value;
  }

  /** The drafts of the thread, the newest first. */
  get #drafts(): Draft[] {
    return this.#options.drafts.read(this.#thread);
  }

  #exists({ tab }: Draft): boolean {
    return this.#drafts.some((draft) => draft.tab === tab);
  }

  #accept(draft: Draft): void {
    const { strings } = this.#options.getStrings();
    const before = this.#text;
    this.#offered = undefined;
    this.#fill(draft.text, draft);
    this.save();
    this.#notice.show(strings.draftRestored, strings.draftUndo, () => {
      if (before.trim() !== '') {
        this.#fill(before);
        this.save();
        this.#offer(draft);
        return;
      }
      // The draft is deleted when the page unloads.
      this.#fill(before, draft);
      this.#notice.show(strings.draftAside, strings.draftRedo, () => {
        this.#accept(draft);
      });
    });
    this.#latestOfferedAt = Math.max(this.#latestOfferedAt, draft.at);
  }

  #offer(draft: Draft): void {
    const { strings } = this.#options.getStrings();
    this.#offered = draft;
    this.#latestOfferedAt = Math.max(this.#latestOfferedAt, draft.at);
    this.#notice.show(strings.draftNewer, strings.draftTake, () => {
      this.save();
      this.#accept(draft);
    });
  }

  #fill(text: string, current?: Draft): void {
    this.#options.field.value = text;
    this.#current = current;
    this.#handledElsewhere = undefined;
    // For other listeners, such as the character count and plugins. It does not schedule saving.
    this.#isFilling = true;
    this.#options.field.dispatchEvent(new Event('input', { bubbles: true }));
    this.#isFilling = false;
  }

  #hideNotice(): void {
    this.#offered = undefined;
    this.#notice.hide();
  }
}
