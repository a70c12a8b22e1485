import { type Calendar, dateIn } from './calendars.js';
import { writeDigits } from './digits.js';
import { arabicMonthName } from './months.js';

/** Regions that use the 24-hour clock (CLDR 48). */
const REGIONS_WITH_24_HOURS = 'IL KM MA';

/** Abbreviations of the eras. The Gregorian one is written only beside another calendar. */
const ERAS: Readonly<Record<Calendar, string>> = { gregory: 'م', 'islamic-umalqura': 'هـ', persian: 'هـ.ش' };

/**
 * Formats a day in each calendar, all of which must cover it:
 * "13 جمادى الآخرة 1448 هـ الموافق 23 نوفمبر 2026 م".
 *
 * @param local the local date, stored in the UTC fields
 */
export function formatArabicDate(local: Date, calendars: readonly Calendar[], locale: Intl.Locale): string {
  return formatInCalendars(calendars, locale, (calendar) => dayMonthYear(local, calendar, locale).join(' '));
}

/** Formats a range of days: "23–26 نوفمبر 2026", "23 نوفمبر – 2 ديسمبر 2026". */
export function formatArabicDateRange(
  from: Date,
  to: Date,
  calendars: readonly Calendar[],
  locale: Intl.Locale,
): string {
  return formatInCalendars(calendars, locale, (calendar) => {
    const [day, month, year] = dayMonthYear(from, calendar, locale);
    const last = dayMonthYear(to, calendar, locale);
    const end = last.join(' ');
    if (year !== last[2]) return `${day} ${month} ${year} – ${end}`;
    if (month !== last[1]) return `${day} ${month} – ${end}`;
    return day === last[0] ? end : `${day}–${end}`;
  });
}

/** Formats a time of day: "10:30 ص", or "10:30" in regions with the 24-hour clock. */
export function formatArabicTime(local: Date, locale: Intl.Locale): string {
  const hour = local.getUTCHours();
  const time = local.toISOString().slice(11, 16);
  const has24Hours = locale.hourCycle?.startsWith('h2') ?? REGIONS_WITH_24_HOURS.includes(locale.region ?? 'none');
  const text = has24Hours ? time : `${hour % 12 || 12}${time.slice(2)}\u00a0${hour < 12 ? 'ص' : 'م'}`;
  return writeDigits(text, locale);
}

/** Joins the dates of all calendars, with their eras if there are several. */
function formatInCalendars(
  calendars: readonly Calendar[],
  locale: Intl.Locale,
  format: (calendar: Calendar) => string,
): string {
  const dates = calendars.map((calendar) => {
    const hasEra = calendar !== 'gregory' || calendars.length > 1;
    return format(calendar) + (hasEra ? `\u00a0${ERAS[calendar]}` : '');
  });
  return writeDigits(dates.join(' الموافق '), locale);
}

function dayMonthYear(local: Date, calendar: Calendar, locale: Intl.Locale): [number, string, number] {
  const { year = 0, month = 0, day = 0 } = dateIn(calendar, local) ?? {};
  return [day, arabicMonthName(calendar, month, locale.region), year];
}
