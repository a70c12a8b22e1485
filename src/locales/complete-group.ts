import type { Locale } from './locale.js';
import { mergeDefaults, warnAboutMissing } from './merge-defaults.js';

/**
 * Returns a group of strings that a locale need not have. If it has the group, one warning names the strings that are
 * missing in it.
 *
 * @param defaults the strings in the language that is the fallback of the locale
 */
export function completeGroup<Strings extends object>(
  locale: Locale,
  group: 'commenting' | 'comments',
  defaults: Strings,
): Strings {
  const given = locale[group];
  if (!given) return defaults;
  const { strings, missing } = mergeDefaults(given, defaults);
  warnAboutMissing(
    locale.lang,
    missing.map((name) => `${group}.${name}`),
    locale.dir,
  );
  return strings;
}
