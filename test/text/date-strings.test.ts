import { expect } from 'chai';
import { dateInWords, type DateStrings, hasMonths, numericDate } from '../../src/text/date-strings.js';

const moment = new Date('2026-02-03T04:05Z');
const sindhi = new Intl.Locale('sd');
const MONTHS = ['جنوري', 'فيبروري', 'مارچ'];
const strings: DateStrings = { months: { gregory: MONTHS } };

describe('hasMonths', () => {
  it('is true for a calendar with months', () => {
    expect(hasMonths(strings, 'gregory')).to.equal(true);
  });

  it('is false for a calendar without months, and without strings', () => {
    expect(hasMonths(strings, 'persian')).to.equal(false);
    expect(hasMonths({}, 'gregory')).to.equal(false);
    expect(hasMonths(undefined, 'gregory')).to.equal(false);
  });
});

describe('dateInWords', () => {
  it('writes day, month and year, and a time of the 24-hour clock if it is wanted', () => {
    expect(dateInWords(moment, 'gregory', sindhi, strings)).to.equal('3 فيبروري 2026');
    expect(dateInWords(moment, 'gregory', sindhi, strings, true)).to.equal('3 فيبروري 2026 04:05');
  });

  it('follows the patterns of the page', () => {
    const own = { ...strings, date: '{year}، {month} {day}', dateTime: '{time} — {date}' };
    expect(dateInWords(moment, 'gregory', sindhi, own, true)).to.equal('04:05 — 2026، فيبروري 3');
  });

  it('writes the digits of the locale, also those of the time', () => {
    const locale = new Intl.Locale('sd-u-nu-arab');
    expect(dateInWords(moment, 'gregory', locale, strings, true)).to.equal('٣ فيبروري ٢٠٢٦ ٠٤:٠٥');
  });

  it('returns undefined without a name of the month', () => {
    expect(dateInWords(new Date('2026-04-01'), 'gregory', sindhi, strings)).to.equal(undefined);
    expect(dateInWords(moment, 'persian', sindhi, strings)).to.equal(undefined);
    expect(dateInWords(moment, 'gregory', sindhi, undefined)).to.equal(undefined);
  });

  it('returns undefined for a day that the calendar does not cover', () => {
    const lunar = { months: { 'islamic-umalqura': MONTHS } };
    expect(dateInWords(new Date('1850-01-01'), 'islamic-umalqura', sindhi, lunar)).to.equal(undefined);
  });
});

describe('numericDate', () => {
  it('writes year, month and day with two digits at least, and a time if it is wanted', () => {
    expect(numericDate(moment, 'gregory', sindhi)).to.equal('2026/02/03');
    expect(numericDate(moment, 'gregory', sindhi, true)).to.equal('2026/02/03 04:05');
  });

  it('writes the date of the calendar, in the digits of the locale', () => {
    expect(numericDate(moment, 'persian', new Intl.Locale('fa-u-nu-arabext'))).to.equal('۱۴۰۴/۱۱/۱۴');
  });

  it('writes zeros for a day that the calendar does not cover', () => {
    expect(numericDate(new Date('1850-01-01'), 'islamic-umalqura', sindhi)).to.equal('00/00/00');
  });
});
