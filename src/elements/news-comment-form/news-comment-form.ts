import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { problemOf } from '../../comments/validation.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { build } from '../../dom/build.js';
import { define } from '../../dom/define.js';
import { ensureLightStyles } from '../../dom/light-styles.js';
import { pageParsed } from '../../dom/parsed.js';
import { warnOnce } from '../../dom/warn.js';
import type { CommentFormStrings } from '../../locales/locale.js';
import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { type MarkupElement, toHTML } from '../../text/markup.js';
import { type ErrorWords, FieldErrors, type FormField } from './field-errors.js';
import { box, paint } from './news-comment-form.light.styles.js';
import { commentFormTemplate } from './news-comment-form.template.js';

/**
 * Leave a comment: takes the form that the server printed inside it, at any depth, or makes the one that WordPress
 * prints. Either posts without scripts; with them, what is wrong is said at the field, in the page's language.
 *
 * It has no shadow root: the fields are the page's own, so that autofill, password managers and plugins find them.
 *
 * @customElement news-comment-form
 * @summary Leave a comment.
 * @slot - what the server printed (WordPress's `div#respond` with any plugin's fields), as light DOM; there is no shadow
 *   root. With no form in it, the element makes one
 * @cssproperty --news-font-heading - family of the title; `--news-font-ui` by default
 * @cssproperty --news-font-ui - family of everything else
 * @cssproperty [--news-text-size=min(1rem + 0.3vw, 1.25rem)] - size of the text
 * @cssproperty --news-measure - greatest width: 29em in right-to-left text, 32em else, as the article's
 * @cssproperty --news-ink - colour of labels and of what is typed
 * @cssproperty --news-ink-soft - colour of notes and of the fields' borders
 * @cssproperty --news-accent - ground of the button, colour of links and of the focus ring
 * @cssproperty --news-paper - ground of the fields, colour of the button's words
 * @cssproperty [--news-radius=3px] - radius of fields and button
 */
