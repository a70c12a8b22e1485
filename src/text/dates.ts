import { withDigits } from './digits.js';

/** A moment as a page writes it in `datetime`, with the clock of the place where it was written. */
export interface WrittenMoment {
  /** The moment's local date and time, as if that place kept UTC. */
  local: Date;
  /** Whether a time of day was given. */
  hasTime: boolean;
}

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads a global or local date, with or without a time, as HTML allows it in `<time datetime>`:
 * `2026-11-23`, `2026-11-23T10:30+03:00`, `2026-11-23 07:30Z`.
 * Undefined for anything else, and for a date that no calendar has (30 February).
 */
export function readMoment(datetime: string): WrittenMoment | undefined {
  const match = DATE_TIME.exec(datetime.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map((part) => Number(part || 0));
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const isReal = local.getUTCMonth() === month - 1 && local.getUTCDate() === day && minute < 60;
  return isReal ? { local, hasTime: match[4] !== undefined } : undefined;
}

/**
 * A written moment in words, with the clock of the place where it was written: "23 نوفمبر 2026 في 10:30 ص".
 *
 * @param lang the language, whose region sets the month names and whose Unicode extensions set digits and calendar
 *   (`ar-SA-u-nu-latn-ca-islamic-umalqura`); a malformed one is read as Arabic
 */
export function formatMoment(moment: WrittenMoment, lang: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
  if (moment.hasTime) options.timeStyle = 'short';
  return new Intl.DateTimeFormat(withDigits(lang), options).format(moment.local);
}
