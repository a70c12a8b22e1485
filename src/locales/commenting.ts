import { commentingAr } from './commenting.ar.js';
import { commentingEn } from './commenting.en.js';
import { completeGroup } from './complete-group.js';
import type { CommentingStrings, Locale } from './locale.js';

/** Returns the `commenting` strings of a locale. Missing ones are Arabic or English, depending on `dir`. */
export function commentingStrings(locale: Locale): CommentingStrings {
  return completeGroup(locale, 'commenting', locale.dir === 'rtl' ? commentingAr : commentingEn);
}
