import { createElement } from '../../../dom/build.js';
import { ensureId } from '../../../dom/ids.js';
import { h, type VNode } from '../../../internal/vdom.js';
import { plural } from '../../../text/plural.js';
import { type FormField, groupOf } from '../form/wordpress-form.js';
import type { LocalizedStrings } from './localized-strings.js';

interface ShownMessage {
  message: HTMLElement;
  namesField: boolean;
}

/**
 * Shows what is wrong in a form: a message after each field, tied to it by `aria-describedby`, and a summary above all
 * that takes the focus and links to the fields. What the page wrote stays, attributes too.
 */
export class ValidationMessages {
  readonly #shown = new Map<FormField, ShownMessage>();
  #summary: HTMLElement | undefined;

  /** Those with a message. */
  get fields(): FormField[] {
    return [...this.#shown.keys()];
  }

  has(field: FormField): boolean {
    return this.#shown.has(field);
  }

  /** @param saysWhich whether the text alone says which field it is about */
  show(field: FormField, text: string, saysWhich: boolean, words: LocalizedStrings): void {
    const known = this.#shown.get(field);
    if (known) {
      known.message.textContent = text;
      known.namesField = saysWhich;
      return;
    }
    const message = createElement(h('span', { class: 'news-field-error', ...words.fallbackLang }, text));
    message.id = `${ensureId(field)}-error`;
    lastOf(field).after(message);
    field.setAttribute('aria-invalid', 'true');
    describe(field, (ids) => [...ids, message.id]);
    this.#shown.set(field, { message, namesField: saysWhich });
  }

  clear(field: FormField): void {
    const { message } = this.#shown.get(field) ?? {};
    if (!message) return;
    message.remove();
    field.removeAttribute('aria-invalid');
    describe(field, (ids) => ids.filter((id) => id !== message.id));
    this.#shown.delete(field);
    if (!this.#shown.size) this.#clearSummary();
  }

  /** Puts the summary of the errors that are shown now above the form, and the focus on it. */
  summarize(form: HTMLFormElement, words: LocalizedStrings): void {
    const title = plural(words.lang, this.#shown.size, words.strings.errorSummary);
    const fields = this.fields.sort((a, b) => (follows(a, b) ? 1 : -1));
    const items = fields.map((field) => h('li', {}, h('a', { href: `#${ensureId(field)}` }, ...this.#itemOf(field))));
    const summary = createElement(
      h(
        'div',
        { class: 'news-error-summary', role: 'group', tabindex: '-1', 'aria-label': title, ...words.fallbackLang },
        h('strong', {}, title),
        h('ul', {}, ...items),
      ),
    );
    summary.querySelectorAll('a').forEach((link, index) => {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        fields[index]?.focus();
      });
    });
    this.#clearSummary();
    form.prepend(summary);
    this.#summary = summary;
    summary.focus();
  }

  clearAll(): void {
    for (const field of this.fields) this.clear(field);
  }

  #itemOf(field: FormField): VNode[] {
    const { message, namesField: saysWhich } = this.#shown.get(field) ?? {};
    const text = message?.textContent ?? '';
    const name = saysWhich ? '' : nameOf(field);
    return name ? [h('bdi', {}, name), ': ', text] : [text];
  }

  #clearSummary(): void {
    this.#summary?.remove();
    this.#summary = undefined;
  }
}

/** What the page calls a field, without marks behind it. */
function nameOf(field: FormField): string {
  const legend = field.type === 'radio' ? field.closest('fieldset')?.querySelector('legend') : undefined;
  const name = (legend ?? field.labels?.[0])?.textContent ?? field.ariaLabel ?? '';
  return name.trim().replace(/[\s:*.?؟]+$/, '');
}

/** What a message stands behind: the field, or the label that holds it or follows it, as a checkbox's does. */
function lastOf(field: FormField): Element {
  const last = groupOf(field).at(-1) ?? field;
  const label = last.labels?.[0];
  return label && (label.contains(last) || follows(label, last)) ? label : last;
}

function follows(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
}

function describe(field: FormField, change: (ids: string[]) => string[]): void {
  const ids = change((field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  if (ids.length) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}
