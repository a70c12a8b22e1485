import { authorNameIn } from '../../../dom/comment-parts.js';
import { changeAttribute, restoreAttributes } from '../../../dom/changed-attributes.js';
import { bringIntoView, focusInPlace } from '../../../dom/focus.js';
import { moveAfter } from '../../../dom/move-after.js';
import { ensureId } from '../../../dom/ids.js';
import { createElement, h } from '../../../internal/vdom.js';
import { PLACEHOLDER_CLASS } from '../early/find-comment-form.js';
import { fillIsolated } from '../ui/controls.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';
import type { WordPressForm } from './wordpress-form.js';

const LABEL = 'aria-labelledby';
const REPLY_LINK = 'a.comment-reply-link, button.comment-reply-link';
/** The cancel link of WordPress's reply script, and the placeholder that the script inserts at the original position. */
const WORDPRESS_CANCEL_LINK = '#cancel-comment-reply-link';
const WORDPRESS_PLACEHOLDER = '#wp-temp-form-div';

interface ReplyEvents {
  /** Called before the form moves. */
  onMove: () => void;
  /** Called when the parent comment changes. */
  onParentChange: () => void;
}

/**
 * Moves the form below the comment that is replied to, and back. If the theme loads WordPress's reply script, that script
 * moves the form, and this class only updates its state.
 */
export class ReplyController {
  readonly #form: WordPressForm;
  readonly #getStrings: () => LocalizedStrings;
  readonly #events: ReplyEvents;
  /**
   * Marks the original position of the form while it is elsewhere, and contains its original title. It is an element, so that
   * a copy of the page, such as that of Turbo, contains it too.
   */
  #placeholder = createElement(h('template', { class: PLACEHOLDER_CLASS })) as HTMLTemplateElement;
  /** The id of the parent comment when the form is in its original position; "0" unless the page sets one. */
  #originalParentId: string;
  #author = '';
  #trigger: HTMLElement | undefined;
  #abortController: AbortController | undefined;

  constructor(form: WordPressForm, getStrings: () => LocalizedStrings, events: ReplyEvents) {
    this.#form = form;
    this.#getStrings = getStrings;
    this.#events = events;
    this.#originalParentId = document.querySelector(WORDPRESS_PLACEHOLDER) ? '0' : form.parentId;
  }

