import { expect } from 'chai';
import fc from 'fast-check';
import { isolate } from '../../src/text/bidi-control-characters.js';
import { type Calendar, readCalendars } from '../../src/text/calendars.js';
import { formatDateRange, formatMoment, readMoment } from '../../src/text/dates.js';
import { type Numerals, readNumerals, writeDigits, withDigits } from '../../src/text/digits.js';
import { languageDirection } from '../../src/text/language-tag.js';
import { formatList } from '../../src/text/lists.js';
import { formatNumber, formatPercent } from '../../src/text/numbers.js';
import { plural, pluralRange } from '../../src/text/plural.js';
import { formatNumberRange } from '../../src/text/ranges.js';
import { countLetters, readingTime } from '../../src/text/reading-time.js';
import { formatRelative, relativeTime, type RelativeUnit } from '../../src/text/relative-time.js';
import { inTimeZone, readTimeZone } from '../../src/text/time-zone.js';

const CONTROLS = [
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u202a',
  '\u202c',
  '\u202e',
  '\u200f',
  '\u061c',
  '\n',
  '\u2029',
];

const supportedTag = fc.constantFrom(
  'ar',
  'ar-EG',
  'ar-LB',
  'ar-MA',
  'ar-SA-u-ca-islamic-umalqura',
  'fa',
  'ur',
  'ur-IN',
  'he',
  'en',
  '',
);
const tag = fc.oneof(supportedTag, fc.constantFrom('ps', 'th', 'xx', 'ckb', 'uz'));
const lang = fc.oneof({ weight: 3, arbitrary: tag }, fc.string(), fc.string({ unit: 'binary', maxLength: 8 }));
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...CONTROLS),
    fc.constantFrom('ا', 'م', 'ש', 'a', '+', '5', '٥', '۵', ' '),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});
const numerals = fc.constantFrom<Numerals | undefined>('latn', 'arab', 'arabext', undefined);
const calendars = fc.array(fc.constantFrom<Calendar>('gregory', 'islamic-umalqura', 'persian'));
const unit = fc.constantFrom<RelativeUnit>('second', 'minute', 'hour', 'day', 'week', 'month', 'year');
const number = fc.oneof(fc.double(), fc.integer());
const datetime = fc
  .tuple(
    fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
    fc.constantFrom('Z', '+03:00', '-0930', ''),
  )
  .map(([date, offset]) => date.toISOString().slice(0, 16) + offset);
const forms = fc.constant({ one: 'واحد', few: '{count} قليلة', other: '{count}' });

const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => boolean): void => {
  fc.assert(fc.property(arbitrary, property), { numRuns: 200 });
};

/** The number of digit systems in a text. */
const countDigitSystems = (written: string): number =>
  [/[0-9]/, /[٠-٩]/, /[۰-۹]/].filter((digits) => digits.test(written)).length;

const isBalanced = (written: string): boolean => {
  let open = 0;
  for (const mark of written.match(/[\u2066-\u2069]/g) ?? []) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
};

