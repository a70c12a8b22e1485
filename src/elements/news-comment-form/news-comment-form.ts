import { type PropertyValues, ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { define } from '../../dom/define.js';
import { hasFocusWithin } from '../../dom/focus.js';
import { adoptLightDomStylesFor, ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { documentReady } from '../../dom/document-ready.js';
import type { CommentingStrings } from '../../locales/locale.js';
import type { CommentFormStrings } from '../../locales/locale.js';
import { GeneratedForm } from './form/generated-form.js';
import { hasStoredData, hasTypedText } from './stored-data.js';
import type { Backend } from './types.js';

/** Class of a form that was moved out of the element, below a comment. */
const DETACHED_FORM = 'news-form-away';

const loadStyles = async (): Promise<string> =>
  (await import('./news-comment-form.light.styles.lazy.js')).commentFormStyles;

/**
 * Leave a comment: takes the form that the server printed inside it, at any depth, or makes the one that WordPress
 * prints. Either posts without scripts. With them, what is wrong is said at the field; what is typed is kept as a draft;
 * and a comment that cannot be sent waits for the connection, and is sent once.
 *
 * It has no shadow root: the fields are the page's own, so that autofill, password managers and plugins find them.
 *
 * @customElement news-comment-form
 * @summary Leave a comment.
 * @slot - what the server printed (WordPress's `div#respond` with any plugin's fields), as light DOM; there is no shadow
 *   root. With no form in it, the element makes one
 * @fires {NewsCommentSubmitEvent} news-comment-submit - a comment is about to be sent: cancel it, or make it wait
 * @fires {NewsCommentResultEvent} news-comment-result - what became of a comment; cancel it to show the comment yourself
 * @fires {NewsCommentQueueEvent} news-comment-queue - the comments that wait to be sent have changed
 * @cssproperty --news-font-heading - family of the title; `--news-font-ui` by default
 * @cssproperty --news-font-ui - family of everything else
 * @cssproperty [--news-text-size=min(1rem + 0.3vw, 1.25rem)] - size of the text
 * @cssproperty --news-leading - line height of the title follows it: 1.85 in right-to-left text, 1.65 else
 * @cssproperty --news-measure - greatest width: 29em in right-to-left text, 32em else, as the article's
 * @cssproperty --news-ink - colour of labels and of what is typed
 * @cssproperty --news-ink-soft - colour of notes and of the fields' borders
 * @cssproperty --news-accent - ground of the button, colour of links and of the focus ring
 * @cssproperty --news-paper - ground of the fields, colour of the button's words
 * @cssproperty --news-rule - colour of the lines round comments that wait
 * @cssproperty [--news-radius=3px] - radius of fields and button
 */
export class NewsCommentForm extends ReactiveElement {
  /** Registers the class under a tag name, in a registry of your own or the page's. */
  static define(tag = 'news-comment-form', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #locale = new LocaleController(this, 'commentForm');
  readonly #generated = new GeneratedForm(this);
  readonly #controller = new LazyController(
    this,
    async () => {
      // Some browsers remember that a file could not be loaded, so it is not requested while offline.
      await untilOnline();
      return await import('./news-comment-form.lazy.js');
    },
    ({ CommentFormController }) => {
      const controller = new CommentFormController(this, this.#locale);
      controller.start(this.#form);
      return controller;
    },
  );
  /** Held by reference, for WordPress's own script moves the form below the comment that is replied to. */
  #form: HTMLFormElement | undefined;
  #changes: MutationObserver | undefined;
  #listening: AbortController | undefined;

  /** Where a made form posts. */
  @property({ useDefault: true }) action = '/wp-comments-post.php';

  /** The id of the post that a made form comments on; WordPress asks for it. */
  @property({ attribute: 'post-id', useDefault: true }) postId = '';

  /** The id of the comment that a made form replies to; 0 for none. */
  @property({ attribute: 'parent-id', useDefault: true }) parentId = '0';

  /** Leaves the website field out of a made form. */
  @property({ attribute: 'without-website', type: Boolean }) withoutWebsite = false;

  /** In a made form's place: says that comments are closed. */
  @property({ type: Boolean }) closed = false;

  /** In a made form's place: says that one has to log in, with a link there. Also where to log in once WordPress asks. */
  @property({ attribute: 'login-url' }) loginUrl: string | undefined;

  /**
   * What sends comments: `wordpress` (by default: as its own form does), `wordpress-rest` (its REST API), `json` (a server
   * of your own, at `action`), or, as a property, an object with a method `send(comment, {signal, id, attempt})`. Any
   * other value is warned of, and comments go as to `wordpress`.
   */
  @property({ useDefault: true }) backend: Backend = 'wordpress';

  /** `off` keeps nothing in the browser: no drafts, no comments that wait, no name. */
  @property() drafts: 'off' | undefined;

  /** Words of the page's own in place of the element's; those left out stay. */
  @property({ attribute: false }) strings: Partial<CommentFormStrings & CommentingStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightDomStyles(this, 'news-comment-form', loadStyles);
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#changes?.disconnect();
    this.#controller.value?.stop();
  }

  /**
   * Replies to a comment: the form goes below it, where the page shows it as `#comment-7`, and takes the focus.
   *
   * @param id of the comment, a number as WordPress has it
   * @param author the name of its author, for the title of the form
   */
  async replyTo(id: string | number, author: string): Promise<void> {
    (await this.#controller.load())?.reply(String(id), author);
  }

  /** Ends a reply: the form goes back to its place, and the focus to where it came from. */
  async cancelReply(): Promise<void> {
    (await this.#controller.load())?.cancelReply();
  }

  /** The form stays where the page put it. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#generated.update(this.#locale)) this.#follow(this.#generated.form);
    else if (changed.has('drafts')) this.#controller.value?.start(this.#form);
    else this.#controller.value?.refresh();
  }

  /** A form that the parser or a framework is about to add is waited for, and only then missed. */
  async #begin(): Promise<void> {
    await Promise.all([documentReady(), this.updateComplete]);
    // A form is made once its words are there.
    if (!this.childElementCount) await this.#locale.ready;
    if (!this.isConnected) return;
    if (!this.#form?.isConnected) this.#form = this.querySelector('form') ?? undefined;
    // A server that printed words in the form's place (comments are closed, say) meant them.
    if (!this.#form && !this.childElementCount) this.#form = this.#generated.create(this.#locale);
    this.#follow(this.#form);
    this.#changes ??= new MutationObserver(this.#takeOther);
    this.#changes.observe(this, { childList: true, subtree: true });
  }

  /** The page puts its form in late, or another one in its place. */
  readonly #takeOther = (): void => {
    const form = [...this.querySelectorAll('form')].find((each) => each !== this.#generated.form);
    const isMade = this.#form === this.#generated.form;
    if (!form || form === this.#form || (this.#form?.isConnected && !isMade)) return;
    this.#generated.remove();
    this.#follow(form);
  };

  /** Goes on with a form. What the script does at it is loaded when the reader comes to it, or something was kept. */
  #follow(form: HTMLFormElement | undefined): void {
    this.#form = form;
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const begin = (): void => void this.#controller.load();
    form?.addEventListener('focusin', begin, { signal });
    form?.addEventListener('focusin', this.#dress, { signal });
    const root = this.getRootNode();
    const hold = (event: Event): void => void this.#holdSubmit(event as SubmitEvent);
    (root instanceof ShadowRoot ? root : window).addEventListener('submit', hold, { signal });
    addEventListener('click', (event) => void this.#holdReply(event), { signal });
    // WordPress's script begins with the touch.
    for (const name of ['click', 'touchstart'] as const) {
      addEventListener(name, this.#holdOtherReply, { signal, capture: true, passive: name !== 'click' });
    }
    if (this.#controller.value) this.#controller.value.start(form);
    else if (hasStoredData() || (form && hasFocusWithin(form)) || hasTypedText(form)) begin();
  }

  /** A form that was moved elsewhere, below a comment it replies to, keeps its look; it gets the focus as it gets there. */
  readonly #dress = ({ currentTarget }: Event): void => {
    const form = currentTarget as HTMLElement;
    const moved = form.closest<HTMLElement>('.comment-respond') ?? form;
    if (this.contains(moved)) moved.classList.remove(DETACHED_FORM);
    else void adoptLightDomStylesFor(moved, DETACHED_FORM, 'news-comment-form', loadStyles);
  };

  /** Sent before the script was there, which then goes on with it; or without it, if it doesn't come. */
  async #holdSubmit(event: SubmitEvent): Promise<void> {
    const form = this.#form;
    if (this.#controller.value || event.target !== form || event.defaultPrevented) return;
    event.preventDefault();
    event.submitter?.setAttribute('aria-disabled', 'true');
    if (!(await this.#controller.load())) this.#listening?.abort();
    event.submitter?.removeAttribute('aria-disabled');
    form?.requestSubmit(event.submitter ?? undefined);
  }

  /** WordPress's script knows one form on a page: a link to this one must not move that. */
  readonly #holdOtherReply = (event: Event): void => {
    const moved = document.getElementById(this.#replyLinkOf(event)?.dataset.respondelement ?? '');
    if (this.#controller.value || !moved || !this.#form || moved.contains(this.#form)) return;
    event.stopPropagation();
    if (event instanceof MouseEvent) void this.#holdReply(event);
  };

  /** Followed before the script was there. WordPress's own, where a theme loads it, has prevented the event. */
  async #holdReply(event: MouseEvent): Promise<void> {
    const opener = this.#replyLinkOf(event);
    const isOther = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented;
    if (this.#controller.value || !opener || isOther) return;
    event.preventDefault();
    if (await this.#controller.load()) opener.click();
    else location.assign(opener.href);
  }

  /** The link that was followed to reply to a comment of this form's post. */
  #replyLinkOf({ target }: Event): HTMLAnchorElement | undefined {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.comment-reply-link[data-commentid]');
    const postId = this.#form?.querySelector<HTMLInputElement>('[name=comment_post_ID]')?.value;
    return link && link.dataset.postid === postId ? link : undefined;
  }
}

async function untilOnline(): Promise<void> {
  if (navigator.onLine) return;
  await new Promise((resolve) => {
    addEventListener('online', resolve, { once: true });
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'news-comment-form': NewsCommentForm;
  }
}
