import { createElement, h } from '../../../internal/vdom.js';
import type { WordPressForm } from './wordpress-form.js';
import { withIsolated, type LocalizedStrings } from '../ui/localized-strings.js';

const LINK = 'a.comment-reply-link, button.comment-reply-link';
/** What WordPress's script ends a reply by, and what it leaves in the form's place. */
const CANCEL = '#cancel-comment-reply-link';
const PLACEHOLDER = '#wp-temp-form-div';

/**
 * Replies to comments: the form goes below the comment, and back. WordPress's own script does that too where a theme
 * loads it; what it does is left to it.
 */
export class ReplyController {
  readonly #fields: WordPressForm;
  readonly #words: () => LocalizedStrings;
  readonly #onParentChange: () => void;
  /** Where the form stands when nobody moved it. */
  #placeholder = document.createComment('');
  /** Whom it replies to there: nobody, unless the page says so. */
  #originalParentId: string;
  #author = '';
  #trigger: HTMLElement | undefined;
  #title: Node[] | undefined;
  #listening: AbortController | undefined;

  /** @param onTurn the form replies to another comment now, or to none */
  constructor(fields: WordPressForm, words: () => LocalizedStrings, onTurn: () => void) {
    this.#fields = fields;
    this.#words = words;
    this.#onParentChange = onTurn;
    this.#originalParentId = document.querySelector(PLACEHOLDER) ? '0' : fields.parentId;
  }

  start(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('click', this.#handleClick, { signal });
    // WordPress's script begins with the touch.
    for (const name of ['click', 'touchstart']) {
      addEventListener(name, this.#handleFirst, { signal, capture: true, passive: name !== 'click' });
    }
  }

  stop(): void {
    this.#listening?.abort();
  }

  /** Goes on with a reply that was begun in the form that stood here before, which may be this one. */
  takeOver(before: ReplyController): void {
    const parent = this.#fields.hidden('comment_parent');
    if (!before.#placeholder.isConnected || !parent) return;
    this.#placeholder = before.#placeholder;
    this.#originalParentId = before.#originalParentId;
    this.#trigger = before.#trigger;
    parent.value = before.#fields.parentId;
    if (before.#title) before.#heading?.replaceChildren(...before.#title);
    this.#retitle(before.#author);
  }

  /** Whom the form replies to, in the page's words; empty if nobody. */
  get author(): string {
    return this.#fields.parentId === '0' ? '' : authorOf(this.#fields.parentId);
  }

  /** Replies to a comment: the form goes below it, if the page shows it, and takes the focus. */
  reply(id: string, author: string, opener = document.activeElement): void {
    const parent = this.#fields.hidden('comment_parent');
    if (!parent) return;
    if (opener instanceof HTMLElement && !this.#fields.form.contains(opener)) this.#trigger = opener;
    this.#restorePosition();
    const respond = this.#respond;
    respond.before(this.#placeholder);
    parent.value = id;
    this.#retitle(author);
    commentOf(id)?.after(respond);
    this.#onParentChange();
    this.#fields.text?.focus();
  }

  /** Ends the reply, and gives the focus back to what began it. */
  cancel(): void {
    const parent = this.#fields.hidden('comment_parent');
    if (!parent || this.#fields.parentId === this.#originalParentId) return;
    this.#restorePosition();
    parent.value = this.#originalParentId;
    this.#onParentChange();
    this.#trigger?.focus();
    this.#trigger = undefined;
  }

  /** Makes a comment of its own of a reply. */
  detach(): void {
    this.cancel();
    const parent = this.#fields.hidden('comment_parent');
    if (!parent || this.#fields.parentId === '0') return;
    parent.value = '0';
    this.#heading?.replaceChildren(this.#words().strings.title);
    this.#onParentChange();
  }

  /** What moves: WordPress's box round the form, title and all. */
  get #respond(): HTMLElement {
    return this.#fields.form.closest<HTMLElement>('.comment-respond') ?? this.#fields.form;
  }

  get #heading(): HTMLElement | null {
    return this.#respond.querySelector<HTMLElement>('.comment-reply-title');
  }

  /** Takes the form back to its place, whoever has moved it. */
  #restorePosition(): void {
    if (this.#title) this.#heading?.replaceChildren(...this.#title);
    this.#title = undefined;
    if (this.#placeholder.isConnected) this.#placeholder.replaceWith(this.#respond);
    else if (document.querySelector(PLACEHOLDER)) this.#respond.querySelector<HTMLElement>(CANCEL)?.click();
  }

  #retitle(author: string): void {
    const heading = this.#heading;
    if (!heading) return;
    const { strings } = this.#words();
    this.#author = author;
    this.#title = [...heading.childNodes];
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
  #openerOf({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): HTMLElement | undefined {
    const opener = target instanceof Element ? target.closest<HTMLElement>(LINK) : null;
    const { commentid: id, postid: postId } = opener?.dataset ?? {};
    const isOther = !id || button > 0 || ctrlKey || metaKey || shiftKey;
    const isElsewhere = postId && this.#fields.postId && postId !== this.#fields.postId;
    return opener && !isOther && !isElsewhere ? opener : undefined;
  }

  /** WordPress's script knows one form on a page: another one's links must not move it. */
  readonly #handleFirst = (event: Event): void => {
    const opener = this.#openerOf(event as MouseEvent);
    // It may have been opened before any script of ours was there.
    if (isCancel(event)) this.#trigger ??= linkTo(this.#fields.parentId);
    if (!opener) return;
    if (this.#placeholder.isConnected) this.#restorePosition();
    const moved = document.getElementById(opener.dataset.respondelement ?? '');
    if (!moved || moved === this.#respond) return;
    event.stopPropagation();
    if (event.type === 'click') this.#handleClick(event as MouseEvent);
  };

  readonly #handleClick = (event: MouseEvent): void => {
    const opener = this.#openerOf(event);
    if (event.defaultPrevented) {
      // WordPress's script has moved the form, and set whom it replies to.
      if (opener) this.#trigger = opener;
      if (opener ?? isCancel(event)) setTimeout(this.#settle);
      return;
    }
    const id = opener?.dataset.commentid;
    if (!id) return;
    event.preventDefault();
    this.reply(id, authorOf(id), opener);
  };

  /** After WordPress's script, which hides the link that ended the reply, and leaves the focus there. */
  readonly #settle = (): void => {
    this.#onParentChange();
    const { activeElement: at } = document;
    if (at !== document.body && !at?.matches(CANCEL)) return;
    this.#trigger?.focus();
    this.#trigger = undefined;
  };
}

function isCancel({ target }: Event): boolean {
  return target instanceof Element && target.closest(CANCEL) !== null;
}

function linkTo(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(LINK)].find(({ dataset }) => dataset.commentid === id);
}

function commentOf(id: string): HTMLElement | null {
  return document.getElementById(`div-comment-${id}`) ?? document.getElementById(`comment-${id}`);
}

/** The author's name, where the page shows the comment as WordPress prints it. */
function authorOf(id: string): string {
  const comment = commentOf(id);
  return (comment?.querySelector('.fn') ?? comment?.querySelector('.comment-author'))?.textContent.trim() ?? '';
}
