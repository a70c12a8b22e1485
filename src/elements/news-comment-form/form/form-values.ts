import { unclobbered } from '../../../dom/unclobbered.js';

/** The value of a hidden field of WordPress, such as the id of the post; empty if the form does not have it. */
export function valueOf(form: HTMLFormElement, name: 'comment_post_ID' | 'comment_parent'): string {
  const field = unclobbered(form).elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : '';
}

/**
 * The absolute address that a form posts to. It is read from the attribute, because a field named "action" would replace
 * the property. Throws if the attribute is not a valid URL.
 */
export function actionOf(form: HTMLFormElement): string {
  const members = unclobbered(form);
  return new URL(members.getAttribute('action') ?? '', members.baseURI).href;
}

/** The account that the reader is logged in to: the text of the link to the profile; empty for a guest. */
export function accountOf(form: HTMLFormElement): string {
  return unclobbered(form).querySelector('.logged-in-as')?.firstChild?.textContent?.trim() ?? '';
}
