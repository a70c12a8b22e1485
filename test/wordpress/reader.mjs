import { wordpressForm } from '../../dist/comments/backends/wordpress/form-post.js';
import { Outbox } from '../../dist/comments/outbox/outbox.js';
import { SafeStore } from '../../dist/comments/storage/store.js';

/**
 * A reader with several tabs and a simulated clock. It does what the page does with comments, without a page. All tabs
 * share one storage, as in a browser.
 */
export class Reader {
  /** The texts of all comments that were written. */
  written = new Set();
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
    const comment = {
      id: `${this.#now}-${this.#count++}`,
      thread: `${this.#origin}#${this.#post}`,
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
    if (this.isOnline) await this.#send(tab, comment, true);
    else tab.outbox.save({ ...comment, code: 'offline' });
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

  async #send(tab, comment, isNew) {
    const backend = wordpressForm({
      fetch,
      address: comment.page,
      restRoot: undefined,
      existingCommentIds: new Set(),
    });
    const { postId, parentId, text, author, email, url } = comment;
    const fields = Object.entries({
      comment_post_ID: postId,
      comment_parent: parentId,
      comment: text,
      author,
      email,
      url,
    });
    const action = `${this.#origin}/wp-comments-post.php`;
    const outgoing = { action, postId, parentId, text, author, email, url, fields, textName: 'comment' };
    const deliver = async ({ id, attempts }) => {
      const { signal } = this.#timeout;
      const request = backend.send(outgoing, { signal, id, attempt: attempts });
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
    if (outcome?.kind === 'refused') throw new Error(`"${text}" was refused: ${outcome.comment.code}`);
  }
}

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
