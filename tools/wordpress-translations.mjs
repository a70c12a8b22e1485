// The translations of the WordPress plugin: .po files, the PHP files that WordPress 6.5 and later reads fastest, and JSON for scripts.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'wordpress/languages';
/** Separates context and text in a key. */
const CONTEXT_END = '\u0004';

/** @returns {string[]} the languages, such as `fa_IR` */
export function translatedLocales() {
  return readdirSync(FOLDER)
    .map((name) => /^matn-(\w+)\.po$/.exec(name)?.[1])
    .filter(Boolean);
}

/**
 * Reads a translation. Its entries have no plural forms, and each text is on one line.
 *
 * @param {string} locale
 * @returns {Record<string, string>} the translations by text, or by context, U+0004 and text
 */
export function readTranslation(locale) {
  const source = readFileSync(`${FOLDER}/matn-${locale}.po`, 'utf8');
  const entries = source.matchAll(/^(?:msgctxt "(.*)"\n)?msgid "(.+)"\nmsgstr "(.*)"$/gm);
  const unescape = (text) => JSON.parse(`"${text}"`);
  return Object.fromEntries(
    Array.from(entries, ([, context, text, translation]) => [
      (context ? context + CONTEXT_END : '') + unescape(text),
      unescape(translation),
    ]),
  );
}

/**
 * A translation as WordPress's PHP format.
 *
 * @param {string} locale
 */
export function phpTranslation(locale) {
  const entries = Object.entries(readTranslation(locale)).map(([key, text]) => `${quote(key)}=>${quote(text)}`);
  return `<?php\nreturn ['domain'=>'matn','language'=>${quote(locale)},'messages'=>[${entries.join(',')}]];\n`;
}

/**
 * The texts that a script translates with `__()`.
 *
 * @param {string} file
 * @returns {string[]}
 */
export function textsOfScript(file) {
  return Array.from(readFileSync(file, 'utf8').matchAll(/\b__\('([^'\\]+)', 'matn'\)/g), ([, text]) => text);
}

/**
 * The translation of the texts of a script, as `wp_set_script_translations()` expects it.
 *
 * @param {string} locale
 * @param {string} file
 */
export function scriptTranslation(locale, file) {
  const translation = readTranslation(locale);
  const texts = textsOfScript(file).map((text) => [text, [translation[text]]]);
  const messages = { '': { lang: locale }, ...Object.fromEntries(texts) };
  return JSON.stringify({ domain: 'messages', locale_data: { messages } });
}

/** A PHP string. U+0004 is written as an escape sequence, so that editors show it. */
function quote(text) {
  const parts = text.split(CONTEXT_END).map((part) => `'${part.replaceAll(/['\\]/g, '\\$&')}'`);
  return parts.join('."\\4".');
}
