import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { bringIntoView, focusInPlace, isInWindow } from '../../../dom/focus.js';
import { createResizeObserver } from '../../../dom/optional-apis.js';
import { createElement, h } from '../../../internal/vdom.js';
import { distinctStarts } from '../../../text/distinct-starts.js';
import { plural } from '../../../text/plural.js';
import { createButton, createLink, fillIsolated } from './controls.js';
import { focusMessage } from './focus-message.js';
import type { LocalizedStrings } from './localized-strings.js';
import { isCountingDown, statusMessage } from './status-messages.js';

export interface OutboxListOptions {
  /** The id of the `<news-comment-form>`. The comments of a thread read this list. */
  formId: () => string;
  getStrings: () => LocalizedStrings;
  /** Whether nothing is stored: the comments are lost when the page is closed. */
  isEphemeral: () => boolean;
  /** Whether a comment can be sent from this page. */
  canSend: (comment: WaitingComment) => boolean;
  /** Whether a comment belongs to this form. It can then be edited, unless it may have been delivered. */
  canEdit: (comment: WaitingComment) => boolean;
  send: (id: string) => void;
  edit: (id: string) => void;
  discard: (id: string) => void;
}

interface Item {
  root: HTMLElement;
  /** Why the comment waits. It gets the focus when a comment was sent and has to wait. */
  reason: HTMLElement;
  /** The HTML without the reason. An item with the same HTML is kept, so that the focus in it is kept too. */
  html: string;
}

