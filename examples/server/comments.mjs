// The comments of a story, in memory. A real site stores them in its database.

/** Removals that are older than the last ones are forgotten. Pages that are open for so long keep these comments. */
const MAX_REMOVED = 1000;
/** What is older than the last changes is on the pages of comments. */
const MAX_CHANGES = 100;

/**
 * @typedef {object} Comment
 * @property {number} id
 * @property {number} parent the id of the comment that it answers, or 0
 * @property {string} author
 * @property {string} email
 * @property {string} text plain text
 * @property {Date} date when it was written
 * @property {Date} changedAt when it was written or approved
 * @property {boolean} isHeld whether an editor must approve it
 */

export class Comments {
  /** @type {Comment[]} in the order of their ids */
  all = [];
  #nextId = 1;
  /** @type {{ id: number, at: Date }[]} */
  #removed = [];

  /** @param {{ perPage: number, maxDepth?: number }} settings `perPage`: comments on the first level of a page */
  constructor(settings) {
    this.settings = settings;
  }

  /** Those that readers see: a reply to a comment that they do not see is not shown either. */
  published() {
    return this.all.filter((comment) => this.#isShown(comment));
  }

  held() {
    return this.all.filter(({ isHeld }) => isHeld);
  }

  /** The published comment with an id. */
  find(id) {
    return this.published().find((comment) => comment.id === id);
  }

  /** Stores a comment. The deepest replies are beside what they answer. */
  add({ parent = 0, author, email = '', text, isHeld = false }) {
    const { maxDepth = 5 } = this.settings;
    const answered = this.all.find(({ id }) => id === parent);
    const place = answered && this.#depthOf(answered) >= maxDepth ? answered.parent : parent;
    const date = new Date();
    const comment = { id: this.#nextId++, parent: place, author, email, text, date, changedAt: date, isHeld };
    this.all.push(comment);
    return comment;
  }

  approve(comment) {
    comment.isHeld = false;
    comment.changedAt = new Date();
  }

  hold(comment) {
    comment.isHeld = true;
    this.#noteRemoval(comment);
  }

  /** Deletes a comment. The replies to it then answer what it answered. */
  delete(comment) {
    this.all = this.all.filter((other) => other !== comment);
    for (const reply of this.all) if (reply.parent === comment.id) reply.parent = comment.parent;
    this.#noteRemoval(comment);
  }

  /** The published replies to a comment, or with 0 the comments on the first level. */
  repliesTo(parent) {
    return this.all.filter((comment) => comment.parent === parent && !comment.isHeld);
  }

  get pageCount() {
    return Math.max(1, Math.ceil(this.repliesTo(0).length / this.settings.perPage));
  }

  /** The comments on the first level of a page. Pages are counted from the oldest comments, from 1. */
  page(number) {
    const { perPage } = this.settings;
    return this.repliesTo(0).slice((number - 1) * perPage, number * perPage);
  }

  /** The number of the page with a comment. */
  pageOf({ id, parent }) {
    if (parent) return this.pageOf(this.all.find((comment) => comment.id === parent));
    return 1 + Math.floor(this.repliesTo(0).findIndex((comment) => comment.id === id) / this.settings.perPage);
  }

  /** What was published and removed since a time. */
  since(time) {
    return {
      published: this.published()
        .filter(({ changedAt }) => changedAt >= time)
        .slice(-MAX_CHANGES),
      removed: this.#removed.filter(({ id, at }) => at >= time && !this.find(id)).map(({ id }) => id),
    };
  }

  #isShown({ isHeld, parent }) {
    return !isHeld && (!parent || this.#isShown(this.all.find(({ id }) => id === parent)));
  }

  #depthOf({ parent }) {
    return parent ? 1 + this.#depthOf(this.all.find(({ id }) => id === parent)) : 1;
  }

  #noteRemoval({ id }) {
    this.#removed = [...this.#removed, { id, at: new Date() }].slice(-MAX_REMOVED);
  }
}
