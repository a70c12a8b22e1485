import { wordpressForm } from '../../dist/comments/backends/wordpress/form-post.js';
import { Outbox } from '../../dist/comments/outbox/outbox.js';
import { TOMBSTONE_PREFIX } from '../../dist/comments/outbox/tombstones.js';
import { OUTBOX_PREFIX, serializeWaitingComment } from '../../dist/comments/outbox/waiting-comment.js';
import { Drafts } from '../../dist/comments/storage/drafts.js';
import { SafeStore } from '../../dist/comments/storage/store.js';

/**
 * A reader with several tabs and a simulated clock. It does what the page does with comments, without a page. All tabs
 * share one storage, as in a browser.
 */
export class Reader {
  /** The texts of all comments that were submitted. */
  written = new Set();
  /** The texts that were typed and never submitted. */
  typed = new Set();
  /** The texts of comments that were changed before they were sent. */
  withdrawn = new Set();
  isOnline = true;
  #origin;
  #post;
  #random;
  #now = Date.UTC(2026, 10, 23);
  #storage = new Map();
  /** The tab that holds each lock, by the name of the lock. */
  #locks = new Map();
  #tabs = [];
  #count = 0;
  #requests = new Set();
  #timeout = new AbortController();

  constructor({ origin, post, random }) {
    this.#origin = origin;
    this.#post = post;
    this.#random = random;
    this.openTab();
  }

