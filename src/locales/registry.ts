import { memoize } from '../internal/memoize.js';
import { warnOnce } from '../internal/warn-once.js';
import { languageDirection, readTag } from '../text/language-tag.js';
import { ar } from './ar.js';
import { en } from './en.js';
import type { Locale } from './locale.js';
import { mergeDefaults, warnAboutMissing } from './merge-defaults.js';

/**
 * Loads a missing locale and passes it to `addLocale`. Returns undefined if there is none, or if loading has finished
 * or failed before.
 */
export type LocaleLoader = (language: string) => Promise<unknown> | undefined;

/** Groups of strings that every locale has. `commenting` is optional and is completed when it is used. */
const STRING_GROUPS = ['masthead', 'header', 'commentForm', 'backToTop'] as const;

/** Locales by their lower-case tag. */
const locales = new Map<string, Locale>([
  [ar.lang, ar],
  [en.lang, en],
]);
/** What pages have passed to `registerLocale`, by the same keys. */
const givenLocales = new Map<string, Partial<Locale>>();
const listeners = new Set<() => void>();
let loadLocale: LocaleLoader = () => undefined;

/**
 * Adds a language, or replaces one. Elements use it according to the nearest `lang` attribute; existing elements
 * update.
 *
 * Missing strings are those of the less specific tag (`ckb` for `ckb-IQ`), whichever is registered first. If there is none,
 * they are Arabic in right-to-left languages and English in others, and one warning names them. `dir` defaults to the
 * direction of the language. Without a valid `lang`, it logs a warning and adds nothing.
 */
export function registerLocale(locale: Locale): void {
  // Untyped callers can pass anything.
  const given = Object(locale) as Partial<Locale>;
  const { lang = '' } = given;
  const key = keyOf(lang);
  if (!key) {
    warnOnce('registerLocale: no valid lang. Pass a tag and strings, as in { lang: "ckb", … }.');
    return;
  }
  givenLocales.set(key, given);
  completeLocale(key, lang, given);
  completeMoreSpecific(key);
  notifyLocaleChange();
}

/** Fills in what a given locale does not have, and adds it. */
function completeLocale(key: string, lang: string, given: Partial<Locale>): void {
  const dir = given.dir === 'rtl' || given.dir === 'ltr' ? given.dir : (languageDirection(key) ?? 'ltr');
  const parent = findByKey(parentKeyOf(key), lang);
  const defaults = parent ?? fallbackLocale(dir);
  const complete: Locale = { ...defaults, ...given, lang, dir };
  const missing = STRING_GROUPS.flatMap((group) => {
    const { strings, missing: names } = mergeDefaults(given[group], defaults[group]);
    Object.assign(complete, { [group]: strings });
    return names.map((name) => `${group}.${name}`);
  });
  if (!parent) warnAboutMissing(lang, missing, dir);
  locales.set(key, complete);
}

/** Completes the locales that depend on a changed one, the less specific first. */
function completeMoreSpecific(key: string): void {
  const dependent = [...givenLocales].filter(([other]) => other.startsWith(`${key}-`));
  for (const [other, given] of dependent.sort(([first], [second]) => first.length - second.length))
    completeLocale(other, given.lang ?? other, given);
}

/** Adds a complete locale, unless its language is registered already. */
export function addLocale(locale: Locale): void {
  if (locales.has(locale.lang)) return;
  locales.set(locale.lang, locale);
  completeMoreSpecific(locale.lang);
}

/**
 * Calls a listener whenever a locale was added or could not be loaded. Returns a function that removes the listener.
 */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function notifyLocaleChange(): void {
  for (const listener of listeners) listener();
}

/** Sets the loader of missing locales. By default none is loaded. */
export function setLocaleLoader(loader: LocaleLoader): void {
  loadLocale = loader;
}

/**
 * Starts to load the locale of a language if it is missing. The promise settles when the locale was loaded or failed to
 * load. Returns undefined if there is nothing to wait for.
 */
export function pendingLocale(lang: string): Promise<unknown> | undefined {
  return findRegistered(lang) ? undefined : loadLocale(readTag(lang)?.language ?? '');
}

/**
 * Finds the locale of a language: the one that matches most subtags of its tag, otherwise Arabic for right-to-left
 * languages and English for others.
 *
 * @param lang a BCP 47 tag; if it is empty, malformed or unknown, `dir` decides
 * @param dir the direction of the place where the strings are shown
 */
export function findLocale(lang: string, dir: 'rtl' | 'ltr'): Locale {
  return findRegistered(lang) ?? fallbackLocale(languageDirection(lang) ?? dir);
}

/**
 * Finds the registered locale that matches most subtags of a tag. A locale in a script of the other direction does not
 * match: `ku` in Latin letters has no strings for `ku-Arab`.
 */
export function findRegistered(lang: string): Locale | undefined {
  return findByKey(keyOf(lang), lang);
}

function findByKey(start: string, lang: string): Locale | undefined {
  for (let key = start; key; key = parentKeyOf(key)) {
    const locale = locales.get(key);
    // The first lookup of a script takes a browser up to 5 ms. A page whose language is registered needs none.
    if (locale && (key === keyOf(lang) || languageDirection(locale.lang) === languageDirection(lang))) return locale;
  }
  return undefined;
}

/** The key of the tag without its last subtag: `ckb` for `ckb-iq`. Empty if there is no other subtag. */
function parentKeyOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('-')));
}

/** The key of a tag in `locales`: lower case, without extensions. Empty for a malformed tag. */
const keyOf = memoize((lang: string): string => readTag(lang)?.baseName.toLowerCase() ?? '');

function fallbackLocale(dir: 'rtl' | 'ltr'): Locale {
  return dir === 'rtl' ? ar : en;
}
