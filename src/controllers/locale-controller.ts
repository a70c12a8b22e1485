import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { finishHydration, mustIgnorePage, adoptDeclarativeShadowRoot } from '../dom/declarative-shadow-root.js';
import { isRtl } from '../dom/direction.js';
import { restoreShadowStyles } from '../dom/light-dom-styles.js';
import { languageOf, observeLanguage } from '../dom/language.js';
import type { Locale } from '../locales/locale.js';
import { findLocale, pendingLocale, onLocaleChange } from '../locales/registry.js';
import { readTag } from '../text/language-tag.js';

/** The keys of a locale that hold the strings of an element. */
type StringsKey = Exclude<keyof Locale, 'lang' | 'dir'>;

type Host<K extends StringsKey> = ReactiveControllerHost &
  HTMLElement & {
    strings: Partial<Locale[K]> | undefined;
  };

/** Provides an element with strings in its language, and updates it when its language or the registered locales change. */
export class LocaleController<K extends StringsKey> implements ReactiveController {
  readonly #host: Host<K>;
  readonly #key: K;
  #locale: Locale | undefined;
  #disposers: (() => void)[] = [];

  constructor(host: Host<K>, key: K) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
    adoptDeclarativeShadowRoot(host);
  }

  /** The `lang` that applies to the element, including Unicode extensions. Empty if none is set. */
  get pageLanguage(): string {
    return mustIgnorePage(this.#host) ? (this.#host.getAttribute('lang') ?? '') : languageOf(this.#host);
  }

  /** The locale of the strings. While another locale is loading, it is the previous one. */
  get locale(): Locale {
    const isLoading = this.ready !== undefined;
    if (isLoading && this.#locale) return this.#locale;
    const rtl = mustIgnorePage(this.#host) ? this.#host.getAttribute('dir') !== 'ltr' : isRtl(this.#host);
    this.#locale = findLocale(this.pageLanguage, rtl ? 'rtl' : 'ltr');
    return this.#locale;
  }

  /** Settles when the pending locale has loaded or failed to load. Undefined if no locale is pending. */
  get ready(): Promise<unknown> | undefined {
    return pendingLocale(this.pageLanguage);
  }

  /** The strings of the locale, overridden by the host's own `strings`. */
  get strings(): Locale[K] {
    return { ...this.locale[this.#key], ...this.#host.strings };
  }

  /** The language tag for dates and numbers: the page's, including its region, or the locale's if that is a fallback. */
  get formatLanguage(): string {
    return this.fallbackAttributes?.lang ?? this.pageLanguage;
  }

  /** The `lang` and `dir` attributes for strings that are not in the language of the page. Undefined if they are. */
  get fallbackAttributes(): Pick<Locale, 'lang' | 'dir'> | undefined {
    const { lang, dir } = this.locale;
    return readTag(this.pageLanguage)?.language === readTag(lang)?.language ? undefined : { lang, dir };
  }

  hostConnected(): void {
    const update = (): void => {
      this.#host.requestUpdate();
    };
    this.#disposers = [observeLanguage(this.#host, update), onLocaleChange(update)];
    restoreShadowStyles(this.#host);
    // The element may have been moved to a part of the page in another language.
    update();
  }

  hostUpdated(): void {
    if (finishHydration(this.#host))
      void this.#host.updateComplete.then(() => {
        this.#host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    for (const dispose of this.#disposers) dispose();
  }
}
