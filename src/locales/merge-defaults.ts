import { warnOnce } from '../internal/warn-once.js';

/**
 * Fills in default strings for those that a locale does not have, or has in the wrong shape (a string where plural
 * forms are needed, or the reverse). `missing` has the names of these strings.
 */
export function mergeDefaults<Strings extends object>(
  given: unknown,
  defaults: Strings,
): { strings: Strings; missing: string[] } {
  const partial = (given ?? {}) as Partial<Strings>;
  const strings = { ...defaults, ...partial };
  const names = Object.keys(defaults) as (string & keyof Strings)[];
  const missing = names.filter((name) => !isSameShape(partial[name], defaults[name]));
  for (const name of missing) strings[name] = defaults[name];
  return { strings, missing };
}

/** Logs one warning that names the missing strings of a locale. */
export function warnAboutMissing(lang: string, missing: readonly string[], dir: 'rtl' | 'ltr'): void {
  if (!missing.length) return;
  const fallback = dir === 'rtl' ? 'Arabic' : 'English';
  warnOnce(`registerLocale: "${lang}" has no ${missing.join(', ')}. Add these strings. Now ${fallback} is shown.`);
}

/** Whether both values are strings, or both are plural forms (objects with a string `other`). */
function isSameShape(value: unknown, expected: unknown): boolean {
  const text = (value as { other?: unknown } | null | undefined)?.other ?? value;
  return typeof value === typeof expected && typeof text === 'string';
}
