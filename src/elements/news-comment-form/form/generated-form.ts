import type { LocaleController } from '../../../controllers/locale-controller.js';
import { createElement } from '../../../dom/build.js';
import { warnOnce } from '../../../internal/warn-once.js';
import { type VElement, renderToString } from '../../../internal/vdom.js';
import type { CommentFormHost } from '../types.js';
import { commentFormTemplate } from '../news-comment-form.template.js';

type FormLocale = LocaleController<'commentForm'>;

/** The form that the element makes where the page has none, made anew when the language or the post changes. */
export class GeneratedForm {
  readonly #host: CommentFormHost;
  #element: HTMLElement | undefined;
  #sourceHTML = '';
  #idSuffix = '';

  constructor(host: CommentFormHost) {
    this.#host = host;
  }

  get form(): HTMLFormElement | undefined {
    return this.#element?.querySelector('form') ?? undefined;
  }

  /** Makes the form, or what stands in its place where comments are closed. */
  create(locale: FormLocale): HTMLFormElement | undefined {
    const { postId, closed, loginUrl } = this.#host;
    if (!postId && !closed && typeof loginUrl !== 'string') {
      warnOnce('<news-comment-form>: set post-id to the id of the post; WordPress drops comments without.');
    }
    this.#idSuffix = freeSuffix();
    this.#host.append(this.#build(this.#renderTemplate(locale), locale));
    return this.form;
  }

  /** Makes it anew around what has been typed, if it would be another now. Returns whether it was. */
  update(locale: FormLocale): boolean {
    const old = this.#element;
    const description = this.#renderTemplate(locale);
    if (!old || renderToString(description) === this.#sourceHTML) return false;
    const focused = old.contains(document.activeElement) ? document.activeElement?.id : '';
    const typed = [...old.querySelectorAll<HTMLInputElement>('[name]:not([type=hidden], [type=submit])')];
    const made = this.#build(description, locale);
    old.replaceWith(made);
    // What stands in a form's place is no reply.
    if (!this.form) this.#host.append(made);
    for (const { id, value, checked } of typed) {
      const field = made.querySelector<HTMLInputElement>(`#${id}`);
      if (field) Object.assign(field, { value, checked });
    }
    if (focused) made.querySelector<HTMLElement>(`#${focused}`)?.focus();
    return true;
  }

  /** The page has a form of its own now. */
  remove(): void {
    this.#element?.remove();
    this.#element = undefined;
  }

  #renderTemplate({ strings }: FormLocale): VElement {
    const { action, postId, parentId, withoutWebsite, closed, loginUrl } = this.#host;
    const idSuffix = this.#idSuffix;
    return commentFormTemplate({ strings, action, postId, parentId, withoutWebsite, closed, loginUrl, idSuffix });
  }

  #build(description: VElement, { fallbackLang: foreign }: FormLocale): HTMLElement {
    this.#element = Object.assign(createElement(description), foreign);
    this.#sourceHTML = renderToString(description);
    return this.#element;
  }
}

/** The first form has WordPress's ids as they are, a second one on the page has "-2" behind each. */
function freeSuffix(): string {
  let suffix = '';
  for (let count = 2; document.getElementById(`respond${suffix}`); count++) suffix = `-${String(count)}`;
  return suffix;
}