export class NewsCommentForm extends ReactiveElement {
  /** Registers the class under a tag name, in a registry of your own or the page's. */
  static define(tag = 'news-comment-form', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #locale = new LocaleController(this, 'commentForm');
  #errors = new FieldErrors();
  readonly #edited = new WeakSet<FormField>();
  /** Held by reference, for WordPress's own script moves the form below the comment that is replied to. */
  #form: HTMLFormElement | undefined;
  #listening: AbortController | undefined;
  /** What the element has made, where the page had no form, and from which description. */
  #made: HTMLElement | undefined;
  #madeFrom = '';
  #idSuffix = '';

  /** Where a made form posts. */
  @property() action = '/wp-comments-post.php';

  /** The id of the post that a made form comments on; WordPress asks for it. */
  @property({ attribute: 'post-id' }) postId = '';

  /** The id of the comment that a made form replies to; 0 for none. */
  @property({ attribute: 'parent-id' }) parentId = '0';

  /** Leaves the website field out of a made form. */
  @property({ attribute: 'without-website', type: Boolean }) withoutWebsite = false;

  /** Words of the page's own in place of the element's; those left out stay. */
  @property({ attribute: false }) strings: Partial<CommentFormStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    ensureLightStyles(this, 'news-comment-form', [boxTokens, box, paintTokens, paint]);
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  /** The form stays where the page put it. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    if (this.#made) this.#remake();
  }

  /** A form that the parser or a framework is about to add is waited for, and only then missed. */
  async #begin(): Promise<void> {
    await Promise.all([pageParsed(), this.updateComplete]);
    if (!this.isConnected) return;
    if (!this.#form?.isConnected) this.#form = this.querySelector('form') ?? undefined;
    if (!this.#form) this.#make();
    else this.#listen(this.#form);
  }

  #make(): void {
    if (!this.postId) {
      warnOnce('<news-comment-form>: set post-id to the id of the post; WordPress drops comments without.');
    }
    this.#idSuffix = freeSuffix();
    this.append(this.#place(this.#describe()));
  }

  /** In another language, or for another post, a made form is made anew around what has been typed. */
  #remake(): void {
    const description = this.#describe();
    const old = this.#made;
    if (!old || toHTML(description) === this.#madeFrom) return;
    const focused = old.contains(document.activeElement) ? document.activeElement?.id : '';
    const typed = [...old.querySelectorAll<HTMLInputElement>('[name]:not([type=hidden], [type=submit])')];
    const made = this.#place(description);
    old.replaceWith(made);
    for (const { id, value, checked } of typed) {
      const field = made.querySelector<HTMLInputElement>(`#${id}`);
      if (field) Object.assign(field, { value, checked });
    }
    if (focused) made.querySelector<HTMLElement>(`#${focused}`)?.focus();
  }

  #describe(): MarkupElement {
    const { action, postId, parentId, withoutWebsite } = this;
    const { strings } = this.#locale;
    return commentFormTemplate({ strings, action, postId, parentId, withoutWebsite, idSuffix: this.#idSuffix });
  }

  #place(description: MarkupElement): HTMLElement {
    const made = Object.assign(build(description), this.#locale.foreign);
    this.#made = made;
    this.#madeFrom = toHTML(description);
    this.#errors = new FieldErrors();
    this.#form = made.querySelector('form') ?? undefined;
    if (this.#form) this.#listen(this.#form);
    return made;
  }

  #listen(form: HTMLFormElement): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { noValidate } = form;
    form.noValidate = true;
    signal.addEventListener('abort', () => {
      form.noValidate = noValidate;
    });
    form.addEventListener('input', this.#onInput, { signal });
    form.addEventListener('focusout', this.#onFocusout, { signal });
    form.addEventListener('submit', this.#onSubmit, { signal });
  }

  get #words(): ErrorWords {
    const { strings, formatLanguage, foreign } = this.#locale;
    return { strings, lang: formatLanguage, foreign };
  }

  /** Says what is wrong with a field, or takes back what was said. */
  #check(field: FormField): void {
    const problem = problemOf(field);
    if (problem) this.#errors.show(field, problem, this.#words);
    else this.#errors.clear(field);
  }

  readonly #onInput = ({ target }: Event): void => {
    if (!isFormField(target)) return;
    const field = leaderOf(target);
    this.#edited.add(field);
    if (this.#errors.has(field)) this.#check(field);
  };

  readonly #onFocusout = ({ target }: FocusEvent): void => {
    if (!isFormField(target)) return;
    const field = leaderOf(target);
    if (this.#edited.has(field)) this.#check(field);
  };

  /** A plugin that has prevented the post already has its own reasons, and its own words. */
  readonly #onSubmit = (event: SubmitEvent): void => {
    if (event.defaultPrevented || !this.#form) return;
    const fields = [...new Set([...this.#form.elements].filter(isFormField).filter(isOffered).map(leaderOf))];
    for (const field of fields) this.#check(field);
    if (!fields.some((field) => this.#errors.has(field))) return;
    event.preventDefault();
    this.#errors.summarize(this.#form, this.#words);
  };
}

/** The first form has WordPress's ids as they are, a second one on the page has "-2" behind each. */
function freeSuffix(): string {
  let suffix = '';
  for (let count = 2; document.getElementById(`respond${suffix}`); count++) suffix = `-${String(count)}`;
  return suffix;
}

function isFormField(target: EventTarget | null): target is FormField {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** Radio buttons of one name are one field: the first of them stands for all. */
function leaderOf(field: FormField): FormField {
  if (field.type !== 'radio' || !field.form) return field;
  const group = [...field.form.elements].filter(isFormField);
  return group.find(({ type, name }) => type === 'radio' && name === field.name) ?? field;
}

/** Whether a reader can fill the field in: neither hidden, like the traps of spam filters, nor disabled. */
function isOffered(field: FormField): boolean {
  return field.willValidate && field.checkVisibility() && !field.closest('[aria-hidden="true"]');
}

declare global {
  interface HTMLElementTagNameMap {
    'news-comment-form': NewsCommentForm;
  }
}
