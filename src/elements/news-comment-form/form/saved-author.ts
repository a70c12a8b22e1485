import { readJSON, type Store } from '../../../comments/storage/store.js';
import type { WordPressForm } from './wordpress-form.js';

const KEY = 'news-elements:author';
const NAMES = ['author', 'email', 'url'] as const;

type Author = Record<(typeof NAMES)[number], string>;

/** Fills in the name, address and site of a reader who agreed to have them kept, where the server has not. */
export function restoreAuthor(store: Store, fields: WordPressForm): void {
  const author = readJSON<Author>(store.get(KEY));
  for (const name of NAMES) {
    const field = fields.standardField(name);
    const value = author?.[name];
    if (field?.value === '' && typeof value === 'string') field.value = value;
  }
  const box = consentOf(fields);
  if (author && box) box.checked = true;
}

/** Keeps them where the box is ticked: WordPress's server does the same with its cookies. */
export function saveAuthor(store: Store, fields: WordPressForm): void {
  clearUnlessConsented(store, fields);
  if (!consentOf(fields)?.checked) return;
  const author = Object.fromEntries(NAMES.map((name) => [name, fields.standardField(name)?.value ?? '']));
  store.set(KEY, JSON.stringify(author));
}

/** Keeps them no longer where the box is not ticked. */
export function clearUnlessConsented(store: Store, fields: WordPressForm): void {
  if (consentOf(fields)?.checked === false) store.remove(KEY);
}

function consentOf({ visibleFields: offered }: WordPressForm): HTMLInputElement | undefined {
  return offered.find(
    (field): field is HTMLInputElement =>
      field instanceof HTMLInputElement && field.type === 'checkbox' && field.name === 'wp-comment-cookies-consent',
  );
}
