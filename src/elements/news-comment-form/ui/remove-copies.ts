import { restoreCopiedAttributes } from '../../../dom/changed-attributes.js';

/** The elements that this code adds to a form while it is used. */
const ADDED = '.news-error-summary, .news-field-error, .news-comment-panel, .news-comment-notice, .news-comment-status';

/** The attributes that this code changes while a form is used. */
const CHANGED_ATTRIBUTES = [
  'dir',
  'dirname',
  'maxlength',
  'novalidate',
  'readonly',
  'aria-disabled',
  'aria-labelledby',
];

/**
 * Removes what a used form left in a copy of it, for example in a copy that Turbo shows when the reader goes back: messages
 * and buttons without a function, and the attributes of form and fields.
 *
 * @param form the form, as `unclobbered()` returns it
 */
export function removeCopies(form: HTMLFormElement): void {
  const copies = [...form.querySelectorAll(ADDED)];
  const ids = new Set(copies.flatMap(({ id }) => id || []));
  for (const field of ids.size ? form.querySelectorAll('[aria-describedby]') : []) {
    const before = field.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    const kept = before.filter((id) => !ids.has(id));
    if (kept.length === before.length) continue;
    field.removeAttribute('aria-invalid');
    if (kept.length) field.setAttribute('aria-describedby', kept.join(' '));
    else field.removeAttribute('aria-describedby');
  }
  for (const copy of copies) copy.remove();
  restoreCopiedAttributes([form, ...form.elements], CHANGED_ATTRIBUTES);
}
