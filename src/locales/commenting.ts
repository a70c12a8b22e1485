import { commentingAr } from './commenting.ar.js';
import { commentingEn } from './commenting.en.js';
import { mergeDefaults, warnAboutMissing } from './merge-defaults.js';
import type { CommentingStrings, Locale } from './locale.js';

/** The words for a locale: its own, or those that come with Arabic and English, and with these in place of missing ones. */
export function commentingStrings({ lang, dir, commenting }: Locale): CommentingStrings {
  const ours = dir === 'rtl' ? commentingAr : commentingEn;
  if (!commenting) return ours;
  const { words, missing } = mergeDefaults(commenting, ours);
  warnAboutMissing(
    lang,
    missing.map((name) => `commenting.${name}`),
    dir,
  );
  return words;
}
