import type { Draft, Drafts } from '../../../comments/storage/drafts.js';
import { InlineNotice } from '../ui/inline-notice.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

/** How long typing pauses before the text is kept, in milliseconds; leaving the page keeps it at once. */
const SAVE_DELAY = 300;

export interface DraftControllerOptions {
  drafts: Drafts;
  field: HTMLTextAreaElement;
  thread: string;
  getStrings: () => LocalizedStrings;
  /** The text was kept, or could not be. */
  onSave: () => void;
}

/**
 * Keeps what is typed as a draft, and puts it back when the reader returns, with a notice that can undo it. A newer draft
 * from another tab is offered, never taken by itself.
 */
export class DraftController {
  readonly #options: DraftControllerOptions;
  readonly #notice: InlineNotice;
  #thread: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The draft that holds the text: this tab's, or another's that was put into the field and not changed since. */
  #current: Draft | undefined;
  /** A text that another tab has sent or gone on with: it is not kept here too. */
  #handledElsewhere: string | undefined;
  #offered: Draft | undefined;
  /** When the last draft was written that was offered or taken, so that it is offered once. */
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

  /** Goes over to another thread: the text goes along, or gives way to the draft that waits there. */
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

  /** Puts the newest draft into an empty field; where something else is typed already, it is offered. */
  restore(): void {
    const [draft] = this.#drafts;
    if (draft && this.#text.trim() === '') this.#accept(draft);
    // Browsers put back what was typed too, and that may be more.
    else if (draft && this.#text.startsWith(draft.text)) this.#current = draft;
    else if (draft) this.#offer(draft);
    this.save();
  }

  /** Another tab has kept, sent or taken over a draft. */
  readonly syncFromOtherTabs = (): void => {
    const { drafts } = this.#options;
    if (this.#current && !this.#exists(this.#current)) {
      if (this.#current.text === this.#text) this.#handledElsewhere = this.#text;
      this.#current = undefined;
    }
    if (this.#offered && !this.#exists(this.#offered)) this.#hideNotice();
    const [draft] = this.#drafts;
    if (draft && !drafts.isOwn(draft) && draft.at > this.#latestOfferedAt && draft.text !== this.#text) this.#offer(draft);
  };

  /** Notes a change, to keep it soon. */
  readonly scheduleSave = (): void => {
    if (this.#isFilling) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.save, SAVE_DELAY);
    if (!this.#offered) this.#hideNotice();
  };

  /** Keeps the text now. */
  readonly save = (): void => {
    clearTimeout(this.#timer);
    const { drafts, onSave: onKeep } = this.#options;
    const text = this.#text;
    const other = this.#current && !drafts.isOwn(this.#current) ? this.#current : undefined;
    const isElsewhere = text === this.#handledElsewhere || (text === other?.text && this.#exists(other));
    if (!isElsewhere) {
      this.#isPersisted = drafts.write(this.#thread, text);
      if (other) drafts.remove(this.#thread, other);
      this.#current = this.#drafts.find((draft) => drafts.isOwn(draft));
      this.#handledElsewhere = undefined;
    }
    onKeep();
  };

  /** Keeps the text here, wherever it was kept meanwhile: it was not taken. */
  resave(): void {
    this.#handledElsewhere = undefined;
    this.save();
  }

  /** The text is sent, or kept elsewhere: the field is free, unless it says something else by now. */
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

  /** The newest first. */
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
      // It goes for good when the page is left.
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

  #fill(text: string, kept?: Draft): void {
    this.#options.field.value = text;
    this.#current = kept;
    this.#handledElsewhere = undefined;
    // What listens to typing (a counter, a plugin) hears of it; for the draft it is no typing.
    this.#isFilling = true;
    this.#options.field.dispatchEvent(new Event('input', { bubbles: true }));
    this.#isFilling = false;
  }

  #hideNotice(): void {
    this.#offered = undefined;
    this.#notice.hide();
  }
}
