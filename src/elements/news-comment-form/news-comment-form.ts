import { type PropertyValues, ReactiveElement } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { define } from '../../dom/define.js';
import { documentReady } from '../../dom/document-ready.js';
import { hasFocusWithin } from '../../dom/focus.js';
import { adoptLightDomStylesFor, ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { unclobbered } from '../../dom/unclobbered.js';
import type { CommentFormStrings, CommentingStrings } from '../../locales/locale.js';
import type { CommentFormController } from './controller/comment-form-controller.js';
import { findCommentForm, findMovedForm, isCommentForm } from './early/find-comment-form.js';
import { EarlyForm } from './early/early-form.js';
import { loadWhenNear, whenIdle } from '../../dom/load-when-near.js';
import { ReplyLinks } from './early/reply-links.js';
import { untilOnline } from './early/until-online.js';
import type { GeneratedForm } from './generated-form.lazy.js';
import { hasStoredData, typedField } from './stored-data.js';
import type { Backend } from './types.js';

/** The class of a form that was moved out of the element, below a comment. */
const DETACHED_FORM_CLASS = 'news-form-away';

const loadStyles = async (): Promise<string> =>
  (await import('./news-comment-form.light.styles.lazy.js')).commentFormStyles;

/**
 * A form to leave a comment. It enhances the form that the server rendered inside it, at any depth. That form also works
 * without JavaScript. An empty element renders the form of WordPress (the *generated form*); other content, such as a notice that
 * comments are closed, stays. Errors are shown at
 * the fields, and the text is saved as a draft. A comment that cannot be sent waits in the *outbox* below the form, and is sent
 * when the connection is restored.
 *
 * It has no shadow root, so that autofill, password managers and plugins find the fields.
 *
 * | key | action |
 * |---|---|
 * | Tab | moves through the fields of the form in the order of the page, then through the links and buttons of a message |
 * | Enter, in a field of one line | sends the comment, as in any form |
 * | Ctrl+Enter, Cmd+Enter, in the comment | sends the comment; Enter alone begins a new line, and Tab leaves the field |
 * | Enter, on an error in the summary | moves the focus to the field |
 * | Enter, Space, on the button | sends the comment; if there are errors, the focus moves to their summary |
 *
 * @customElement news-comment-form
 * @summary Leave a comment.
 * @slot - the form that the server rendered (WordPress's `div#respond` with the fields of plugins, or the content of that box if the
 *   element itself has its `id` and `class`), as light DOM; there is no shadow root. If it is empty, the element loads the code that renders a form (`cdn/news-elements.generated-form.js`)
 * @fires {NewsCommentSubmitEvent} news-comment-submit - a comment is about to be sent; cancel the event to stop it, or delay it
 * @fires {NewsCommentResultEvent} news-comment-result - the result of sending a comment; cancel it to show the comment yourself
 * @fires {NewsCommentQueueEvent} news-comment-queue - the waiting comments have changed
 * @cssproperty --news-font-heading - font family of the title; that of the page by default
 * @cssproperty --news-font-ui - font family of everything else; that of the page by default
 * @cssproperty [--news-text-size=max(1em, min(1rem + 0.3vw, 1.25rem))] - font size of a form that follows the article. Elsewhere the form has the size of the page
 * @cssproperty --news-measure - maximum width of a form that follows the article; 29em by default in right-to-left text, otherwise 32em. Elsewhere the form fills its column
 * @cssproperty --news-ink - colour of labels and typed text
 * @cssproperty --news-ink-soft - colour of notes and of the borders of fields
 * @cssproperty --news-accent - background of the button, colour of links and of the focus ring
 * @cssproperty --news-paper - background of the fields, text colour of the button
 * @cssproperty --news-rule - colour of the borders of waiting comments
 * @cssproperty [--news-radius=3px] - border radius of fields and button
 */
export class NewsCommentForm extends ReactiveElement {
  static override properties = {
    action: { useDefault: true },
    postId: { attribute: 'post-id', useDefault: true },
    parentId: { attribute: 'parent-id', useDefault: true },
    withoutWebsite: { attribute: 'without-website', type: Boolean },
    closed: { type: Boolean },
    loginUrl: { attribute: 'login-url' },
    backend: { useDefault: true },
    drafts: {},
    strings: { attribute: false },
  };

  /** Registers the class under a tag name, by default in the registry of the page. */
  static define(tag = 'news-comment-form', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #locale = new LocaleController(this, 'commentForm');
  readonly #generatedForm = new LazyController(
    this,
    async () => await import('./generated-form.lazy.js'),
    ({ GeneratedForm }): GeneratedForm => new GeneratedForm(this),
  );
  readonly #controller = new LazyController(
    this,
    async () => {
      // Some browsers remember that a file could not be loaded, so it is not requested while offline.
      await untilOnline();
      return await import('./news-comment-form.lazy.js');
    },
    ({ CommentFormController }) =>
      this.#startController(
        new CommentFormController(this, this.#locale, { onFailure: this.#dropController, onMove: this.#expectMove }),
      ),
  );
  /** The current form. WordPress's reply script can move it out of the element, so it is not queried again. */
  #form: HTMLFormElement | undefined;
  #earlyForm: EarlyForm | undefined;
  #abortController: AbortController | undefined;
  #childObserver: MutationObserver | undefined;
  /** Whether a reply script may move the element in this task, with the form. */
  #isMoving = false;

  /**
   * The address that a generated form posts to. The back end `json` sends to the same address. A form of the server keeps its own
   * `action`, which then counts for all back ends.
   */
  action = '/wp-comments-post.php';

  /**
   * The id of the post that a generated form comments on. A form of the server contains the id itself. Empty by default: a warning is logged, because WordPress drops
   * comments without a post.
   */
  postId = '';

  /** The id of the comment that a generated form replies to; `0` for none. */
  parentId = '0';

  /** Omits the website field from a generated form. Off by default. */
  withoutWebsite = false;

  /** Renders a notice that comments are closed instead of a generated form. Off by default. */
  closed = false;

  /**
   * Renders a notice that a login is needed, with a link to this address, instead of a generated form. It is also the
   * address of the link that is shown when WordPress refuses a comment without a login. None by default.
   */
  loginUrl: string | undefined;

  /**
   * The back end that comments are sent to: `wordpress` (posts as WordPress's own form does), `wordpress-rest` (its REST
   * API), `json` (your own server, at `action`), or, as a property, an object with a method
   * `send(comment, { signal, id, attempt, createdAt })`. Any other value logs a warning and is treated as `wordpress`.
   */
  backend: Backend = 'wordpress';

  /**
   * `off` stores nothing in the browser. By default, it stores drafts and waiting comments, and the name, email address and
   * website of readers who agree to it (the checkbox of the form). Any other value logs a warning and is ignored.
   */
  drafts: 'off' | undefined;

  /** Overrides strings of the locale. Strings that are left out keep their default. */
  strings: Partial<CommentFormStrings & CommentingStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightDomStyles(this, 'news-comment-form', loadStyles);
    if (!this.#isMoving) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.#isMoving) this.#stop();
  }

  /**
   * Starts a reply: moves the form below the comment, if the page contains an element such as `#comment-7`, and moves the
   * focus into the form. Resolves when the form has moved.
   *
   * @param id the id of the comment, such as 7
   * @param author the name of its author, which is shown in the title of the form
   */
  async replyTo(id: string | number, author: string): Promise<void> {
    (await this.#controller.load())?.reply(String(id), author);
  }

  /** Cancels a reply: moves the form back to its original position, and returns the focus. Resolves when the form has moved. */
  async cancelReply(): Promise<void> {
    (await this.#controller.load())?.cancelReply();
  }

  /** The form stays in the light DOM. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isConnected) return;
    const { value: generated } = this.#generatedForm;
    if (generated?.update(this.#locale)) this.#attachTo(generated.form);
    else if (changed.has('drafts')) this.#controller.value?.start(this.#form);
    else this.#controller.value?.refresh();
  }

  /** Waits until the page is parsed, because the parser or a framework may still add a form, and then attaches to it. */
  async #start(): Promise<void> {
    await Promise.all([documentReady(), this.updateComplete]);
    if (!this.isConnected) return;
    this.#childObserver ??= new MutationObserver(this.#handleChildren);
    this.#childObserver.observe(this, { childList: true, subtree: true });
    if (!this.#form?.isConnected) this.#form = findCommentForm(this) ?? findMovedForm(this);
    // Content without a form, such as a notice that comments are closed, is left as it is.
    if (!this.#form && !this.childElementCount) await this.#generate();
    else this.#attachTo(this.#form);
  }

  #stop(): void {
    this.#abortController?.abort();
    this.#childObserver?.disconnect();
    this.#controller.value?.stop();
    // A new controller starts when the element is connected again. The old one only finishes pending requests.
    this.#controller.discard();
  }

  /** Keeps the state of the element when a reply script moves it, as the box of the form. It is connected again in the same task. */
  readonly #expectMove = (): void => {
    this.#isMoving = true;
    setTimeout(() => {
      this.#isMoving = false;
      if (!this.isConnected) this.#stop();
    });
  };

  /** Generates a form when its code and its strings are loaded, unless the page has added one meanwhile. */
  async #generate(): Promise<void> {
    await Promise.all([this.#generatedForm.load(), this.#locale.ready]);
    if (!this.isConnected || this.#form || this.childElementCount) return;
    this.#attachTo(this.#generatedForm.value?.create(this.#locale));
  }

  /** Attaches to a comment form that the page added late or replaced, and styles one that was moved out or back. */
  readonly #handleChildren = (): void => {
    this.#styleDetachedForm();
    const { value: generated } = this.#generatedForm;
    generated?.restore();
    const current = this.#form === generated?.form ? undefined : this.#form;
    const form = findCommentForm(this, generated?.form);
    if (!form || form === current) return;
    if (current?.isConnected && (isCommentForm(current) || !isCommentForm(form))) return;
    generated?.remove();
    this.#attachTo(form);
  };

  /** Attaches to a form. The controller is loaded when it is likely to be needed, and then handles the form. */
  #attachTo(form: HTMLFormElement | undefined): void {
    this.#abortController?.abort();
    this.#abortController = new AbortController();
    const { signal } = this.#abortController;
    this.#form = form;
    this.#controller.value?.start(form);
    this.#styleDetachedForm();
    const load = (): Promise<CommentFormController | undefined> => this.#controller.load();
    const isLoaded = (): boolean => this.#controller.value !== undefined;
    const members = form && unclobbered(form);
    if (form) {
      this.#earlyForm = new EarlyForm({ host: this, form, locale: this.#locale, isLoaded, load }, signal);
      new ReplyLinks({ form, isLoaded, load, signal });
      members?.addEventListener('focusin', () => void load(), { signal });
    }
    if (form && members && (hasFocusWithin(members) || typedField(form))) void load();
    else if (form) loadWhenNear(form, () => void load(), signal);
    // The first access to the storage blocks the page for many milliseconds: the browser reads it from the disk.
    whenIdle(() => {
      if (signal.aborted || !hasStoredData()) return;
      void load().then((controller) => {
        if (!controller && !signal.aborted) this.#earlyForm?.showStoredComment();
      });
    });
  }

  #startController(controller: CommentFormController): CommentFormController {
    // A cache may still have the file of another version.
    if (!('submit' in controller)) throw new TypeError('the file is of another version');
    this.#earlyForm?.handOver();
    // The early form would take an event of `start()` for input of the reader, and remove a comment that waits.
    this.#controller.value = controller;
    try {
      controller.start(this.#form);
    } catch (error) {
      this.#dropController();
      this.#earlyForm?.resume();
      throw error;
    }
    return controller;
  }

  /** Stops a controller that threw an error. The form is then handled as before it was loaded. */
  readonly #dropController = (): void => {
    const { value } = this.#controller;
    this.#controller.discard();
    try {
      value?.stop();
    } catch {
      // The error that led here was logged.
    }
  };

  /**
   * Adds styles to a form that was moved out of the element. It does not wait for the focus: WordPress's script focuses only
   * a form with the id `commentform`, and Safari does not focus a button that is clicked.
   */
  #styleDetachedForm(): void {
    const form = this.#form;
    if (!form?.isConnected) return;
    const respond = unclobbered(form).closest<HTMLElement>('.comment-respond') ?? form;
    if (this.contains(respond)) respond.classList.remove(DETACHED_FORM_CLASS);
    else void adoptLightDomStylesFor(respond, DETACHED_FORM_CLASS, 'news-comment-form', loadStyles);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-comment-form': NewsCommentForm;
  }
}
