import { createElement } from '../../../dom/build.js';
import { h } from '../../../internal/vdom.js';
import type { WordPressForm } from './wordpress-form.js';
import { withIsolated, type LocalizedStrings } from '../ui/localized-strings.js';

const REPLY_LINK = 'a.comment-reply-link, button.comment-reply-link';
/** What WordPress's script ends a reply by, and what it leaves in the form's place. */
const WORDPRESS_CANCEL_LINK = '#cancel-comment-reply-link';
const WORDPRESS_PLACEHOLDER = '#wp-temp-form-div';

/**
 * Replies to comments: the form goes below the comment, and back. WordPress's own script does that too where a theme
 * loads it; what it does is left to it.
 */
export class ReplyController {
  readonly #form: WordPressForm;
  readonly #getStrings: () => LocalizedStrings;
  readonly #onParentChange: () => void;
  /** Where the form stands when nobody moved it. */
  #placeholder = document.createComment('');
  /** Whom it replies to there: nobody, unless the page says so. */
  #originalParentId: string;
  #author = '';
  #trigger: HTMLElement | undefined;
  #originalTitle: Node[] | undefined;
  #listening: AbortController | undefined;

  /** @param onTurn the form replies to another comment now, or to none */
  constructor(fields: WordPressForm, words: () => LocalizedStrings, onTurn: () => void) {
    this.#form = fields;
    this.#getStrings = words;
    this.#onParentChange = onTurn;
    this.#originalParentId = document.querySelector(WORDPRESS_PLACEHOLDER) ? '0' : fields.parentId;
  }

