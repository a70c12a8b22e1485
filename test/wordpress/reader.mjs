import { Outbox } from '../../dist/comments/outbox.js';
import { SafeStore } from '../../dist/comments/store.js';
import { wordpress } from '../../dist/comments/wordpress.js';

/**
 * A reader with tabs that come and go, and a clock of their own: what the page does with comments, without the page.
 * All tabs have one storage, as a browser's have.
 */
export class Reader {
  /** What the reader has written, by its text. */
  written = new Set();
  isOnline = true;
  #origin;
  #post;
  #random;
  #now = Date.UTC(2026, 10, 23);
  #storage = new Map();
  /** By its name, the tab that holds a lock. */
  #locks = new Map();
  #tabs = [];
  #count = 0;
  #requests = new Set();
  #patience = new AbortController();

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

  /** Closes a tab, whatever it is doing; another one is there at the end. */
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

  /** Writes a comment and sends it; the promise is there when the form is free again. */
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
      at: this.#now,
      attempts: 0,
      mayHaveLeft: false,
      due: this.#now,
      code: '',
      message: '',
    };
    if (this.isOnline) await this.#send(tab, comment, true);
    else tab.outbox.put({ ...comment, code: 'offline' });
  }

  /** What a tab does when it is opened, shown, or its time has come: in all of them at once, as when a connection is back. */
  async lookAfter() {
    if (!this.isOnline) return;
    await Promise.all(
      this.#tabs.map(async (tab) => {
        for (const comment of tab.outbox.list()) {
          if (!tab.isClosed && tab.outbox.isDue(comment)) await this.#send(tab, comment, false);
        }
      }),
    );
  }

  /** The page waits no longer for the answers that are due: its 60 seconds are over. */
  giveUp() {
    this.#patience.abort(new DOMException('', 'TimeoutError'));
    this.#patience = new AbortController();
  }

  /** Resolves when no request is on its way, not even one of a tab that was closed. */
  async isQuiet() {
    await Promise.allSettled(this.#requests);
  }

  waiting() {
    return this.#tabs[0].outbox.list();
  }

  async #send(tab, comment, isFresh) {
    const backend = wordpress({
      fetch,
      address: comment.page,
      restRoot: undefined,
      seen: new Set(),
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
    const send = async ({ id, attempts }) => {
      const { signal } = this.#patience;
      const request = backend.send(outgoing, { signal, id, attempt: attempts });
      this.#requests.add(request);
      const result = await request;
      // A tab that was closed hears no answer.
      return tab.isClosed ? new Promise(() => undefined) : result;
    };
    // As the page asks it, where one tab alone does: another one may have tried meanwhile.
    const ask = async (now) => (now.attempts === comment.attempts ? undefined : '');
    const done = tab.outbox.attempt(comment.id, send, isFresh ? comment : undefined, ask);
    const outcome = await Promise.race([done, tab.closed]);
    if (outcome?.fate === 'refused') throw new Error(`"${text}" was refused: ${outcome.comment.code}`);
  }
}

/** As a browser has it, so far as it is asked for. */
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
