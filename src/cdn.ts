import './define.js';
import { setLazyFolder } from './internal/lazy-import.js';
import { warnOnce } from './internal/warn-once.js';
import type { Locale } from './locales/locale.js';
import { addLocale, setLocaleLoader, notifyLocaleChange } from './locales/registry.js';

// Not `new URL('.', import.meta.url)`, which bundlers take for a file to copy; some of them leave `url` undefined.
const folder = (import.meta.url as string | undefined)?.replace(/[^/]*$/, '') ?? '';
setLazyFolder(folder);

/** The files of `cdn/locales/`, beside this one: each loaded when an element of the page is in its language. */
const FILES: Readonly<Record<string, () => Promise<Record<string, Locale>>>> = {
  fa: () => import('./locales/fa.js'),
  he: () => import('./locales/he.js'),
  ur: () => import('./locales/ur.js'),
};

/** Languages that were asked for; undefined when they have come or failed. */
const loads = new Map<string, Promise<void> | undefined>();

setLocaleLoader((language) => {
  const file = FILES[language];
  if (file && !loads.has(language)) loads.set(language, load(language, file));
  return loads.get(language);
});

async function load(language: string, file: () => Promise<Record<string, Locale>>): Promise<void> {
  try {
    Object.values(await file()).forEach(addLocale);
  } catch {
    warnOnce(
      `${folder}locales/${language}.js could not be loaded, so lang="${language}" gets Arabic words. Serve the whole folder.`,
    );
  }
  loads.set(language, undefined);
  notifyLocaleChange();
}

export * from './index.js';
