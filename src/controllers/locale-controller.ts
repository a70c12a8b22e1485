import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { finishHydration, hasNoPageContext, adoptDeclarativeShadowRoot } from '../dom/declarative-shadow-root.js';
import { isRtl } from '../dom/direction.js';
import { languageOf, observeLanguage } from '../dom/language.js';
import type { Locale } from '../locales/locale.js';
import { findLocale, pendingLocale, onLocaleChange } from '../locales/registry.js';
import { readTag } from '../text/language-tag.js';

/** The parts of a locale that hold an element's words. */
type StringsKey = Exclude<keyof Locale, 'lang' | 'dir'>;

type Host<K extends StringsKey> = ReactiveControllerHost &
  HTMLElement & {
    strings: Partial<Locale[K]> | undefined;
  };

/** Gives an element its words in the language of the place where it stands, and updates it when either changes. */
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

  /** The element's language as the page gives it, Unicode extensions and all; empty where it gives none. */
  get pageLanguage(): string {
    return hasNoPageContext(this.#host) ? (this.#host.getAttribute('lang') ?? '') : languageOf(this.#host);
  }

  /** The locale that the words come from. What is shown stays until the words of another language have come. */
  get locale(): Locale {
    const isComing = this.ready !== undefined;
    if (isComing && this.#locale) return this.#locale;
    const rtl = hasNoPageContext(this.#host) ? this.#host.getAttribute('dir') !== 'ltr' : isRtl(this.#host);
    this.#locale = findLocale(this.pageLanguage, rtl ? 'rtl' : 'ltr');
    return this.#locale;
  }

  /** Ends when the words have come that are on their way, or will not come; undefined where none are. */
  get ready(): Promise<unknown> | undefined {
    return pendingLocale(this.pageLanguage);
  }

  /** The element's words, with those that the page has reworded. */
  get strings(): Locale[K] {
    return { ...this.locale[this.#key], ...this.#host.strings };
  }

  /** The language to count and to date in: the page's own tag, with its region, where the words are in that language. */
  get formatLanguage(): string {
    return this.fallbackLang?.lang ?? this.pageLanguage;
  }

  /** What our words must carry where they are in another language than the text around them, else undefined. */
  get fallbackLang(): Pick<Locale, 'lang' | 'dir'> | undefined {
    const { lang, dir } = this.locale;
    return readTag(this.pageLanguage)?.language === readTag(lang)?.language ? undefined : { lang, dir };
  }

  hostConnected(): void {
    const update = (): void => {
      this.#host.requestUpdate();
    };
    this.#disposers = [observeLanguage(this.#host, update), onLocaleChange(update)];
    // It may have been moved here from another language.
    update();
  }

  hostUpdated(): void {
    if (finishHydration(this.#host))
      void this.#host.updateComplete.then(() => {
        this.#host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    for (const end of this.#disposers) end();
  }
}
