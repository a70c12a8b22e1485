import type { ReactiveController } from 'lit';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { DateFormatter } from '../../dom/date-formatter.js';
import { requestIdle } from '../../dom/optional-apis.js';
import { warnOnce } from '../../internal/warn-once.js';
import { fill } from '../../text/plural.js';
import { checkMarkup } from './check-markup.js';
import { ReadingTimeSource } from './reading-time-source.js';
import type { DateSlot, HeaderHost } from './types.js';

/** A date that the element shows in place of the page's own text. */
export interface FormattedDate {
  text: string;
  datetime: string;
  /** The full date, if the text is relative. */
  title: string | undefined;
  /** The date without the time of day, for devices that show no title. */
  day: string | undefined;
}

/**
 * The lazy part of `<news-header>`: formats dates and the reading time, and warns about markup. It is loaded when one of them
 * is needed.
 */
export class HeaderController implements ReactiveController {
  readonly #host: HeaderHost;
  readonly #locale: LocaleController<'header'>;
  readonly #formatter: DateFormatter;
  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
  /** Dates may be added or changed at any time, by a framework or when a story is updated. */
  readonly #contentObserver = new MutationObserver(this.#update);
  readonly #readingTimeSource: ReadingTimeSource;
  #dates: Partial<Record<DateSlot, FormattedDate | undefined>> = {};
  /** The time at which a relative date changes next, in milliseconds since 1970. Infinity if there is none. */
  #nextUpdateAt = Infinity;

  /** @param formatter the formatter of the dates, whose file is loaded at the same time */
  constructor(host: HeaderHost, locale: LocaleController<'header'>, formatter: DateFormatter) {
    this.#host = host;
    this.#locale = locale;
    this.#formatter = formatter;
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
    return minutes > 0 ? this.#formatter.plural(minutes, this.#locale.strings.readingTime) : undefined;
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
    this.#formatter.timer.cancelScheduled(this.#update);
    this.#readingTimeSource.observe(undefined);
  }

  hostUpdate(): void {
    this.#nextUpdateAt = Infinity;
    this.#dates = { published: this.#format('published'), updated: this.#format('updated') };
    const { timer } = this.#formatter;
    timer.cancelScheduled(this.#update);
    if (!this.#host.isConnected) return;
    if (this.#nextUpdateAt < Infinity) timer.scheduleAt(this.#nextUpdateAt, this.#update);
    this.#readingTimeSource.observe(this.#host.readingTimeOf);
  }

  #format(slot: DateSlot): FormattedDate | undefined {
    const part = [...this.#host.children].find((child) => child.slot === slot);
    const time = part instanceof HTMLTimeElement ? part : part?.querySelector('time');
    if (!time || !this.#formatter.isRequestedFor(time)) return undefined;
    if (part?.matches('a, :has(a)')) {
      warnOnce(
        `<${this.#host.localName}>: a date with a link is not formatted. Write slot="${slot}" on the <time>, without a link.`,
      );
      return undefined;
    }
    const date = this.#formatter.format(time);
    if (!date) return undefined;
    this.#nextUpdateAt = Math.min(this.#nextUpdateAt, date.changesAt);
    const text = fill(this.#locale.strings[slot], { date: date.text });
    return { text, datetime: time.dateTime, title: date.title, day: date.day };
  }
}
