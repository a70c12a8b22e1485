import type { CommentFormStrings, CommentingStrings, Locale } from '../../../locales/locale.js';

/** The strings of the form, with the languages that are needed to show them on a page in another language. */
export interface LocalizedStrings {
  strings: CommentFormStrings & CommentingStrings;
  /** The language tag for plural forms and digits. */
  lang: string;
  /** Language and direction of the strings if they are not in the page's language; undefined if they are. */
  fallbackAttributes: Pick<Locale, 'lang' | 'dir'> | undefined;
}
