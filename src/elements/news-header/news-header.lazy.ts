import type { ReactiveController } from 'lit';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { scheduleAt, cancelScheduled } from './shared-timer.js';
import { warnOnce } from '../../internal/warn-once.js';
import { type Calendar, readCalendars } from '../../text/calendars.js';
import { formatMoment, readMoment, type WrittenMoment } from '../../text/dates.js';
import { type Numerals, readNumerals } from '../../text/digits.js';
import { fill, plural } from '../../text/plural.js';
import { relativeTime } from '../../text/relative-time.js';
import { inTimeZone, readTimeZone } from '../../text/time-zone.js';
import { parseDuration } from './parse-duration.js';
import { ReadingTimeSource } from './reading-time-source.js';
import type { DateSlot, HeaderHost } from './types.js';

const DAY = 86_400_000;

/** A date in the element's own words. */
export interface FormattedDate {
  text: string;
  datetime: string;
  /** The whole date, where the text says only how long ago it was. */
  title: string | undefined;
}

/** The words of `<news-header>` for dates and for the reading time, loaded when they are asked for. */
export class HeaderController implements ReactiveController {
  readonly #host: HeaderHost;
  readonly #locale: LocaleController<'header'>;
  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
  /** A page may write or change a date at any time: a framework that renders again, a story that is updated. */
  readonly #contentObserver = new MutationObserver(this.#update);
  readonly #readingTimeSource: ReadingTimeSource;
  #dates: Partial<Record<DateSlot, FormattedDate | undefined>> = {};
  /** When one of the dates has to be said anew, in milliseconds since 1970. */
  #nextUpdateAt = Infinity;

  constructor(host: HeaderHost, locale: LocaleController<'header'>) {
    this.#host = host;
    this.#locale = locale;
    this.#readingTimeSource = new ReadingTimeSource(host, this.#update);
    host.addController(this);
    host.requestUpdate();
  }

  /** How long it takes to read the text that is named; undefined where there is none. */
  get readingTime(): string | undefined {
    const { minutes } = this.#readingTimeSource;
    const { formatLanguage, strings } = this.#locale;
    return minutes > 0 ? plural(formatLanguage, minutes, strings.readingTime, this.#numerals) : undefined;
  }

  /** A date in the element's words; undefined where those of the page stand. */
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
    this.#readingTimeSource.follow(undefined);
  }

  hostUpdate(): void {
    this.#nextUpdateAt = Infinity;
    this.#dates = { published: this.#format('published'), updated: this.#format('updated') };
    cancelScheduled(this.#update);
    if (!this.#host.isConnected) return;
    if (this.#nextUpdateAt < Infinity) scheduleAt(this.#nextUpdateAt, this.#update);
    this.#readingTimeSource.follow(this.#host.readingTimeOf);
  }

  get #numerals(): Numerals | undefined {
    const { numerals } = this.#host;
    const known = readNumerals(numerals ?? '');
    if (numerals && !known) this.#warn('numerals', numerals, 'Write "latn", "arab" or "arabext".');
    return known;
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
    const known = readTimeZone(timeZone);
    if (!known) this.#warn('time-zone', timeZone, 'Write an IANA name like "Asia/Riyadh", or "local".');
    return known;
  }

  /** For how long a date is said as the time since then, in milliseconds; not at all by default. */
  get #relativeLimit(): number {
    const { relative } = this.#host;
    if (relative === undefined || relative === null || relative === false) return 0;
    if (relative === true || relative === '') return DAY;
    const duration = parseDuration(relative);
    if (duration === undefined) this.#warn('relative', relative, 'Write an ISO 8601 duration like "P7D".');
    return duration ?? DAY;
  }

  #format(slot: DateSlot): FormattedDate | undefined {
    const time = [...this.#host.children].find(
      (child): child is HTMLTimeElement => child instanceof HTMLTimeElement && child.slot === slot,
    );
    if (!time) return undefined;
    const { calendar, numerals, timeZone } = this.#host;
    const isOurs = !!calendar || !!numerals || !!timeZone || time.textContent.trim() === '';
    const relativeFor = this.#relativeLimit;
    if (!isOurs && !relativeFor) return undefined;
    const { dateTime: datetime } = time;
    const moment = readMoment(datetime);
    if (!moment) {
      this.#warn('datetime', datetime, 'Write it like 2026-11-23T10:30+03:00.');
      return undefined;
    }
    const whole = this.#formatAbsolute(moment);
    const relative = relativeFor ? this.#formatRelative(moment, datetime, relativeFor) : undefined;
    if (!isOurs && !relative) return undefined;
    const text = fill(this.#locale.strings[slot], { date: relative ?? whole });
    return { text, datetime, title: relative && whole };
  }

  #formatAbsolute(moment: WrittenMoment): string {
    const timeZone = this.#timeZone;
    const options = { calendars: this.#calendars, numerals: this.#numerals };
    return formatMoment(timeZone ? inTimeZone(moment, timeZone) : moment, this.#locale.formatLanguage, options);
  }

  /** How long ago a moment was, for as long as that is asked for. */
  #formatRelative({ instant }: WrittenMoment, datetime: string, limit: number): string | undefined {
    if (!instant) {
      this.#warn('datetime', datetime, 'For the time since then write it with its offset, 2026-11-23T10:30+03:00.');
      return undefined;
    }
    const now = Date.now();
    const left = limit - Math.abs(now - instant.getTime());
    if (left <= 0) return undefined;
    const { text, changesIn } = relativeTime(instant.getTime(), now, this.#locale.formatLanguage, this.#numerals);
    this.#nextUpdateAt = Math.min(this.#nextUpdateAt, now + Math.min(changesIn, left));
    return text;
  }

  #warn(attribute: string, value: string, advice: string): void {
    warnOnce(`<${this.#host.localName}>: ${attribute}="${value}" cannot be read. ${advice}`);
  }
}
