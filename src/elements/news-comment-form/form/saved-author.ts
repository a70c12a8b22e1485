import { readJSON, type Store } from '../../../comments/storage/store.js';
import type { WordPressForm } from './wordpress-form.js';

const KEY = 'news-elements:author';
const NAMES = ['author', 'email', 'url'] as const;

type Author = Record<(typeof NAMES)[number], string>;

/** Fills in the name, email and website of a reader who consented to storing them. Fields with a value are not changed. */
export function restoreAuthor(store: Store, form: WordPressForm): void {
  const author = readJSON<Author>(store.get(KEY));
  for (const name of NAMES) {
    const field = form.standardField(name);
    const value = author?.[name];
    if (field?.value === '' && typeof value === 'string') field.value = value;
  }
  const checkbox = consentCheckboxOf(form);
  if (author && checkbox) checkbox.checked = true;
}

/** Stores name, email and website if the consent checkbox is checked, like the cookies of WordPress's server. */
export function saveAuthor(store: Store, form: WordPressForm): void {
  clearUnlessConsented(store, form);
  if (!consentCheckboxOf(form)?.checked) return;
  const author = Object.fromEntries(NAMES.map((name) => [name, form.standardField(name)?.value ?? '']));
  store.set(KEY, JSON.stringify(author));
}

/** Deletes the stored data if the form has a consent checkbox that is not checked. */
export function clearUnlessConsented(store: Store, form: WordPressForm): void {
  if (consentCheckboxOf(form)?.checked === false) store.remove(KEY);
}

/**
 * Unticks the consent checkbox, so that WordPress's server sets no cookies with the name and the email.
 *
 * @param isOnlyDefault whether it is unticked only if the server has ticked it, and the reader has not
 */
export function withdrawConsent(form: WordPressForm, isOnlyDefault = false): void {
  const checkbox = consentCheckboxOf(form);
  if (!checkbox || (isOnlyDefault && !checkbox.defaultChecked)) return;
  checkbox.defaultChecked = false;
  checkbox.checked = false;
}

function consentCheckboxOf({ visibleFields }: WordPressForm): HTMLInputElement | undefined {
  return visibleFields.find(
    (field): field is HTMLInputElement =>
      field instanceof HTMLInputElement && field.type === 'checkbox' && field.name === 'wp-comment-cookies-consent',
  );
}
