import type { FieldProblem } from '../../comments/validation.js';
import { build } from '../../dom/build.js';
import { idOf } from '../../dom/ids.js';
import type { Locale } from '../../locales/locale.js';
import { plural } from '../../locales/message.js';
import { element } from '../../text/markup.js';

export type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The words of errors, and what they must carry in a page of another language. */
export interface ErrorWords {
  strings: Locale['commentForm'];
  lang: string;
  foreign: Pick<Locale, 'lang' | 'dir'> | undefined;
}

/**
 * Shows what is wrong in a form: a message after each field, tied to it by `aria-describedby`, and a summary above all
 * that takes the focus and links to the fields. What the page wrote stays, attributes too.
 */
export class FieldErrors {
  readonly #messages = new Map<FormField, HTMLElement>();
  #summary: HTMLElement | undefined;

  has(field: FormField): boolean {
    return this.#messages.has(field);
  }

  show(field: FormField, problem: FieldProblem, words: ErrorWords): void {
    const text = words.strings[problem];
    const known = this.#messages.get(field);
    if (known) {
      known.textContent = text;
      return;
    }
    const message = build(element('span', { class: 'news-field-error', ...words.foreign }, text));
    message.id = `${idOf(field)}-error`;
    lastOf(field).after(message);
    field.setAttribute('aria-invalid', 'true');
    describe(field, (ids) => [...ids, message.id]);
    this.#messages.set(field, message);
  }

  clear(field: FormField): void {
    const message = this.#messages.get(field);
    if (!message) return;
    message.remove();
    field.removeAttribute('aria-invalid');
    describe(field, (ids) => ids.filter((id) => id !== message.id));
    this.#messages.delete(field);
  }

  /** Puts the summary of the errors that are shown now above the form, and the focus on it. */
  summarize(form: HTMLFormElement, words: ErrorWords): void {
    const title = plural(words.lang, this.#messages.size, words.strings.errorSummary);
    const fields = [...this.#messages.keys()].sort((a, b) => (follows(a, b) ? 1 : -1));
    const items = fields.map((field) =>
      element('li', {}, element('a', { href: `#${idOf(field)}` }, this.#messages.get(field)?.textContent ?? '')),
    );
    const summary = build(
      element(
        'div',
        { class: 'news-error-summary', role: 'group', tabindex: '-1', 'aria-label': title, ...words.foreign },
        element('strong', {}, title),
        element('ul', {}, ...items),
      ),
    );
    summary.querySelectorAll('a').forEach((link, index) => {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        fields[index]?.focus();
      });
    });
    this.clearSummary();
    form.prepend(summary);
    this.#summary = summary;
    summary.focus();
  }

  clearSummary(): void {
    this.#summary?.remove();
    this.#summary = undefined;
  }
}

/** What a message stands behind: the field, or the label that holds it or follows it, as a checkbox's does. */
function lastOf(field: FormField): Element {
  const label = field.labels?.[0];
  return label && (label.contains(field) || follows(label, field)) ? label : field;
}

function follows(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
}

function describe(field: FormField, change: (ids: string[]) => string[]): void {
  const ids = change((field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean));
  if (ids.length) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}