  start(): void {
    this.#abortController = new AbortController();
    const { signal } = this.#abortController;
    addEventListener('click', this.#handleClick, { signal });
    // WordPress's script listens to `touchstart` as well.
    for (const name of ['click', 'touchstart']) {
      addEventListener(name, this.#handleBeforeWordPress, { signal, capture: true, passive: name !== 'click' });
    }
  }

  stop(): void {
    this.#abortController?.abort();
  }

  /** Continues a reply that was started in a replaced form, or in an earlier session of the same form. */
  takeOver(previous: ReplyController): void {
    const parent = this.#form.hiddenField('comment_parent');
    if (!previous.#placeholder.isConnected || !parent) return;
    this.#placeholder = previous.#placeholder;
    this.#originalParentId = previous.#originalParentId;
    this.#trigger = previous.#trigger;
    parent.value = previous.#form.parentId;
    previous.#restoreTitle();
    this.#setReplyTitle(previous.#author);
  }

  /** Continues a reply that was started in a page of which this one is a copy. */
  continueInCopy(): void {
    const { id } = this.#form.members;
    const placeholders = document.querySelectorAll<HTMLTemplateElement>(`template.${PLACEHOLDER_CLASS}`);
    const placeholder = [...placeholders].find(({ dataset }) => dataset.for === id);
    if (!id || !placeholder) return;
    this.#placeholder = placeholder;
    this.#originalParentId = placeholder.dataset.parent ?? '0';
    this.#setReplyTitle(this.author);
  }

  /** The name of the author of the parent comment, as the page shows it; empty if the form replies to none. */
  get author(): string {
    return this.#form.parentId === '0' ? '' : authorNameIn(commentOf(this.#form.parentId));
  }

  /** Starts a reply: moves the form below the comment, if the page shows it, and the focus into the form. */
  reply(id: string, author: string, trigger = document.activeElement): void {
    const parent = this.#form.hiddenField('comment_parent');
    if (!parent) return;
    if (trigger instanceof HTMLElement && !this.#form.members.contains(trigger)) this.#trigger = trigger;
    this.#restorePosition();
    const respond = this.#respond;
    respond.before(this.#placeholder);
    Object.assign(this.#placeholder.dataset, { for: ensureId(this.#form.members), parent: this.#originalParentId });
    parent.value = id;
    this.#setReplyTitle(author);
    const comment = commentOf(id);
    if (comment) moveAfter(comment, respond);
    this.#events.onParentChange();
    const { textField } = this.#form;
    if (textField) focusInPlace(textField);
    this.#reveal();
  }

  /** Cancels the reply, and returns the focus to the element that started it. */
  cancel(): void {
    const parent = this.#form.hiddenField('comment_parent');
    if (!parent || this.#form.parentId === this.#originalParentId) return;
    this.#restorePosition();
    parent.value = this.#originalParentId;
    this.#events.onParentChange();
    this.#trigger?.focus();
    this.#trigger = undefined;
  }

  /** Turns a reply into a top-level comment. */
  makeTopLevel(): void {
    this.cancel();
    const parent = this.#form.hiddenField('comment_parent');
    if (!parent || this.#form.parentId === '0') return;
    parent.value = '0';
    this.#heading?.replaceChildren(this.#getStrings().strings.title);
    this.#events.onParentChange();
  }

  /** The element that is moved: WordPress's wrapper of title and form, or the form if there is no wrapper. */
  get #respond(): HTMLElement {
    return this.#form.members.closest<HTMLElement>('.comment-respond') ?? this.#form.element;
  }

  get #heading(): HTMLElement | null {
    return this.#respond.querySelector<HTMLElement>('.comment-reply-title');
  }

  /** Moves the form back to its original position, even if WordPress's script moved it. */
  #restorePosition(): void {
    this.#events.onMove();
    this.#restoreTitle();
    if (this.#placeholder.isConnected) {
      moveAfter(this.#placeholder, this.#respond);
      this.#placeholder.remove();
    } else if (document.querySelector(WORDPRESS_PLACEHOLDER))
      this.#respond.querySelector<HTMLElement>(WORDPRESS_CANCEL_LINK)?.click();
  }

  /** Brings the form into view: at least its title, which tells whom the comment replies to, and the start of the text field. */
  #reveal(): void {
    const parts = [this.#form.submitter, this.#form.textField, this.#heading];
    bringIntoView(...parts.filter((part) => part instanceof HTMLElement));
  }

  #restoreTitle(): void {
    restoreAttributes(this.#form.members, [LABEL]);
    const { content } = this.#placeholder;
    if (content.hasChildNodes()) this.#heading?.replaceChildren(...content.childNodes);
  }

  #setReplyTitle(author: string): void {
    const heading = this.#heading;
    if (!heading) return;
    const { strings } = this.#getStrings();
    this.#author = author;
    const { content } = this.#placeholder;
    if (!content.hasChildNodes()) content.append(...heading.childNodes);
    const cancel = createElement(
      h('a', { href: `#${this.#respond.id}`, rel: 'nofollow', class: 'news-cancel-reply' }, strings.cancelReply),
    );
    cancel.addEventListener('click', (event) => {
      event.preventDefault();
      this.cancel();
    });
    const title = createElement(h('span', {}, ...fillIsolated(strings.replyTo, '{author}', author)));
    heading.replaceChildren(title, ' ', cancel);
    // The cancel link is not part of the name of the form.
    const { members } = this.#form;
    if (members.getAttribute(LABEL) === heading.id) changeAttribute(members, LABEL, ensureId(title));
  }

  /** The reply link that was clicked; undefined if it is for another post, or opens a new tab. */
  #replyLinkOf({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): HTMLElement | undefined {
    const link = target instanceof Element ? target.closest<HTMLElement>(REPLY_LINK) : null;
    const { commentid: id, postid: postId } = link?.dataset ?? {};
    const isIgnored = !id || button > 0 || ctrlKey || metaKey || shiftKey;
    const isOfOtherPost = postId && this.#form.postId && postId !== this.#form.postId;
    return link && !isIgnored && !isOfOtherPost ? link : undefined;
  }

  /** WordPress's script supports one form per page. It must not handle the reply links of other forms. */
  readonly #handleBeforeWordPress = (event: Event): void => {
    const link = this.#replyLinkOf(event as MouseEvent);
    // The reply may have been started before this class was loaded.
    if (isOnCancelLink(event)) this.#trigger ??= replyLinkTo(this.#form.parentId);
    if (link || isOnCancelLink(event)) this.#events.onMove();
    if (!link) return;
    if (this.#placeholder.isConnected) this.#restorePosition();
    const moved = document.getElementById(link.dataset.respondelement ?? '');
    if (!moved || moved === this.#respond) return;
    event.stopPropagation();
    if (event.type === 'click') this.#handleClick(event as MouseEvent);
  };

  readonly #handleClick = (event: MouseEvent): void => {
    const link = this.#replyLinkOf(event);
    if (event.defaultPrevented) {
      // WordPress's script has moved the form and set the parent.
      if (link) this.#trigger = link;
      if (link ?? isOnCancelLink(event)) {
        setTimeout(() => {
          this.#handleWordPressMove(link !== undefined);
        });
      }
      return;
    }
    const id = link?.dataset.commentid;
    if (!id) return;
    event.preventDefault();
    this.reply(id, authorNameIn(commentOf(id)), link);
  };

  /** Restores the focus, because WordPress's script hides the cancel link while it has the focus. */
  readonly #handleWordPressMove = (isReply: boolean): void => {
    this.#events.onParentChange();
    if (isReply) this.#reveal();
    const { activeElement } = document;
    if (activeElement !== document.body && !activeElement?.matches(WORDPRESS_CANCEL_LINK)) return;
    this.#trigger?.focus();
    this.#trigger = undefined;
  };
}

function isOnCancelLink({ target }: Event): boolean {
  return target instanceof Element && target.closest(WORDPRESS_CANCEL_LINK) !== null;
}

function replyLinkTo(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(REPLY_LINK)].find(({ dataset }) => dataset.commentid === id);
}

function commentOf(id: string): HTMLElement | null {
  return document.getElementById(`div-comment-${id}`) ?? document.getElementById(`comment-${id}`);
}
