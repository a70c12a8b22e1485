import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { languageOf, watchLanguage } from '../dom/language.js';
import type { Locale } from '../locales/locale.js';
import { findLocale } from '../locales/registry.js';
import { readTag } from '../text/language-tag.js';

/** The parts of a locale that hold an element's words. */
type StringsKey = Exclude<keyof Locale, 'lang' | 'dir'>;

type Host<K extends StringsKey> = ReactiveControllerHost &
  HTMLElement & {
    strings: Partial<Locale[K]> | undefined;
  };

/** Gives an element its words in the language of the place where it stands, and updates it when that changes. */
export class LocaleController<K extends StringsKey> implements ReactiveController {
  readonly #host: Host<K>;
  readonly #key: K;
  #unwatch: (() => void) | undefined;

  constructor(host: Host<K>, key: K) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  /** The element's language as the page gives it, Unicode extensions and all; empty where it gives none. */
  get pageLanguage(): string {
    return isServer ? (this.#host.getAttribute('lang') ?? '') : languageOf(this.#host);
  }

  /** The locale that the words come from. */
  get locale(): Locale {
    const rtl = isServer ? this.#host.getAttribute('dir') === 'rtl' : this.#host.matches(':dir(rtl)');
    return findLocale(this.pageLanguage, rtl ? 'rtl' : 'ltr');
  }

  /** The element's words, with those that the page has reworded. */
  get strings(): Locale[K] {
    return { ...this.locale[this.#key], ...this.#host.strings };
  }

  /** The language to count and to date in: the page's own tag, with its region, where the words are in that language. */
  get formatLanguage(): string {
    return this.foreign?.lang ?? this.pageLanguage;
  }

  /** What our words must carry where they are in another language than the text around them, else undefined. */
  get foreign(): Pick<Locale, 'lang' | 'dir'> | undefined {
    const { lang, dir } = this.locale;
    return readTag(this.pageLanguage)?.language === readTag(lang)?.language ? undefined : { lang, dir };
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }
}
