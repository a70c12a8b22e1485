import { type Calendar, dateIn } from './calendars.js';
import { writeDigits } from './digits.js';
import { arabicMonth } from './months.js';

/** Countries whose clock has 24 hours (CLDR 48). */
const DAY_CLOCK_REGIONS = 'IL KM MA';

/** Signs of the eras. Gregorian years bear theirs only beside another calendar. */
const ERAS: Readonly<Record<Calendar, string>> = { gregory: 'م', 'islamic-umalqura': 'هـ', persian: 'هـ.ش' };

/** A day in each of the calendars, all of which reach it: "13 جمادى الآخرة 1448 هـ الموافق 23 نوفمبر 2026 م". */
export function arabicDate(local: Date, calendars: readonly Calendar[], locale: Intl.Locale): string {
  return inEach(calendars, locale, (calendar) => dayMonthYear(local, calendar, locale).join(' '));
}

/** The days from one to another: "23–26 نوفمبر 2026", "23 نوفمبر – 2 ديسمبر 2026". */
export function arabicDateRange(from: Date, to: Date, calendars: readonly Calendar[], locale: Intl.Locale): string {
  return inEach(calendars, locale, (calendar) => {
    const [day, month, year] = dayMonthYear(from, calendar, locale);
    const last = dayMonthYear(to, calendar, locale);
    const end = last.join(' ');
    if (year !== last[2]) return `${day} ${month} ${year} – ${end}`;
    if (month !== last[1]) return `${day} ${month} – ${end}`;
    return day === last[0] ? end : `${day}–${end}`;
  });
}

/** A time of day: "10:30 ص", or "10:30" where the clock has 24 hours. */
export function arabicTime(local: Date, locale: Intl.Locale): string {
  const hour = local.getUTCHours();
  const time = local.toISOString().slice(11, 16);
  const isDayClock = locale.hourCycle?.startsWith('h2') ?? DAY_CLOCK_REGIONS.includes(locale.region ?? 'none');
  const words = isDayClock ? time : `${hour % 12 || 12}${time.slice(2)}\u00a0${hour < 12 ? 'ص' : 'م'}`;
  return writeDigits(words, locale);
}

function inEach(calendars: readonly Calendar[], locale: Intl.Locale, write: (calendar: Calendar) => string): string {
  const dates = calendars.map((calendar) => {
    const hasEra = calendar !== 'gregory' || calendars.length > 1;
    return write(calendar) + (hasEra ? `\u00a0${ERAS[calendar]}` : '');
  });
  return writeDigits(dates.join(' الموافق '), locale);
}

function dayMonthYear(local: Date, calendar: Calendar, locale: Intl.Locale): [number, string, number] {
  const { year = 0, month = 0, day = 0 } = dateIn(calendar, local) ?? {};
  return [day, arabicMonth(calendar, month, locale.region), year];
}
