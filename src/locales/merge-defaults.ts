import { warnOnce } from '../internal/warn-once.js';

/**
 * The words of a language, with ours in place of those that it lacks: that are left out, or neither a sentence nor the
 * forms of one. `missing` names these.
 */
export function mergeDefaults<Words extends object>(given: unknown, ours: Words): { words: Words; missing: string[] } {
  const theirs = (given ?? {}) as Partial<Words>;
  const words = { ...ours, ...theirs };
  const keys = Object.keys(ours) as (string & keyof Words)[];
  const missing = keys.filter((key) => !isLike(theirs[key], ours[key]));
  for (const key of missing) words[key] = ours[key];
  return { words, missing };
}

/** Tells the page's author which words a language lacks. */
export function warnAboutMissing(lang: string, missing: readonly string[], dir: 'rtl' | 'ltr'): void {
  if (!missing.length) return;
  const said = dir === 'rtl' ? 'Arabic' : 'English';
  warnOnce(`registerLocale: "${lang}" lacks ${missing.join(', ')}; until you add them, they are said in ${said}.`);
}

/** Whether both are sentences, or both the forms of one, which has one for `other`. */
function isLike(word: unknown, ours: unknown): boolean {
  const other = (word as { other?: unknown } | null | undefined)?.other ?? word;
  return typeof word === typeof ours && typeof other === 'string';
}
