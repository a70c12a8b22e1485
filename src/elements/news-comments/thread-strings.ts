import type { CommentsStrings, Locale } from '../../locales/locale.js';
import type { PluralForms } from '../../text/plural.js';

/** The strings of a thread, with what is needed to show them on a page in another language. */
export interface ThreadStrings {
  strings: CommentsStrings;
  /** The string for a count, in the digits that the element requests. */
  plural: (count: number, forms: PluralForms) => string;
  /** Language and direction of the strings if they are not in the page's language; undefined if they are. */
  fallbackAttributes: Pick<Locale, 'lang' | 'dir'> | undefined;
}
