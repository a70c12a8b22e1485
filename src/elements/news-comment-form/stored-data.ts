import { unclobbered } from '../../dom/unclobbered.js';
import type { CommentFormHost } from './types.js';

/** Whether comments may be stored in the browser. */
export function mayStore({ drafts }: Pick<CommentFormHost, 'drafts'>): boolean {
  return drafts !== 'off';
}

/** The text field of a form, if its text was typed, or restored by the browser. */
export function typedField(form: HTMLFormElement): HTMLTextAreaElement | undefined {
  return [...unclobbered(form).elements].find(
    (field): field is HTMLTextAreaElement => field instanceof HTMLTextAreaElement && field.value !== field.defaultValue,
  );
}

/**
 * Whether an earlier visit stored a draft, a waiting comment or a name. Keys of data that does not require the controller
 * (tombstones, leases) start with `news-elements-`, with a hyphen instead of a colon.
 */
export function hasStoredData(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('news-elements:'));
  } catch {
    return false;
  }
}
