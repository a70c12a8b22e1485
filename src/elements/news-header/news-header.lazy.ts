import type { ReactiveController } from 'lit';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { requestIdle } from '../../dom/optional-apis.js';
import { warnOnce } from '../../internal/warn-once.js';
import { type Calendar, readCalendars } from '../../text/calendars.js';
import { formatMoment, readMoment, type WrittenMoment } from '../../text/dates.js';
import { type Numerals, readNumerals } from '../../text/digits.js';
import { fill, plural } from '../../text/plural.js';
import { relativeTime } from '../../text/relative-time.js';
import { inTimeZone, readTimeZone } from '../../text/time-zone.js';
import { checkMarkup } from './check-markup.js';
import { parseDuration } from './parse-duration.js';
import { ReadingTimeSource } from './reading-time-source.js';
import { cancelScheduled, scheduleAt } from './shared-timer.js';
import type { DateSlot, HeaderHost } from './types.js';

const DAY = 86_400_000;

/** A date that the element shows in place of the page's own text. */
export interface FormattedDate {
  text: string;
  datetime: string;
  /** The full date, if the text is relative. */
  title: string | undefined;
}

/**
 * The lazy part of `<news-header>`: formats dates and the reading time, and warns about markup. It is loaded when one of them
 * is needed.
 */
export class HeaderController implements ReactiveController {
  readonly #host: HeaderHost;
  readonly #locale: LocaleController<'header'>;
  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
  /** Dates may be added or changed at any time, by a framework or when a story is updated. */
  readonly #contentObserver = new MutationObserver(this.#update);
  readonly #readingTimeSource: ReadingTimeSource;
  #dates: Partial<Record<DateSlot, FormattedDate | undefined>> = {};
  /** The time at which a relative date changes next, in milliseconds since 1970. Infinity if there is none. */
  #nextUpdateAt = Infinity;

  constructor(host: HeaderHost, locale: LocaleController<'header'>) {
    this.#host = host;
    this.#locale = locale;
    this.#readingTimeSource = new ReadingTimeSource(host, this.#update);
    host.addController(this);
    host.requestUpdate();
    // Frameworks may still add children.
    requestIdle(() => {
      if (host.isConnected) checkMarkup(host);
    });
  }

  /** The reading time of the element that `reading-time-of` references. Undefined if it has no text. */
  get readingTime(): string | undefined {
    const { minutes } = this.#readingTimeSource;
    const { formatLanguage, strings } = this.#locale;
    return minutes > 0 ? plural(formatLanguage, minutes, strings.readingTime, this.#numerals) : undefined;
  }

  /** The formatted date of a slot. Undefined if the page's own text is shown. */
  date(slot: DateSlot): FormattedDate | undefined {
    return this.#dates[slot];
  }

  hostConnected(): void {
    this.#contentObserver.observe(this.#host, {
      attributeFilter: ['datetime', 'slot'],
      childList: true,
      characterData: true,
      subtree: true,
    });
    this.#update();
  }

  hostDisconnected(): void {
    this.#contentObserver.disconnect();
    cancelScheduled(this.#update);
    this.#readingTimeSource.observe(undefined);
  }

  hostUpdate(): void {
    this.#nextUpdateAt = Infinity;
    this.#dates = { published: this.#format('published'), updated: this.#format('updated') };
    cancelScheduled(this.#update);
    if (!this.#host.isConnected) return;
    if (this.#nextUpdateAt < Infinity) scheduleAt(this.#nextUpdateAt, this.#update);
    this.#readingTimeSource.observe(this.#host.readingTimeOf);
  }

  get #numerals(): Numerals | undefined {
    const { numerals } = this.#host;
    const parsed = readNumerals(numerals ?? '');
    if (numerals && !parsed) this.#warn('numerals', numerals, 'Write "latn", "arab" or "arabext".');
    return parsed;
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

  #format(slot: DateSlot): FormattedDate | undefined {
    const part = [...this.#host.children].find((child) => child.slot === slot);
    const time = part instanceof HTMLTimeElement ? part : part?.querySelector('time');
    if (!time) return undefined;
    const { calendar, numerals, timeZone } = this.#host;
    const isFormatRequested = !!calendar || !!numerals || !!timeZone || time.textContent.trim() === '';
    const relativeLimit = this.#relativeLimit;
    if (!isFormatRequested && !relativeLimit) return undefined;
    if (part?.matches('a, :has(a)')) {
      warnOnce(
        `<${this.#host.localName}>: a date with a link is not formatted. Write slot="${slot}" on the <time>, without a link.`,
      );
      return undefined;
    }
    const { dateTime: datetime } = time;
    const moment = readMoment(datetime);
    if (!moment) {
      this.#warn('datetime', datetime, 'Write it like 2026-11-23T10:30+03:00.');
      return undefined;
    }
    const absolute = this.#formatAbsolute(moment);
    const relative = relativeLimit ? this.#formatRelative(moment, datetime, relativeLimit) : undefined;
    if (!isFormatRequested && !relative) return undefined;
    const text = fill(this.#locale.strings[slot], { date: relative ?? absolute });
    return { text, datetime, title: relative && absolute };
  }

  #formatAbsolute(moment: WrittenMoment): string {
    const timeZone = this.#timeZone;
    const options = {
      calendars: this.#calendars,
      numerals: this.#numerals,
      strings: this.#locale.locale.dates,
    };
    return formatMoment(timeZone ? inTimeZone(moment, timeZone) : moment, this.#locale.formatLanguage, options);
  }

  /**
   * The time since a moment. Undefined if the moment is older than the limit or has no UTC offset, and if there are no
   * words in the language.
   */
  #formatRelative({ instant }: WrittenMoment, datetime: string, limit: number): string | undefined {
    if (!instant) {
      this.#warn('datetime', datetime, 'For a relative time, add the UTC offset: 2026-11-23T10:30+03:00.');
      return undefined;
    }
    const now = Date.now();
    const remaining = limit - Math.abs(now - instant.getTime());
    if (remaining <= 0) return undefined;
    const { formatLanguage, locale } = this.#locale;
    const { text, changesIn } = relativeTime(instant.getTime(), now, formatLanguage, this.#numerals, locale.relative);
    if (!text) return undefined;
    this.#nextUpdateAt = Math.min(this.#nextUpdateAt, now + Math.min(changesIn, remaining));
    return text;
  }

  #warn(attribute: string, value: string, advice: string): void {
    warnOnce(`<${this.#host.localName}>: ${attribute}="${value}" cannot be read. ${advice}`);
  }
}