describe('text functions with arbitrary input', () => {
  it('formatMoment returns text for every date, language, calendar and digits', () => {
    check(fc.tuple(datetime, lang, calendars, numerals), ([written, language, order, digits]) => {
      return formatMoment(readMoment(written), language, { calendars: order, numerals: digits }).trim() !== '';
    });
  });

  it('formatMoment uses a single digit system', () => {
    check(fc.tuple(datetime, supportedTag, calendars, numerals), ([written, language, order, digits]) => {
      return (
        countDigitSystems(formatMoment(readMoment(written), language, { calendars: order, numerals: digits })) === 1
      );
    });
  });

  it('formatDateRange returns text for every pair of dates', () => {
    check(fc.tuple(datetime, datetime, lang, calendars), ([first, last, language, order]) => {
      return formatDateRange(readMoment(first)!, readMoment(last)!, language, { calendars: order }).trim() !== '';
    });
  });

  it('readMoment, readNumerals, readCalendars and readTimeZone accept any attribute value without throwing', () => {
    check(text, (value) => {
      const timeZone = readTimeZone(value);
      const moment = readMoment('2026-11-23T10:30Z')!;
      const { calendars: known, unknown } = readCalendars(value);
      const isRead =
        readNumerals(value) === undefined || ['latn', 'arab', 'arabext'].includes(value.trim().toLowerCase());
      if (timeZone) inTimeZone(moment, timeZone);
      readMoment(value);
      return isRead && known.length + unknown.length <= value.split(/\s+/).length;
    });
  });

  it('formatNumber, formatPercent and formatNumberRange use a single digit system', () => {
    check(fc.tuple(number, number, supportedTag, numerals), ([from, to, language, digits]) => {
      const texts = [
        formatNumber(from, language, digits),
        formatPercent(to, language, digits),
        formatNumberRange(from, to, language, digits),
      ];
      return texts.every((written) => written.trim() !== '' && countDigitSystems(written) <= 1);
    });
  });

  it('plural and pluralRange return text for every count', () => {
    check(fc.tuple(lang, number, number, forms), ([language, from, to, sentences]) => {
      return plural(language, from, sentences) !== '' && pluralRange(language, from, to, sentences) !== '';
    });
  });

  it('relativeTime returns a valid timer delay, and text unless the browser has no words in the language', () => {
    check(fc.tuple(number, number, lang, unit), ([instant, now, language, one]) => {
      const { text: formatted, changesIn } = relativeTime(instant, now, language);
      const hasWords = formatted !== '' && formatRelative(instant, one, language) !== '';
      return changesIn > 0 && changesIn < 2 ** 31 && (hasWords || !/^(?:ar|en|fa|he|ur)(?:-[A-Z]{2})?$/.test(language));
    });
  });

  it('formatList keeps every letter of its items and closes every isolate', () => {
    check(fc.tuple(fc.array(text), lang), ([items, language]) => {
      const list = formatList(items, language);
      const given = items.filter((item) => item.trim() !== '').map(countLetters);
      return isBalanced(list) && countLetters(list) >= given.reduce((sum, count) => sum + count, 0);
    });
  });

  it('isolate returns balanced text and removes only controls and line breaks', () => {
    const withoutMarks = (value: string): string => value.replace(/[\s\u0085\u202a-\u202e\u2066-\u2069]/g, '');
    check(text, (value) => {
      const result = isolate(value);
      return (
        isBalanced(result) && !/[\n\r\u2029\u202a-\u202e]/.test(result) && withoutMarks(result) === withoutMarks(value)
      );
    });
  });

  it('readingTime is within its range, and 0 only without letters', () => {
    check(fc.tuple(text, lang), ([value, language]) => {
      const { minutes, from, to } = readingTime(value, language);
      return from <= minutes && minutes <= to && minutes > 0 === countLetters(value) > 0;
    });
  });

  it('countLetters ignores marks, joiners and tatweel', () => {
    check(
      fc.tuple(text, fc.constantFrom('\u064b', '\u0652', '\u0670', '\u0640', '\u05b8', '\u200c', '\u2067')),
      ([value, mark]) => {
        return countLetters(Array.from(value).join(mark)) === countLetters(value);
      },
    );
  });

  it('languageDirection returns a direction or undefined, and writeDigits keeps the number of digits', () => {
    check(fc.tuple(lang, fc.nat(), numerals), ([language, count, digits]) => {
      const written = writeDigits(String(count), withDigits(language, digits));
      return [undefined, 'ltr', 'rtl'].includes(languageDirection(language)) && written.length === String(count).length;
    });
  });

  it('formatMoment writes day, month and year in this order in every Arabic region', () => {
    check(
      fc.tuple(datetime, fc.constantFrom('ar', 'ar-EG', 'ar-LB', 'ar-MA', 'ar-DZ', 'ar-MR')),
      ([written, language]) => {
        const moment = { ...readMoment(written)!, hasTime: false };
        expect(formatMoment(moment, language, { numerals: 'latn' })).to.match(/^\d{1,2} [^\d]+ \d{3,4}$/);
        return true;
      },
    );
  });
});
