import { warnOnce } from '../internal/warn-once.js';
import { type Calendar, readCalendars } from '../text/calendars.js';
import type { DateStrings } from '../text/date-strings.js';
import { formatMoment, readMoment, type WrittenMoment } from '../text/dates.js';
import { type Numerals, readNumerals } from '../text/digits.js';
import { parseDuration } from '../text/parse-duration.js';
import { plural, type PluralForms } from '../text/plural.js';
import { type RelativeStrings, relativeTime } from '../text/relative-time.js';
import { inTimeZone, readTimeZone } from '../text/time-zone.js';
import { mediaQuery } from './optional-apis.js';
import { cancelScheduled, scheduleAt } from './shared-timer.js';

const DAY = 86_400_000;

/** The attributes of an element that decide how its dates are formatted. */
export interface DateHost extends HTMLElement {
  calendar: string | undefined;
  numerals: Numerals | undefined;
  timeZone: string | undefined;
  relative: string | boolean | null | undefined;
}

/** The language of the dates, and its words if the engine has none. `LocaleController` has these members. */
export interface DateLocale {
  readonly formatLanguage: string;
  readonly locale: { dates?: DateStrings; relative?: RelativeStrings };
}

/** A date in words. */
export interface DateText {
  text: string;
  /** The full date, if the text is relative. */
  title: string | undefined;
  /** The date without the time of day, if the text is relative and the device cannot hover, so that it shows no title. */
  day?: string | undefined;
  /** The time at which a relative text changes, in milliseconds since 1970. Infinity if it does not. */
  changesAt: number;
}

/**
 * Formats the dates of an element, and the numbers beside them, as its attributes request. Logs what is wrong with an attribute
 * or a date.
 */
export class DateFormatter {
  /** The timer of the page. It is here, so that all elements share one. */
  readonly timer = { scheduleAt, cancelScheduled };
  readonly #host: DateHost;
  readonly #locale: DateLocale;

  constructor(host: DateHost, locale: DateLocale) {
    this.#host = host;
    this.#locale = locale;
  }

  /** The digits that the element requests. Undefined for those of the language. */
  get numerals(): Numerals | undefined {
    const { numerals } = this.#host;
    const parsed = readNumerals(numerals ?? '');
    if (numerals && !parsed) this.#warn('numerals', numerals, 'Write "latn", "arab" or "arabext".');
    return parsed;
  }

  /** The string for a count, in the language and digits of the dates. */
  plural(count: number, forms: PluralForms): string {
    return plural(this.#locale.formatLanguage, count, forms, this.numerals);
  }

  /** Whether the text of a date is replaced: if it is empty, or if an attribute requests a format or relative dates. */
  isRequestedFor(time: HTMLTimeElement): boolean {
    return isBlank(time) || this.#isFormatRequested || this.#relativeLimit > 0;
  }

  /**
   * Formats a date. Undefined if the page's own text is shown.
   *
   * @param isEmpty whether the page has written no text
   */
  format(time: HTMLTimeElement, isEmpty = isBlank(time)): DateText | undefined {
    const isFormatRequested = isEmpty || this.#isFormatRequested;
    const relativeLimit = this.#relativeLimit;
    if (!isFormatRequested && !relativeLimit) return undefined;
    const { dateTime } = time;
    const moment = readMoment(dateTime);
    if (!moment) {
      this.#warn('datetime', dateTime, 'Write it like 2026-11-23T10:30+03:00.');
      return undefined;
    }
    const absolute = this.#formatAbsolute(moment);
    const relative = relativeLimit ? this.#formatRelative(moment, dateTime, relativeLimit) : undefined;
    if (relative) {
      const day = mediaQuery('(hover: none)')?.matches ? this.#formatAbsolute(moment, false) : undefined;
      return { ...relative, title: absolute, day };
    }
    return isFormatRequested ? { text: absolute, title: undefined, changesAt: Infinity } : undefined;
  }

  get #isFormatRequested(): boolean {
    const { calendar, numerals, timeZone } = this.#host;
    return !!calendar || !!numerals || !!timeZone;
  }

  get #calendars(): Calendar[] {
    const { calendar } = this.#host;
    const { calendars, unknown } = readCalendars(calendar ?? '');
    if (calendar && unknown.length > 0)
      this.#warn('calendar', calendar, 'Write "gregory", "islamic-umalqura", "persian", or several of them.');
    return calendars;
  }

  get #timeZone(): string | undefined {
    const { timeZone } = this.#host;
    if (!timeZone) return undefined;
    const parsed = readTimeZone(timeZone);
    if (!parsed) this.#warn('time-zone', timeZone, 'Write an IANA name like "Asia/Riyadh", or "local".');
    return parsed;
  }

  /** The age up to which a date is shown as relative, in milliseconds. 0 by default: dates are absolute. */
  get #relativeLimit(): number {
    const { relative } = this.#host;
    if (relative === undefined || relative === null || relative === false) return 0;
    if (relative === true || relative === '') return DAY;
    const duration = parseDuration(relative);
    if (duration === undefined) this.#warn('relative', relative, 'Write an ISO 8601 duration like "P7D".');
    return duration ?? DAY;
  }

  #formatAbsolute(written: WrittenMoment, hasTime = written.hasTime): string {
    const timeZone = this.#timeZone;
    const moment = timeZone ? inTimeZone(written, timeZone) : written;
    const options = {
      calendars: this.#calendars,
      numerals: this.numerals,
      strings: this.#locale.locale.dates,
    };
    return formatMoment({ ...moment, hasTime }, this.#locale.formatLanguage, options);
  }

  /**
   * The time since a moment. Undefined if the moment is older than the limit or has no UTC offset, and if there are no
   * words in the language.
   */
  #formatRelative(
    { instant }: WrittenMoment,
    datetime: string,
    limit: number,
  ): Omit<DateText, 'day' | 'title'> | undefined {
    if (!instant) {
      this.#warn('datetime', datetime, 'For a relative time, add the UTC offset: 2026-11-23T10:30+03:00.');
      return undefined;
    }
    const now = Date.now();
    const remaining = limit - Math.abs(now - instant.getTime());
    if (remaining <= 0) return undefined;
    const { formatLanguage, locale } = this.#locale;
    const { text, changesIn } = relativeTime(instant.getTime(), now, formatLanguage, this.numerals, locale.relative);
    return text ? { text, changesAt: now + Math.min(changesIn, remaining) } : undefined;
  }

  #warn(attribute: string, value: string, advice: string): void {
    warnOnce(`<${this.#host.localName}>: ${attribute}="${value}" cannot be read. ${advice}`);
  }
}

function isBlank({ textContent }: Element): boolean {
  return textContent.trim() === '';
}
