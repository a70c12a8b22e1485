import type { Draft, Drafts } from '../../../comments/storage/drafts.js';
import { InlineNotice } from '../ui/inline-notice.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

/** Debounce of saving while the reader types, in milliseconds. When the page is closed, the text is saved immediately. */
const SAVE_DELAY = 300;

export interface DraftControllerOptions {
  drafts: Drafts;
  field: HTMLTextAreaElement;
  thread: string;
  getStrings: () => LocalizedStrings;
  /** Called after each attempt to save the text. */
  onSave: () => void;
}

/**
 * Saves the text of a field as a draft, and restores it when the reader returns, with a notice and an undo button. A newer
 * draft of another tab is offered, but inserted only when the reader accepts it.
 */
export class DraftController {
  readonly #options: DraftControllerOptions;
  readonly #notice: InlineNotice;
  #thread: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The draft that contains the text: that of this tab, or an unchanged draft of another tab that was inserted. */
  #current: Draft | undefined;
  /** The text, if another tab has sent it or continued to edit it. It is then not saved in this tab. */
  #textHandledElsewhere: string | undefined;
  #offered: Draft | undefined;
  /** The time of the newest draft that was offered or accepted. Older drafts are not offered again. */
  #latestOfferedTime = 0;
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
    return !this.#isPersisted && text.trim() !== '' && text !== this.#textHandledElsewhere;
  }

  /** Switches to the drafts of another thread. The current text is moved to it; if there is no text, its draft is restored. */
  switchThread(thread: string): void {
    if (thread === this.#thread) return;
    this.save();
    if (this.#current && this.#text.trim() !== '') this.#options.drafts.remove(this.#thread, this.#current);
    this.#thread = thread;
    this.#current = this.#textHandledElsewhere = undefined;
    this.#latestOfferedTime = 0;
    this.#hideNotice();
    this.restore();
  }

  /** Restores the newest draft if the field is empty, and offers it if the field holds another text. */
  restore(): void {
    const [draft] = this.#drafts;
    if (draft && this.#text.trim() === '') this.#accept(draft);
    // The browser has restored the same text, possibly with more characters than the draft.
    else if (draft && this.#text.startsWith(draft.text)) this.#current = draft;
    else if (draft) this.#offer(draft);
    this.save();
  }

  /** Call this when another tab may have saved, sent or accepted a draft. */
  readonly syncFromOtherTabs = (): void => {
    const { drafts } = this.#options;
    if (this.#current && !this.#exists(this.#current)) {
      if (this.#current.text === this.#text) this.#textHandledElsewhere = this.#text;
      this.#current = undefined;
    }
    if (this.#offered && !this.#exists(this.#offered)) this.#hideNotice();
    const [draft] = this.#drafts;
    if (draft && !drafts.isOwn(draft) && draft.at > this.#latestOfferedTime && draft.text !== this.#text)
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
    const { drafts, onSave } = this.#options;
    const text = this.#text;
    const other = this.#current && !drafts.isOwn(this.#current) ? this.#current : undefined;
    const isSavedElsewhere = text === this.#textHandledElsewhere || (text === other?.text && this.#exists(other));
    if (!isSavedElsewhere) {
      this.#isPersisted = drafts.write(this.#thread, text);
      if (other) drafts.remove(this.#thread, other);
      this.#current = this.#drafts.find((draft) => drafts.isOwn(draft));
      this.#textHandledElsewhere = undefined;
    }
    onSave();
  };

  /** Saves a text that the server refused, even if another tab has a draft of it. */
  resave(): void {
    this.#textHandledElsewhere = undefined;
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

  /**
   * Stops without saving, because a script has changed the form. Its text stays stored.
   *
   * @param thread the thread of the form now; if it is another one, the stored text is removed from the field
   */
  abandon(thread: string): void {
    clearTimeout(this.#timer);
    if (thread !== this.#thread && this.#isPersisted && this.#text === this.#current?.text)
      this.#options.field.value = '';
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
      // The next `save()` deletes the draft, for example when the page is closed.
      this.#fill(before, draft);
      this.#notice.show(strings.draftAside, strings.draftRedo, () => {
        this.#accept(draft);
      });
    });
    this.#latestOfferedTime = Math.max(this.#latestOfferedTime, draft.at);
  }

  #offer(draft: Draft): void {
    const { strings } = this.#options.getStrings();
    this.#offered = draft;
    this.#latestOfferedTime = Math.max(this.#latestOfferedTime, draft.at);
    this.#notice.show(strings.draftNewer, strings.draftTake, () => {
      this.save();
      this.#accept(draft);
    });
  }

  #fill(text: string, current?: Draft): void {
    this.#options.field.value = text;
    this.#current = current;
    this.#textHandledElsewhere = undefined;
    // Notifies other listeners, such as the character count and plugins. It does not schedule saving.
    this.#isFilling = true;
    this.#options.field.dispatchEvent(new Event('input', { bubbles: true }));
    this.#isFilling = false;
  }

  #hideNotice(): void {
    this.#offered = undefined;
    this.#notice.hide();
  }
}
