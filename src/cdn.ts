import './define.js';
import { setLazyFolder } from './internal/lazy-import.js';
import { warnOnce } from './internal/warn-once.js';
import type { Locale } from './locales/locale.js';
import { addLocale, notifyLocaleChange, setLocaleLoader } from './locales/registry.js';

// Bundlers would treat `new URL('.', import.meta.url)` as an asset to copy, and some leave `url` undefined.
const folder = (import.meta.url as string | undefined)?.replace(/[^/]*$/, '') ?? '';
setLazyFolder(folder);

/** The files in `cdn/locales/`. Each is loaded when the page has an element in its language. */
const LOCALE_FILES: Readonly<Record<string, () => Promise<Record<string, Locale>>>> = {
  fa: () => import('./locales/fa.js'),
  he: () => import('./locales/he.js'),
  ur: () => import('./locales/ur.js'),
};

/** Started loads by language; undefined when a load has finished or failed. */
const loads = new Map<string, Promise<void> | undefined>();

setLocaleLoader((language) => {
  const importFile = LOCALE_FILES[language];
  if (importFile && !loads.has(language)) loads.set(language, load(language, importFile));
  return loads.get(language);
});

async function load(language: string, importFile: () => Promise<Record<string, Locale>>): Promise<void> {
  try {
    Object.values(await importFile()).forEach(addLocale);
  } catch {
    warnOnce(
      `${folder}locales/${language}.js could not be loaded, so Arabic is shown for lang="${language}". Serve the whole folder.`,
    );
  }
  loads.set(language, undefined);
  notifyLocaleChange();
}

export * from './index.js';
