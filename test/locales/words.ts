import { ar } from '../../src/locales/ar.js';
import { commentingAr } from '../../src/locales/commenting.ar.js';
import { commentingEn } from '../../src/locales/commenting.en.js';
import { en } from '../../src/locales/en.js';
import { fa } from '../../src/locales/fa.js';
import { he } from '../../src/locales/he.js';
import type { Locale } from '../../src/locales/locale.js';
import { ur } from '../../src/locales/ur.js';
import type { PluralForms } from '../../src/text/plural.js';

/** The languages that come with the package, whole. */
export const LOCALES: readonly Required<Locale>[] = [
  { ...ar, commenting: commentingAr },
  { ...en, commenting: commentingEn },
  fa,
  ur,
  he,
];

/** Every word of a language by its name, as `header.published`: a sentence, or the forms of one. */
export function wordsOf({
  masthead,
  header,
  commentForm,
  backToTop,
  commenting,
}: Locale): Map<string, string | PluralForms> {
  const parts = Object.entries({ masthead, header, commentForm, backToTop, commenting: commenting ?? {} });
  return new Map(
    parts.flatMap(([part, words]) =>
      Object.entries(words).map(([name, word]) => [`${part}.${name}`, word as string | PluralForms] as const),
    ),
  );
}

/** The sentences of a word: itself, or each of its forms. */
export function sentencesOf(word: string | PluralForms): string[] {
  return typeof word === 'string' ? [word] : Object.values(word);
}
