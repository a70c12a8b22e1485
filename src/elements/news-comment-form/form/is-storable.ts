import { eventRootOf } from '../../../dom/event-root.js';
import { unclobbered } from '../../../dom/unclobbered.js';

/** Autocomplete tokens of secrets that a reader types (HTML, section "Autofill"), besides those of payment cards: `cc-…`. */
const SECRETS = new Set(['current-password', 'new-password', 'one-time-code']);

/**
 * The property of a form with the names of its fields that were password fields at some time. The code that is loaded on
 * demand may have a copy of this module, so the names are stored at the form, under a symbol that all copies share.
 */
const PASSWORD_NAMES = Symbol.for('news-elements:password-names');

interface WatchedForm {
  [PASSWORD_NAMES]?: Set<string>;
}

/**
 * Remembers the password fields of a form until the signal is aborted. A button that shows a password turns its field into
 * a text field, or replaces it with one of the same name.
 */
export function watchPasswords(form: HTMLFormElement, signal: AbortSignal): void {
  for (const field of unclobbered(form).elements) remember(form, field);
  const handle = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.form === form) remember(form, target);
  };
  const root = eventRootOf(form);
  for (const type of ['focusin', 'input']) root.addEventListener(type, handle, { signal, capture: true });
}

/**
 * Whether the value of a field may be stored in the browser. Passwords, one-time codes and the data of payment cards may not,
 * and neither may files. A field stays a password while its text is shown.
 */
export function isStorable(field: Element): boolean {
  const type = typeOf(field);
  const tokens = (field.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  const { form } = field as Partial<HTMLInputElement>;
  const wasPassword = (form as WatchedForm | null | undefined)?.[PASSWORD_NAMES]?.has(nameOf(field)) === true;
  return (
    type !== 'password' &&
    type !== 'file' &&
    !wasPassword &&
    !tokens.some((token) => SECRETS.has(token) || token.startsWith('cc-'))
  );
}

function remember(form: HTMLFormElement & WatchedForm, field: Element): void {
  if (typeOf(field) === 'password') (form[PASSWORD_NAMES] ??= new Set()).add(nameOf(field));
}

function typeOf(field: Element): string | undefined {
  return field.getAttribute('type')?.toLowerCase();
}

function nameOf(field: Element): string {
  return field.getAttribute('name') ?? '';
}