  openTab() {
    const tab = {};
    tab.closed = new Promise((resolve) => (tab.close = resolve));
    const store = new SafeStore(() => storageOf(this.#storage));
    const lock = async (name, task) => {
      if (this.#locks.has(name)) return undefined;
      this.#locks.set(name, tab);
      try {
        return await task();
      } finally {
        if (this.#locks.get(name) === tab) this.#locks.delete(name);
      }
    };
    tab.outbox = new Outbox({ store, lock, now: () => this.#now, random: this.#random });
    this.#tabs.push(tab);
  }

  /** Closes the first tab, whatever it is doing, and opens another if it was the last. */
  closeTab() {
    const tab = this.#tabs.shift();
    tab.isClosed = true;
    tab.close();
    for (const [name, holder] of this.#locks) if (holder === tab) this.#locks.delete(name);
    if (!this.#tabs.length) this.openTab();
  }

  wait(seconds) {
    this.#now += seconds * 1000;
  }

  /** Writes a comment and sends it. Resolves when the form could be used again. */
  async write(text) {
    this.written.add(text);
    const tab = this.#tabs[0];
    const comment = this.#comment(text);
    if (this.isOnline) await this.#send(tab, comment, true);
    else tab.outbox.save({ ...comment, code: 'offline' });
  }

  /** Types a text, which becomes a draft, and does not submit it. */
  type(text) {
    this.typed.add(text);
    this.#draftsOf(text).write(this.#draftThread, text);
  }

  /** Submits a comment offline while the code of the form is not loaded: the element stores it for the outbox. */
  writeBeforeLoading(text) {
    this.written.add(text);
    const comment = { ...this.#comment(text), code: 'offline' };
    this.#storage.set(OUTBOX_PREFIX + comment.id, serializeWaitingComment(comment));
    return comment;
  }

  /** Submits a comment as before, and then changes its text. The first text is withdrawn unless a tab has begun to send it. */
  changeBeforeLoading(text, changedText) {
    const { id, ...comment } = this.writeBeforeLoading(text);
    if (this.#storage.get(OUTBOX_PREFIX + id) !== serializeWaitingComment({ id, ...comment })) return;
    this.#storage.set(TOMBSTONE_PREFIX + id, String(this.#now));
    this.#storage.delete(OUTBOX_PREFIX + id);
    this.written.delete(text);
    this.withdrawn.add(text);
    this.writeBeforeLoading(changedText);
  }

  /** Submits a comment online although the code of the form cannot be loaded, or is of another version: the browser posts it. */
  async writeWithoutCode(text) {
    this.written.add(text);
    const drafts = this.#draftsOf(text);
    drafts.write(this.#draftThread, text);
    const body = new URLSearchParams(this.#fieldsOf(this.#comment(text)));
    const { signal } = this.#timeout;
    const request = fetch(this.#action, { method: 'POST', body, redirect: 'manual', signal });
    this.#requests.add(request);
    const response = await request.catch(() => undefined);
    // The next page shows the comment, and the code of that page removes the draft.
    if (/#comment-\d+$/.test(response?.headers.get('location') ?? '')) drafts.clear(this.#draftThread, text);
  }

  /** The reader submits again what came back to the form, and sends what waits for them. */
  async pressAgain() {
    for (const comment of this.waiting().filter(({ nextAttemptAt }) => nextAttemptAt === null)) {
      if (comment.maybeDelivered) await this.#send(this.#tabs[0], comment, false);
      else
        await this.#tabs[0].outbox.reclaim(comment.id, ({ text }) =>
          this.#draftsOf(text).write(this.#draftThread, text),
        );
    }
    for (const text of this.drafts().filter((draft) => !this.typed.has(draft))) {
      this.#draftsOf(text).clear(this.#draftThread, text);
      await this.#send(this.#tabs[0], this.#comment(text), true);
    }
  }

  /** The texts of all drafts. */
  drafts() {
    return this.#draftsOf('')
      .read(this.#draftThread)
      .map(({ text }) => text);
  }

  /** Sends what is due in all tabs at once, as they do when they are shown or the connection is restored. */
  async flush() {
    if (!this.isOnline) return;
    await Promise.all(
      this.#tabs.map(async (tab) => {
        for (const comment of tab.outbox.list()) {
          if (!tab.isClosed && tab.outbox.isDue(comment)) await this.#send(tab, comment, false);
        }
      }),
    );
  }

  /** Aborts all requests in flight, as a page does after 60 seconds. */
  timeOut() {
    this.#timeout.abort(new DOMException('', 'TimeoutError'));
    this.#timeout = new AbortController();
  }

  /** Resolves when no request is in flight, including those of closed tabs. */
  async settled() {
    await Promise.allSettled(this.#requests);
  }

  waiting() {
    return this.#tabs[0].outbox.list();
  }

  get #action() {
    return `${this.#origin}/wp-comments-post.php`;
  }

  get #thread() {
    return `${this.#origin}#${this.#post}`;
  }

  get #draftThread() {
    return `${this.#thread}:0`;
  }

  /** Each text has drafts of its own, as if it was typed in a tab of its own. */
  #draftsOf(text) {
    return new Drafts(new SafeStore(() => storageOf(this.#storage)), text, () => this.#now);
  }

  #comment(text) {
    return {
      id: `${this.#now}-${this.#count++}`,
      thread: this.#thread,
      postId: String(this.#post),
      parentId: '0',
      parentAuthor: '',
      page: `${this.#origin}/open/`,
      text,
      author: 'ليلى',
      email: 'layla@example.com',
      url: '',
      others: [],
      account: '',
      createdAt: this.#now,
      attempts: 0,
      maybeDelivered: false,
      nextAttemptAt: this.#now,
      code: '',
      message: '',
    };
  }

  #fieldsOf({ postId, parentId, text, author, email, url }) {
    return Object.entries({ comment_post_ID: postId, comment_parent: parentId, comment: text, author, email, url });
  }

  async #send(tab, comment, isNew) {
    const backend = wordpressForm({
      fetch,
      address: comment.page,
      restRoot: undefined,
      existingCommentIds: new Set(),
    });
    const { postId, parentId, text, author, email, url, createdAt } = comment;
    const fields = this.#fieldsOf(comment);
    const outgoing = { action: this.#action, postId, parentId, text, author, email, url, fields, textName: 'comment' };
    const deliver = async ({ id, attempts }) => {
      const { signal } = this.#timeout;
      const request = backend.send(outgoing, { signal, id, createdAt, attempt: attempts });
      this.#requests.add(request);
      const result = await request;
      // A closed tab never gets the response.
      return tab.isClosed ? new Promise(() => undefined) : result;
    };
    const sent = tab.outbox.withLock(comment.id, async () => {
      const current = isNew ? comment : tab.outbox.get(comment.id);
      // Another tab may have sent it meanwhile.
      if (current?.attempts !== comment.attempts) return undefined;
      const attempt = tab.outbox.prepare(current);
      const result = await deliver(attempt.comment).catch(() => ({ status: 'unknown', code: 'network' }));
      return tab.outbox.settle(attempt, result);
    });
    const outcome = await Promise.race([sent, tab.closed]);
    if (outcome?.kind === 'refused' && isNew) this.#bringBack(tab, outcome);
  }

  /** The text of a refused comment stays in the form, and the reader learns why. */
  #bringBack(tab, { comment, result }) {
    const { code } = result;
    tab.outbox.remove(comment.id);
    // It is on the page already.
    if (code === 'duplicate') return;
    if (!RECOVERABLE.has(code)) throw new Error(`"${comment.text}" was refused: ${code}`);
    this.#draftsOf(comment.text).write(this.#draftThread, comment.text);
  }
}

/** Rejections after which the reader can submit the same text again. */
const RECOVERABLE = new Set(['captcha', 'challenge', 'login', 'refused']);

/** A `Storage` with the methods that `SafeStore` uses. */
function storageOf(map) {
  return new Proxy(
    {
      getItem: (key) => map.get(key) ?? null,
      setItem: (key, value) => void map.set(key, value),
      removeItem: (key) => void map.delete(key),
    },
    { ownKeys: () => [...map.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) },
  );
}
