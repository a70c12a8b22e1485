import { bringIntoView, focusInPlace } from '../../../dom/focus.js';
import { ensureId } from '../../../dom/ids.js';
import { createElement, h, type VNode } from '../../../internal/vdom.js';
import { plural } from '../../../text/plural.js';
import { type FormField, groupOf } from '../form/form-field.js';
import { messageAnchorOf } from '../form/message-anchor.js';
import type { LocalizedStrings } from './localized-strings.js';

interface ShownMessage {
  message: HTMLElement;
  includesFieldName: boolean;
}

/**
 * Shows validation errors: a message after each field, linked by `aria-describedby`, and a focusable summary at the top of
 * the form with links to the fields. Descriptions that the page gave a field are kept.
 */
export class ValidationMessages {
  readonly #shown = new Map<FormField, ShownMessage>();
  #summary: HTMLElement | undefined;

  /** The fields that show an error. */
  get fields(): FormField[] {
    return [...this.#shown.keys()];
  }

  has(field: FormField): boolean {
    return this.#shown.has(field);
  }

  /** @param includesFieldName whether the text includes the name of the field; if not, the summary adds it */
  show(field: FormField, text: string, includesFieldName: boolean, localized: LocalizedStrings): void {
    const known = this.#shown.get(field);
    if (known) {
      known.message.textContent = text;
      known.includesFieldName = includesFieldName;
      return;
    }
    const message = createElement(h('span', { class: 'news-field-error', ...localized.fallbackAttributes }, text));
    message.id = `${ensureId(field)}-error`;
    messageAnchorOf(groupOf(field).at(-1) ?? field).after(message);
    field.setAttribute('aria-invalid', 'true');
    updateDescription(field, (ids) => [...ids, message.id]);
    this.#shown.set(field, { message, includesFieldName });
  }

  clear(field: FormField): void {
    const { message } = this.#shown.get(field) ?? {};
    if (!message) return;
    message.remove();
    field.removeAttribute('aria-invalid');
    updateDescription(field, (ids) => ids.filter((id) => id !== message.id));
    this.#shown.delete(field);
    if (!this.#shown.size) this.#clearSummary();
  }

  /** Shows a summary of all current errors at the top of the form, and moves the focus to it. */
  summarize(form: HTMLFormElement, localized: LocalizedStrings): void {
    const title = plural(localized.lang, this.#shown.size, localized.strings.errorSummary);
    const fields = this.fields.sort((a, b) => (follows(a, b) ? 1 : -1));
    const items = fields.map((field) =>
      h('li', {}, h('a', { href: `#${ensureId(field)}` }, ...this.#summaryItemOf(field))),
    );
    const summary = createElement(
      h(
        'div',
        {
          role: 'group',
          tabindex: '-1',
          'aria-label': title,
          ...localized.fallbackAttributes,
        },
        h('strong', {}, title),
        h('ul', {}, ...items),
      ),
    );
    summary.querySelectorAll('a').forEach((link, index) => {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        const field = fields[index];
        if (!field) return;
        focusInPlace(field);
        bringIntoView(this.#shown.get(field)?.message ?? field, field);
      });
    });
    this.#clearSummary();
    form.prepend(summary);
    // WebKit applies rules with `.news-error-summary +` to the next row when the class is set, not when the element is inserted.
    summary.className = 'news-error-summary';
    this.#summary = summary;
    summary.focus();
  }

  clearAll(): void {
    for (const field of this.fields) this.clear(field);
  }

  #summaryItemOf(field: FormField): VNode[] {
    const { message, includesFieldName } = this.#shown.get(field) ?? {};
    const text = message?.textContent ?? '';
    const name = includesFieldName ? '' : nameOf(field);
    return name ? [h('bdi', {}, name), ': ', text] : [text];
  }

  #clearSummary(): void {
    this.#summary?.remove();
    this.#summary = undefined;
  }
}

/** The label of a field without trailing punctuation, such as a required mark. */
function nameOf(field: FormField): string {
  const legend = field.type === 'radio' ? field.closest('fieldset')?.querySelector('legend') : undefined;
  const name = (legend ?? field.labels?.[0])?.textContent ?? field.ariaLabel ?? '';
  return name.trim().replace(/[\s:*.?؟]+$/, '');
}

function follows(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
}

function updateDescription(field: FormField, change: (ids: string[]) => string[]): void {
  const ids = change((field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  if (ids.length) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}
