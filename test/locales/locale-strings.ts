import { ar } from '../../src/locales/ar.js';
import { commentingAr } from '../../src/locales/commenting.ar.js';
import { commentingEn } from '../../src/locales/commenting.en.js';
import { commentsAr } from '../../src/locales/comments.ar.js';
import { commentsEn } from '../../src/locales/comments.en.js';
import { commentsUpdatesAr } from '../../src/locales/comments-updates.ar.js';
import { commentsUpdatesEn } from '../../src/locales/comments-updates.en.js';
import { en } from '../../src/locales/en.js';
import { fa } from '../../src/locales/fa.js';
import { he } from '../../src/locales/he.js';
import type { Locale } from '../../src/locales/locale.js';
import { ur } from '../../src/locales/ur.js';
import type { PluralForms } from '../../src/text/plural.js';

/** The complete locales of the package. */
export const LOCALES: readonly Locale[] = [
  { ...ar, commenting: commentingAr, comments: { ...commentsAr, ...commentsUpdatesAr } },
  { ...en, commenting: commentingEn, comments: { ...commentsEn, ...commentsUpdatesEn } },
  fa,
  ur,
  he,
];

/** All strings and plural forms of a locale by their path, such as `header.published`. */
export function stringsOf({
  masthead,
  header,
  commentForm,
  backToTop,
  commenting,
  comments,
}: Locale): Map<string, string | PluralForms> {
  const groups = Object.entries({
    masthead,
    header,
    commentForm,
    backToTop,
    commenting: commenting ?? {},
    comments: comments ?? {},
  });
  return new Map(
    groups.flatMap(([group, strings]) =>
      Object.entries(strings).map(([name, value]) => [`${group}.${name}`, value as string | PluralForms] as const),
    ),
  );
}

/** A string itself, or all of its plural forms. */
export function variantsOf(value: string | PluralForms): string[] {
  return typeof value === 'string' ? [value] : Object.values(value);
}
