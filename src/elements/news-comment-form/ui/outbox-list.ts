import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { createElement, h } from '../../../internal/vdom.js';
import { plural } from '../../../text/plural.js';
import { createButton, createLink, fillIsolated } from './controls.js';
import type { LocalizedStrings } from './localized-strings.js';
import { isCountingDown, statusMessage } from './status-messages.js';

export interface OutboxListOptions {
  getStrings: () => LocalizedStrings;
  /** Whether a comment can be sent from this page. */
  canSend: (comment: WaitingComment) => boolean;
  /** Whether a comment belongs to this form. It can then be edited, unless it may have been delivered. */
  canEdit: (comment: WaitingComment) => boolean;
  send: (id: string) => void;
  edit: (id: string) => void;
  discard: (id: string) => void;
}

/** A list of waiting comments: author, text, reason, and buttons to send, edit or discard each. */
export class OutboxList {
  readonly root = createElement(h('section', { class: 'news-comment-outbox', hidden: true }));
  readonly #options: OutboxListOptions;
  readonly #reasonElements = new Map<string, HTMLElement>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastShown = '';

  constructor(options: OutboxListOptions) {
    this.#options = options;
  }

  get hasFocus(): boolean {
    return this.root.contains(document.activeElement);
  }

  show(comments: readonly WaitingComment[]): void {
    const { strings, lang, fallbackAttributes } = this.#options.getStrings();
    const shown = JSON.stringify([comments, strings.waiting, lang]);
    if (shown === this.#lastShown) return;
    this.#lastShown = shown;
    clearTimeout(this.#timer);
    const focusedAction = this.hasFocus && document.activeElement?.getAttribute('data-action');
    const title = plural(lang, comments.length, strings.waiting);
    const list = createElement(h('ul', {}));
    this.#reasonElements.clear();
    list.append(...comments.map((comment) => this.#createItem(comment)));
    this.root.hidden = comments.length === 0;
    if (this.root.hidden) {
      this.root.replaceChildren();
      return;
    }
    this.root.replaceChildren(createElement(h('p', { class: 'news-comment-outbox-title' }, title)), list);
    this.root.setAttribute('aria-label', title);
    for (const [name, value] of Object.entries(fallbackAttributes ?? {})) this.root.setAttribute(name, value);
    const controls = [...this.root.querySelectorAll<HTMLElement>('[data-action]')];
    if (focusedAction) (controls.find(({ dataset }) => dataset.action === focusedAction) ?? controls[0])?.focus();
    this.#updateCountdown(comments);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Updates only the remaining seconds, so that the focus and the scroll position in the list are kept. */
  #updateCountdown(comments: readonly WaitingComment[]): void {
    clearTimeout(this.#timer);
    const counting = comments.filter(isCountingDown);
    for (const comment of counting)
      this.#reasonElements.get(comment.id)?.replaceChildren(statusMessage(comment, this.#options.getStrings()));
    if (!counting.length) return;
    this.#timer = setTimeout(() => {
      this.#updateCountdown(comments);
    }, 1000);
  }

  #createItem(comment: WaitingComment): HTMLElement {
    const { strings } = this.#options.getStrings();
    const { id, author, account, text, maybeDelivered, message } = comment;
    const item = createElement(h('li', {}));
    const name = author || account;
    if (name) item.append(createElement(h('p', {}, ...fillIsolated(strings.waitingBy, '{author}', name))));
    const reason = createElement(
      h('p', { class: 'news-comment-reason' }, statusMessage(comment, this.#options.getStrings())),
    );
    this.#reasonElements.set(id, reason);
    item.append(createElement(h('blockquote', { dir: 'auto' }, text)));
    if (reason.textContent) item.append(reason);
    if (message) item.append(createElement(h('p', {}, ...fillIsolated(strings.siteSays, '{text}', message))));
    if (maybeDelivered) item.append(createElement(h('p', {}, strings.mayHaveArrived)));
    item.append(...this.#createActions(comment));
    return item;
  }

  #createActions(comment: WaitingComment): HTMLElement[] {
    const { strings } = this.#options.getStrings();
    const { canSend, canEdit, send, edit, discard } = this.#options;
    const { id, maybeDelivered, page } = comment;
    const action = (name: string, label: string, callback: (id: string) => void): HTMLElement => {
      const element = createButton(label, () => {
        callback(id);
      });
      element.dataset.action = `${name} ${id}`;
      return element;
    };
    const isOwn = canEdit(comment);
    const actions = [
      canSend(comment) && action('send', strings.sendNow, send),
      !isOwn && createLink(strings.waitingElsewhere, page),
      isOwn && !maybeDelivered && action('edit', isCountingDown(comment) ? strings.stop : strings.edit, edit),
      action('discard', strings.discard, discard),
    ];
    return actions.filter((element) => element instanceof HTMLElement);
  }
}
