import { TOMBSTONE_PREFIX } from '../../../comments/outbox/tombstones.js';
import { OUTBOX_PREFIX, type StoredComment } from '../../../comments/outbox/waiting-comment.js';
import { draftKey, serializeDraft } from '../../../comments/storage/drafts.js';
import { KEEP_NOTHING_KEY } from '../../../comments/storage/keep-nothing.js';
import { attempt, readJSON } from '../../../comments/storage/store.js';
import { unclobbered } from '../../../dom/unclobbered.js';
import { newId } from '../../../internal/new-id.js';
import { accountOf, actionOf, valueOf } from '../form/form-values.js';
import { isStorable } from '../form/is-storable.js';
import { draftThreadOf, threadOf } from '../form/threads.js';
import { typedField } from '../stored-data.js';

/**
 * Stores the text of a form as long as the controller is not loaded, as its drafts and its outbox do: the controller reads
 * both. Where nothing can be stored, nothing happens.
 */
export class EarlyStorage {
  readonly #form: HTMLFormElement;
  readonly #tab = newId();
  /** What this class has stored: a draft or a comment. */
  #key = '';
  #value = '';

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** Stores the typed text as a draft. */
  saveDraft(): void {
    const { value: text = '' } = typedField(this.#form) ?? {};
    const key = draftKey(draftThreadOf(this.#ids), this.#tab);
    this.remove();
    if (text.trim()) this.#set(key, serializeDraft({ text, at: Date.now(), tab: this.#tab }));
  }

  /** Stores what the reader has filled in as a comment that waits to be sent. */
  saveComment(): void {
    const form = this.#form;
    const { name = '', value: text = '' } = typedField(form) ?? {};
    const id = newId();
    const at = Date.now();
    const isKept = (field: Element): boolean => field.getAttribute('type') !== 'hidden' && isStorable(field);
    const notKept = [...unclobbered(form).elements]
      .filter((field) => !isKept(field))
      .map((field) => field.getAttribute('name'));
    const comment: Partial<StoredComment> = {
      ...this.#ids,
      id,
      page: location.href,
      text,
      account: accountOf(form),
      at,
      mayHaveLeft: false,
      due: at,
      code: 'offline',
      others: [],
    };
    for (const [key, value] of new FormData(form)) {
      if (notKept.includes(key) || key === name || typeof value !== 'string') continue;
      if (key === 'author' || key === 'email' || key === 'url') comment[key] = value;
      else comment.others?.push([key, value]);
    }
    this.remove();
    this.#set(OUTBOX_PREFIX + id, JSON.stringify(comment));
  }

  /**
   * Takes over a comment that an earlier visit has stored offline: of the same account, to the same story, in reply to the same
   * comment. Returns undefined if there is none.
   */
  takeOverComment(): Partial<StoredComment> | undefined {
    const { thread, parentId } = this.#ids;
    const account = accountOf(this.#form);
    const keys = attempt(() => Object.keys(localStorage)) ?? [];
    for (const key of keys.filter((name) => name.startsWith(OUTBOX_PREFIX))) {
      const value = attempt(() => localStorage.getItem(key)) ?? '';
      const comment = readJSON<StoredComment>(value);
      if (comment?.code !== 'offline' || !comment.text) continue;
      if (comment.thread !== thread || comment.parentId !== parentId || comment.account !== account) continue;
      this.#key = key;
      this.#value = value;
      return comment;
    }
    return undefined;
  }

  /** Whether the stored draft or comment is still there, and unchanged: no other tab has sent the comment. */
  get isStored(): boolean {
    return this.#value !== '' && attempt(() => localStorage.getItem(this.#key)) === this.#value;
  }

  /** Removes the draft, or the comment unless another tab has begun to send it. */
  remove(): void {
    if (!this.isStored) return;
    attempt(() => {
      // Another tab that has read the comment would store it again.
      if (this.#key.startsWith(OUTBOX_PREFIX))
        localStorage.setItem(this.#key.replace(OUTBOX_PREFIX, TOMBSTONE_PREFIX), String(Date.now()));
      localStorage.removeItem(this.#key);
    });
    this.#value = '';
  }

  get #ids(): Pick<StoredComment, 'thread' | 'postId' | 'parentId'> {
    const form = this.#form;
    const postId = valueOf(form, 'comment_post_ID');
    return {
      thread: threadOf({ action: actionOf(form), postId }),
      postId,
      parentId: valueOf(form, 'comment_parent') || '0',
    };
  }

  #set(key: string, value: string): void {
    if (attempt(() => localStorage.getItem(KEEP_NOTHING_KEY))) return;
    this.#key = key;
    this.#value = value;
    attempt(() => {
      localStorage.setItem(key, value);
    });
  }
}
