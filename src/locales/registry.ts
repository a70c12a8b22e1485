import { warnOnce } from '../internal/warn-once.js';
import { languageDirection, readTag } from '../text/language-tag.js';
import { ar } from './ar.js';
import { mergeDefaults, warnAboutMissing } from './merge-defaults.js';
import { en } from './en.js';
import type { Locale } from './locale.js';

/** Brings the words of a language that are not there, to `addLocale`; undefined where it has none, or no longer. */
export type LocaleLoader = (language: string) => Promise<unknown> | undefined;

const PARTS = ['masthead', 'header', 'commentForm', 'backToTop'] as const;

const locales = new Map<string, Locale>([
  [ar.lang, ar],
  [en.lang, en],
]);
const watchers = new Set<() => void>();
let source: LocaleLoader = () => undefined;

/**
 * Adds a language, or replaces one: every element takes its words from here by its `lang`, those that are on the page
 * already, too.
 *
 * Words that are missing are those of Arabic in languages written from right to left and of English in others; a warning
 * names them. Without a `lang` that can be read nothing is added, which is warned of; without a `dir` it is the
 * language's own.
 */
export function registerLocale(locale: Locale): void {
  const given = Object(locale) as Partial<Locale>;
  const { lang = '' } = given;
  const tag = keyOf(lang);
  if (!tag) {
    warnOnce('registerLocale: what was given has no language. Give a locale with lang: "ckb", say, and its words.');
    return;
  }
  const dir = given.dir === 'rtl' || given.dir === 'ltr' ? given.dir : (languageDirection(tag) ?? 'ltr');
  const ours = fallbackLocale(dir);
  const whole: Locale = { ...ours, ...given, lang, dir };
  const missing = PARTS.flatMap((part) => {
    const { words, missing: names } = mergeDefaults(given[part], ours[part]);
    Object.assign(whole, { [part]: words });
    return names.map((name) => `${part}.${name}`);
  });
  warnAboutMissing(lang, missing, dir);
  locales.set(tag, whole);
  notifyLocaleChange();
}

/** Adds a language that is whole, unless the page has brought its own. */
export function addLocale(locale: Locale): void {
  if (!locales.has(locale.lang)) locales.set(locale.lang, locale);
}

/** Calls back when words have come, or will not come. Returns the function that ends it. */
export function onLocaleChange(callback: () => void): () => void {
  watchers.add(callback);
  return () => watchers.delete(callback);
}

export function notifyLocaleChange(): void {
  for (const callback of watchers) callback();
}

/** Has languages that are not there brought when they are asked for. By default none is. */
export function setLocaleLoader(from: LocaleLoader): void {
  source = from;
}

/** Ends when the words of a language have come, or will not come; undefined where there is nothing to wait for. */
export function pendingLocale(lang: string): Promise<unknown> | undefined {
  return registered(lang) ? undefined : source(readTag(lang)?.language ?? '');
}

/**
 * The words for a language: its own, or those of the language without region, or Arabic for languages written from
 * right to left and English for all others.
 *
 * @param lang a BCP 47 tag; an empty or malformed one says nothing, and `dir` decides
 * @param dir the direction of the place where the words will stand
 */
export function findLocale(lang: string, dir: 'rtl' | 'ltr'): Locale {
  return registered(lang) ?? fallbackLocale(languageDirection(lang) ?? dir);
}

function registered(lang: string): Locale | undefined {
  for (let tag = keyOf(lang); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const locale = locales.get(tag);
    if (locale) return locale;
  }
  return undefined;
}

/** A tag as it is looked up; empty where it cannot be read. */
function keyOf(lang: string): string {
  return readTag(lang)?.baseName.toLowerCase() ?? '';
}

function fallbackLocale(dir: 'rtl' | 'ltr'): Locale {
  return dir === 'rtl' ? ar : en;
}
