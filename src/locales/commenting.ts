import { commentingAr } from './commenting.ar.js';
import { commentingEn } from './commenting.en.js';
import type { CommentingStrings, Locale } from './locale.js';
import { mergeDefaults, warnAboutMissing } from './merge-defaults.js';

/** Returns the `commenting` strings of a locale. Missing ones are Arabic or English, depending on `dir`. */
export function commentingStrings({ lang, dir, commenting }: Locale): CommentingStrings {
  const defaults = dir === 'rtl' ? commentingAr : commentingEn;
  if (!commenting) return defaults;
  const { strings, missing } = mergeDefaults(commenting, defaults);
  warnAboutMissing(
    lang,
    missing.map((name) => `commenting.${name}`),
    dir,
  );
  return strings;
}