  start(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('click', this.#handleClick, { signal });
    // WordPress's script begins with the touch.
    for (const name of ['click', 'touchstart']) {
      addEventListener(name, this.#handleBeforeWordPress, { signal, capture: true, passive: name !== 'click' });
    }
  }

  stop(): void {
    this.#listening?.abort();
  }

  /** Goes on with a reply that was begun in the form that stood here before, which may be this one. */
  takeOver(before: ReplyController): void {
    const parent = this.#form.hidden('comment_parent');
    if (!before.#placeholder.isConnected || !parent) return;
    this.#placeholder = before.#placeholder;
    this.#originalParentId = before.#originalParentId;
    this.#trigger = before.#trigger;
    parent.value = before.#form.parentId;
    if (before.#originalTitle) before.#heading?.replaceChildren(...before.#originalTitle);
    this.#setReplyTitle(before.#author);
  }

  /** Whom the form replies to, in the page's words; empty if nobody. */
  get author(): string {
    return this.#form.parentId === '0' ? '' : authorOf(this.#form.parentId);
  }

  /** Replies to a comment: the form goes below it, if the page shows it, and takes the focus. */
  reply(id: string, author: string, opener = document.activeElement): void {
    const parent = this.#form.hidden('comment_parent');
    if (!parent) return;
    if (opener instanceof HTMLElement && !this.#form.element.contains(opener)) this.#trigger = opener;
    this.#restorePosition();
    const respond = this.#respond;
    respond.before(this.#placeholder);
    parent.value = id;
    this.#setReplyTitle(author);
    commentOf(id)?.after(respond);
    this.#onParentChange();
    this.#form.textField?.focus();
  }

  /** Ends the reply, and gives the focus back to what began it. */
  cancel(): void {
    const parent = this.#form.hidden('comment_parent');
    if (!parent || this.#form.parentId === this.#originalParentId) return;
    this.#restorePosition();
    parent.value = this.#originalParentId;
    this.#onParentChange();
    this.#trigger?.focus();
    this.#trigger = undefined;
  }

  /** Makes a comment of its own of a reply. */
  detach(): void {
    this.cancel();
    const parent = this.#form.hidden('comment_parent');
    if (!parent || this.#form.parentId === '0') return;
    parent.value = '0';
    this.#heading?.replaceChildren(this.#getStrings().strings.title);
    this.#onParentChange();
  }

  /** What moves: WordPress's box round the form, title and all. */
  get #respond(): HTMLElement {
    return this.#form.element.closest<HTMLElement>('.comment-respond') ?? this.#form.element;
  }

  get #heading(): HTMLElement | null {
    return this.#respond.querySelector<HTMLElement>('.comment-reply-title');
  }

  /** Takes the form back to its place, whoever has moved it. */
  #restorePosition(): void {
    if (this.#originalTitle) this.#heading?.replaceChildren(...this.#originalTitle);
    this.#originalTitle = undefined;
    if (this.#placeholder.isConnected) this.#placeholder.replaceWith(this.#respond);
    else if (document.querySelector(WORDPRESS_PLACEHOLDER)) this.#respond.querySelector<HTMLElement>(WORDPRESS_CANCEL_LINK)?.click();
  }

  #setReplyTitle(author: string): void {
    const heading = this.#heading;
    if (!heading) return;
    const { strings } = this.#getStrings();
    this.#author = author;
    this.#originalTitle = [...heading.childNodes];
    const cancel = createElement(
      h('a', { href: `#${this.#respond.id}`, rel: 'nofollow', class: 'news-cancel-reply' }, strings.cancelReply),
    );
    cancel.addEventListener('click', (event) => {
      event.preventDefault();
      this.cancel();
    });
    const title = createElement(h('span', {}, ...withIsolated(strings.replyTo, '{author}', author)));
    heading.replaceChildren(title, ' ', cancel);
  }

  /** The link that was followed to reply to a comment of this post, here and not in a window of its own. */
  #replyLinkOf({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): HTMLElement | undefined {
    const opener = target instanceof Element ? target.closest<HTMLElement>(REPLY_LINK) : null;
    const { commentid: id, postid: postId } = opener?.dataset ?? {};
    const isOther = !id || button > 0 || ctrlKey || metaKey || shiftKey;
    const isElsewhere = postId && this.#form.postId && postId !== this.#form.postId;
    return opener && !isOther && !isElsewhere ? opener : undefined;
  }

  /** WordPress's script knows one form on a page: another one's links must not move it. */
  readonly #handleBeforeWordPress = (event: Event): void => {
    const opener = this.#replyLinkOf(event as MouseEvent);
    // It may have been opened before any script of ours was there.
    if (isCancel(event)) this.#trigger ??= linkTo(this.#form.parentId);
    if (!opener) return;
    if (this.#placeholder.isConnected) this.#restorePosition();
    const moved = document.getElementById(opener.dataset.respondelement ?? '');
    if (!moved || moved === this.#respond) return;
    event.stopPropagation();
    if (event.type === 'click') this.#handleClick(event as MouseEvent);
  };

  readonly #handleClick = (event: MouseEvent): void => {
    const opener = this.#replyLinkOf(event);
    if (event.defaultPrevented) {
      // WordPress's script has moved the form, and set whom it replies to.
      if (opener) this.#trigger = opener;
      if (opener ?? isCancel(event)) setTimeout(this.#handleWordPressMove);
      return;
    }
    const id = opener?.dataset.commentid;
    if (!id) return;
    event.preventDefault();
    this.reply(id, authorOf(id), opener);
  };

  /** After WordPress's script, which hides the link that ended the reply, and leaves the focus there. */
  readonly #handleWordPressMove = (): void => {
    this.#onParentChange();
    const { activeElement: at } = document;
    if (at !== document.body && !at?.matches(WORDPRESS_CANCEL_LINK)) return;
    this.#trigger?.focus();
    this.#trigger = undefined;
  };
}

function isCancel({ target }: Event): boolean {
  return target instanceof Element && target.closest(WORDPRESS_CANCEL_LINK) !== null;
}

function linkTo(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(REPLY_LINK)].find(({ dataset }) => dataset.commentid === id);
}

function commentOf(id: string): HTMLElement | null {
  return document.getElementById(`div-comment-${id}`) ?? document.getElementById(`comment-${id}`);
}

/** The author's name, where the page shows the comment as WordPress prints it. */
function authorOf(id: string): string {
  const comment = commentOf(id);
  return (comment?.querySelector('.fn') ?? comment?.querySelector('.comment-author'))?.textContent.trim() ?? '';
}
