import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { createElement } from '../../../dom/build.js';
import { plural } from '../../../text/plural.js';
import { h } from '../../../internal/vdom.js';
import { isCounting, statusMessage } from './status-messages.js';
import { button, link, withIsolated, type LocalizedStrings } from './localized-strings.js';

export interface OutboxListOptions {
  getStrings: () => LocalizedStrings;
  /** Whether it can be sent from this page. */
  canSend: (comment: WaitingComment) => boolean;
  /** Whether it can be changed here, if it can be changed at all. */
  canEdit: (comment: WaitingComment) => boolean;
  send: (id: string) => void;
  edit: (id: string) => void;
  discard: (id: string) => void;
}

/** Shows the comments that wait: whose each is, what it says, why it waits, and what can be done about it. */
export class OutboxList {
  readonly root = createElement(h('section', { class: 'news-comment-outbox', hidden: true }));
  readonly #options: OutboxListOptions;
  readonly #reasons = new Map<string, HTMLElement>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastShown = '';

  constructor(options: OutboxListOptions) {
    this.#options = options;
  }

  get hasFocus(): boolean {
    return this.root.contains(document.activeElement);
  }

  show(comments: readonly WaitingComment[]): void {
    const { strings, lang, fallbackLang: foreign } = this.#options.getStrings();
    const shown = JSON.stringify([comments, strings.waiting, lang]);
    if (shown === this.#lastShown) return;
    this.#lastShown = shown;
    clearTimeout(this.#timer);
    const focused = this.hasFocus && document.activeElement?.getAttribute('data-action');
    const title = plural(lang, comments.length, strings.waiting);
    const list = createElement(h('ul', {}));
    this.#reasons.clear();
    list.append(...comments.map((comment) => this.#createItem(comment)));
    this.root.hidden = comments.length === 0;
    if (this.root.hidden) {
      this.root.replaceChildren();
      return;
    }
    this.root.replaceChildren(createElement(h('p', { class: 'news-comment-outbox-title' }, title)), list);
    this.root.setAttribute('aria-label', title);
    for (const [name, value] of Object.entries(foreign ?? {})) this.root.setAttribute(name, value);
    const controls = [...this.root.querySelectorAll<HTMLElement>('[data-action]')];
    if (focused) (controls.find(({ dataset }) => dataset.action === focused) ?? controls[0])?.focus();
    this.#countDown(comments);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Changes the seconds alone, so that whoever is in the list is not disturbed. */
  #countDown(comments: readonly WaitingComment[]): void {
    clearTimeout(this.#timer);
    const counting = comments.filter(isCounting);
    for (const comment of counting)
      this.#reasons.get(comment.id)?.replaceChildren(statusMessage(comment, this.#options.getStrings()));
    if (!counting.length) return;
    this.#timer = setTimeout(() => {
      this.#countDown(comments);
    }, 1000);
  }

  #createItem(comment: WaitingComment): HTMLElement {
    const { strings } = this.#options.getStrings();
    const { id, author, account, text, maybeDelivered: mayHaveLeft, message } = comment;
    const item = createElement(h('li', {}));
    const by = author || account;
    if (by) item.append(createElement(h('p', {}, ...withIsolated(strings.waitingBy, '{author}', by))));
    const reason = createElement(
      h('p', { class: 'news-comment-reason' }, statusMessage(comment, this.#options.getStrings())),
    );
    this.#reasons.set(id, reason);
    item.append(createElement(h('blockquote', { dir: 'auto' }, text)));
    if (reason.textContent) item.append(reason);
    if (message) item.append(createElement(h('p', {}, ...withIsolated(strings.siteSays, '{text}', message))));
    if (mayHaveLeft) item.append(createElement(h('p', {}, strings.mayHaveArrived)));
    item.append(...this.#createActions(comment));
    return item;
  }

  #createActions(comment: WaitingComment): HTMLElement[] {
    const { strings } = this.#options.getStrings();
    const { canSend, canEdit, send, edit, discard } = this.#options;
    const { id, maybeDelivered: mayHaveLeft, page } = comment;
    const action = (name: string, label: string, act: (id: string) => void): HTMLElement => {
      const made = button(label, () => {
        act(id);
      });
      made.dataset.action = `${name} ${id}`;
      return made;
    };
    const isOwn = canEdit(comment);
    const actions = [
      canSend(comment) && action('send', strings.sendNow, send),
      !isOwn && link(strings.waitingElsewhere, page),
      isOwn && !mayHaveLeft && action('edit', isCounting(comment) ? strings.stop : strings.edit, edit),
      action('discard', strings.discard, discard),
    ];
    return actions.filter((made) => made instanceof HTMLElement);
  }
}