/** A list of waiting comments: author, text, reason, and buttons to send, edit or discard each. */
export class OutboxList {
  readonly root = createElement(h('section', { class: 'news-comment-outbox', hidden: true }));
  readonly #title = createElement(h('p', { class: 'news-comment-outbox-title' }));
  readonly #list = createElement(h('ul', {}));
  readonly #options: OutboxListOptions;
  readonly #sizes = createResizeObserver(() => {
    for (const text of this.#list.querySelectorAll('blockquote')) updateTabStop(text);
  });
  #items = new Map<string, Item>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastShown = '';

  constructor(options: OutboxListOptions) {
    this.#options = options;
    this.root.append(this.#title, this.#list);
  }

  get hasFocus(): boolean {
    return this.root.contains(document.activeElement);
  }

  /** Whether the focus is in the list, at an element that is inside the window. */
  get isFocusInWindow(): boolean {
    const { activeElement } = document;
    return this.hasFocus && activeElement !== null && isInWindow(activeElement);
  }

  /** The id of the comment that has the focus. */
  get focusedId(): string | undefined {
    return [...this.#items].find(([, { root }]) => root.contains(document.activeElement))?.[0];
  }

  show(comments: readonly WaitingComment[]): void {
    const { strings, lang, fallbackAttributes } = this.#options.getStrings();
    const shown = JSON.stringify([comments, strings.waiting, lang, this.#options.isEphemeral()]);
    if (shown === this.#lastShown) return;
    this.#lastShown = shown;
    const focused = this.hasFocus ? (document.activeElement as HTMLElement) : undefined;
    const isSeen = this.isFocusInWindow;
    const title = plural(lang, comments.length, strings.waiting);
    this.root.hidden = comments.length === 0;
    if (comments.length) this.root.dataset.form = this.#options.formId();
    this.root.setAttribute('aria-label', title);
    for (const [name, value] of Object.entries(fallbackAttributes ?? {})) this.root.setAttribute(name, value);
    if (this.#title.textContent !== title) this.#title.textContent = title;
    this.#showItems(comments);
    this.#updateReasons(comments);
    if (!focused || !comments.length) return;
    if (!focused.isConnected) {
      const buttons = [...this.#list.querySelectorAll<HTMLElement>('[data-action]')];
      const button = buttons.find(({ dataset }) => dataset.action === focused.dataset.action) ?? buttons[0];
      if (button) focusInPlace(button);
    }
    if (isSeen) this.#revealFocus();
  }

  /** Moves the focus to the reason why a comment waits, and shows its buttons too. Returns false if it is not listed. */
  focusComment(id: string): boolean {
    const { root, reason } = this.#items.get(id) ?? {};
    if (!root || !reason?.textContent) return false;
    focusMessage(reason, reason.textContent);
    bringIntoView(this.root, root);
    this.#revealFocus();
    return true;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#sizes?.disconnect();
  }

  /** Brings the buttons of the comment that has the focus into view, the focused one, and the reason why it waits. */
  #revealFocus(): void {
    const { root, reason } = this.#items.get(this.focusedId ?? '') ?? {};
    if (!root || !reason) return;
    bringIntoView(...[...root.querySelectorAll('[data-action]')].reverse(), ...root.querySelectorAll(':focus'), reason);
  }

  #showItems(comments: readonly WaitingComment[]): void {
    const starts = distinctStarts(comments.map(({ text }) => text));
    const items = comments.map((comment, index): [string, Item] => {
      const item = this.#createItem(comment, comments.length > 1 ? starts[index] : undefined);
      const current = this.#items.get(comment.id);
      return [comment.id, current?.html === item.html ? current : item];
    });
    this.#items = new Map(items);
    const roots = items.map(([, { root }]) => root);
    // Elements that stay are not moved, because that would remove the focus from them.
    for (const root of [...this.#list.children] as HTMLElement[]) if (!roots.includes(root)) root.remove();
    for (const [index, root] of roots.entries()) {
      const { [index]: next = null } = this.#list.children;
      if (next !== root) this.#list.insertBefore(root, next);
    }
  }

  /** Updates the reasons, and the seconds in them. */
  #updateReasons(comments: readonly WaitingComment[]): void {
    clearTimeout(this.#timer);
    for (const comment of comments) {
      const { reason } = this.#items.get(comment.id) ?? {};
      const text = this.#reasonOf(comment);
      if (reason && reason.textContent !== text) reason.textContent = text;
    }
    const counting = comments.filter(isCountingDown);
    if (!counting.length) return;
    this.#timer = setTimeout(() => {
      this.#updateReasons(counting);
    }, 1000);
  }

  #reasonOf(comment: WaitingComment): string {
    const localizedStrings = this.#options.getStrings();
    const parts = [statusMessage(comment, localizedStrings)];
    if (this.#options.isEphemeral()) parts.push(localizedStrings.strings.nothingKept);
    return parts.filter(Boolean).join(' ');
  }

  /** @param start the start of the text, which the names of the buttons end with; undefined for the only comment */
  #createItem(comment: WaitingComment, start: string | undefined): Item {
    const { strings } = this.#options.getStrings();
    const { author, account, text, maybeDelivered, message } = comment;
    const root = createElement(h('li', {}));
    if (this.#options.canEdit(comment)) Object.assign(root.dataset, { comment: comment.id, parent: comment.parentId });
    const name = author || account;
    if (name) root.append(createElement(h('p', {}, ...fillIsolated(strings.waitingBy, '{author}', name))));
    const reason = createElement(h('p', { class: 'news-comment-reason' }));
    const quote = createElement(h('blockquote', { dir: 'auto' }, text));
    this.#sizes?.observe(quote);
    root.append(quote);
    if (this.#reasonOf(comment)) root.append(reason);
    if (message) root.append(createElement(h('p', {}, ...fillIsolated(strings.siteSays, '{text}', message))));
    if (maybeDelivered) root.append(createElement(h('p', {}, strings.mayHaveArrived)));
    root.append(...this.#createActions(comment, start));
    return { root, reason, html: root.outerHTML };
  }

  #createActions(comment: WaitingComment, start: string | undefined): HTMLElement[] {
    const { strings } = this.#options.getStrings();
    const { canSend, canEdit, send, edit, discard } = this.#options;
    const { id, maybeDelivered, page } = comment;
    const named = (element: HTMLElement | undefined): HTMLElement | undefined => {
      if (element && start !== undefined) element.setAttribute('aria-label', `${element.textContent}: ${start}`);
      return element;
    };
    const action = (name: string, label: string, callback: (id: string) => void): HTMLElement | undefined => {
      const element = createButton(label, () => {
        callback(id);
      });
      element.dataset.action = `${name} ${id}`;
      return named(element);
    };
    const isOwn = canEdit(comment);
    const actions = [
      canSend(comment) && action('send', strings.sendNow, send),
      !isOwn && named(createLink(strings.waitingElsewhere, page)),
      isOwn && !maybeDelivered && action('edit', isCountingDown(comment) ? strings.stop : strings.edit, edit),
      action('discard', strings.discard, discard),
    ];
    return actions.filter((element) => element instanceof HTMLElement);
  }
}

/** A text that scrolls is a tab stop, so that it can be read to its end with the keyboard. Not all browsers do this. */
function updateTabStop(text: HTMLElement): void {
  if (text.scrollHeight > text.clientHeight) text.tabIndex = 0;
  // Without the attribute, the focus would be lost.
  else if (text !== document.activeElement) text.removeAttribute('tabindex');
}
