import type { DateFormatter, DateHost, DateLocale } from '../../dom/date-formatter.js';
import { commentsStrings } from '../../locales/comments.js';
import type { CommentsReadingStrings, Locale } from '../../locales/locale.js';
import type { PluralForms } from '../../text/plural.js';
import type { CommentsHost, CommentsLocale } from './types.js';

/**
 * The language of a thread: its strings, counts and dates. It is read once per update, because the language of the page is
 * searched for and parsed each time, and a thread can have thousands of dates.
 */
export class ThreadLocale implements DateLocale {
  /** Formats the dates in this language. */
  readonly formatter: DateFormatter;
  formatLanguage = '';
  locale!: Locale;
  strings!: CommentsReadingStrings;
  /** Language and direction of the strings if they are not in the page's language; undefined if they are. */
  fallbackAttributes: Pick<Locale, 'lang' | 'dir'> | undefined;
  readonly #host: CommentsHost;
  readonly #controller: CommentsLocale;
  readonly #counts = new Map<PluralForms, Map<number, string>>();

  constructor(
    host: CommentsHost,
    controller: CommentsLocale,
    Formatter: new (host: DateHost, locale: DateLocale) => DateFormatter,
  ) {
    this.#host = host;
    this.#controller = controller;
    this.formatter = new Formatter(host, this);
    this.read();
  }

  /** Reads the language, and what overrides its strings. */
  read(): void {
    const { formatLanguage, locale, fallbackAttributes } = this.#controller;
    Object.assign(this, { formatLanguage, locale, fallbackAttributes });
    this.strings = { ...commentsStrings(locale), ...this.#host.strings };
    this.#counts.clear();
  }

  /** The string for a count, in the digits that the element requests. */
  plural(count: number, forms: PluralForms): string {
    const known = this.#counts.get(forms) ?? new Map<number, string>();
    this.#counts.set(forms, known);
    const text = known.get(count) ?? this.formatter.plural(count, forms);
    known.set(count, text);
    return text;
  }
}
