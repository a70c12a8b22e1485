import type { Draft, Drafts } from '../../../comments/storage/drafts.js';
import { InlineNotice } from '../ui/inline-notice.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

/** How long typing pauses before the text is kept, in milliseconds; leaving the page keeps it at once. */
const PAUSE = 300;

export interface DraftControllerOptions {
  drafts: Drafts;
  field: HTMLTextAreaElement;
  thread: string;
  words: () => LocalizedStrings;
  /** The text was kept, or could not be. */
  onKeep: () => void;
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
  #kept: Draft | undefined;
  /** A text that another tab has sent or gone on with: it is not kept here too. */
  #settled: string | undefined;
  #offered: Draft | undefined;
  /** When the last draft was written that was offered or taken, so that it is offered once. */
  #seen = 0;
  #isLasting = true;
  #isFilling = false;

  constructor(options: DraftControllerOptions) {
    this.#options = options;
    this.#thread = options.thread;
    this.#notice = new InlineNotice(options.field, options.words);
  }

  /** Whether the text is lost when the page is closed. */
  get isAtRisk(): boolean {
    const text = this.#text;
    return !this.#isLasting && text.trim() !== '' && text !== this.#settled;
  }

  /** Goes over to another thread: the text goes along, or gives way to the draft that waits there. */
  turnTo(thread: string): void {
    if (thread === this.#thread) return;
    this.save();
    if (this.#kept && this.#text.trim() !== '') this.#options.drafts.remove(this.#thread, this.#kept);
    this.#thread = thread;
    this.#kept = this.#settled = undefined;
    this.#seen = 0;
    this.#hideNotice();
    this.restore();
  }

  /** Puts the newest draft into an empty field; where something else is typed already, it is offered. */
  restore(): void {
    const [draft] = this.#drafts;
    if (draft && this.#text.trim() === '') this.#take(draft);
    // Browsers put back what was typed too, and that may be more.
    else if (draft && this.#text.startsWith(draft.text)) this.#kept = draft;
    else if (draft) this.#offer(draft);
    this.save();
  }

  /** Another tab has kept, sent or taken over a draft. */
  readonly notice = (): void => {
    const { drafts } = this.#options;
    if (this.#kept && !this.#isThere(this.#kept)) {
      if (this.#kept.text === this.#text) this.#settled = this.#text;
      this.#kept = undefined;
    }
    if (this.#offered && !this.#isThere(this.#offered)) this.#hideNotice();
    const [draft] = this.#drafts;
    if (draft && !drafts.isOwn(draft) && draft.at > this.#seen && draft.text !== this.#text) this.#offer(draft);
  };

  /** Notes a change, to keep it soon. */
  readonly scheduleSave = (): void => {
    if (this.#isFilling) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.save, PAUSE);
    if (!this.#offered) this.#hideNotice();
  };

  /** Keeps the text now. */
  readonly save = (): void => {
    clearTimeout(this.#timer);
    const { drafts, onKeep } = this.#options;
    const text = this.#text;
    const other = this.#kept && !drafts.isOwn(this.#kept) ? this.#kept : undefined;
    const isElsewhere = text === this.#settled || (text === other?.text && this.#isThere(other));
    if (!isElsewhere) {
      this.#isLasting = drafts.write(this.#thread, text);
      if (other) drafts.remove(this.#thread, other);
      this.#kept = this.#drafts.find((draft) => drafts.isOwn(draft));
      this.#settled = undefined;
    }
    onKeep();
  };

  /** Keeps the text here, wherever it was kept meanwhile: it was not taken. */
  resave(): void {
    this.#settled = undefined;
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

  #isThere({ tab }: Draft): boolean {
    return this.#drafts.some((draft) => draft.tab === tab);
  }

  #take(draft: Draft): void {
    const { strings } = this.#options.words();
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
        this.#take(draft);
      });
    });
    this.#seen = Math.max(this.#seen, draft.at);
  }

  #offer(draft: Draft): void {
    const { strings } = this.#options.words();
    this.#offered = draft;
    this.#seen = Math.max(this.#seen, draft.at);
    this.#notice.show(strings.draftNewer, strings.draftTake, () => {
      this.save();
      this.#take(draft);
    });
  }

  #fill(text: string, kept?: Draft): void {
    this.#options.field.value = text;
    this.#kept = kept;
    this.#settled = undefined;
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
