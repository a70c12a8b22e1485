import { createElement, renderToString, type VElement } from '../../internal/vdom.js';
import { warnOnce } from '../../internal/warn-once.js';
import { commentFormTemplate } from './news-comment-form.template.js';
import type { CommentFormHost, FormLocale } from './types.js';

/**
 * The form that the element renders if the page has none. This file is loaded then. The form is rendered again when the language
 * or a property changes.
 */
export class GeneratedForm {
  readonly #host: CommentFormHost;
  #element: HTMLElement | undefined;
  #sourceHTML = '';
  #idSuffix = '';

  constructor(host: CommentFormHost) {
    this.#host = host;
  }

  /** The form element; undefined if nothing or only a notice was rendered. */
  get form(): HTMLFormElement | undefined {
    return this.#element?.querySelector('form') ?? undefined;
  }

  /** Renders the form, or the notice that comments are closed or need a login. */
  create(locale: FormLocale): HTMLFormElement | undefined {
    const { postId, closed, loginUrl } = this.#host;
    if (!postId && !closed && typeof loginUrl !== 'string') {
      warnOnce('<news-comment-form>: set post-id to the id of the post; WordPress drops comments without it.');
    }
    this.#idSuffix = freeSuffix();
    this.#host.append(this.#build(this.#renderTemplate(locale), locale));
    return this.form;
  }

  /** Renders the form again if its HTML would differ, and keeps values and focus. Returns whether it was rendered. */
  update(locale: FormLocale): boolean {
    const old = this.#element;
    const template = this.#renderTemplate(locale);
    if (!old || renderToString(template) === this.#sourceHTML) return false;
    const focusedId = old.contains(document.activeElement) ? document.activeElement?.id : '';
    const oldFields = [...old.querySelectorAll<HTMLInputElement>('[name]:not([type=hidden], [type=submit])')];
    const element = this.#build(template, locale);
    old.replaceWith(element);
    // If the form was moved below a comment, the notice that replaces it is moved back into the element.
    if (!this.form) this.#host.append(element);
    for (const { id, value, checked } of oldFields) {
      const field = element.querySelector<HTMLInputElement>(`#${id}`);
      if (field) Object.assign(field, { value, checked });
    }
    if (focusedId) element.querySelector<HTMLElement>(`#${focusedId}`)?.focus();
    return true;
  }

  /** Puts the form back if a script has removed it that morphs the page into its HTML, in which there is no form. */
  restore(): void {
    if (this.#element?.isConnected === false && !this.#host.childElementCount) this.#host.append(this.#element);
  }

  /** Removes the form, because the page has added one. */
  remove(): void {
    this.#element?.remove();
    this.#element = undefined;
  }

  #renderTemplate({ strings }: FormLocale): VElement {
    const { action, postId, parentId, withoutWebsite, closed, loginUrl } = this.#host;
    const idSuffix = this.#idSuffix;
    return commentFormTemplate({ strings, action, postId, parentId, withoutWebsite, closed, loginUrl, idSuffix });
  }

  #build(template: VElement, { fallbackAttributes }: FormLocale): HTMLElement {
    this.#element = Object.assign(createElement(template), fallbackAttributes);
    this.#sourceHTML = renderToString(template);
    return this.#element;
  }
}

/** The first form on a page has the ids of WordPress. The ids of further forms end in "-2", "-3", … */
function freeSuffix(): string {
  let suffix = '';
  for (let count = 2; document.getElementById(`respond${suffix}`); count++) suffix = `-${String(count)}`;
  return suffix;
}
