import { expect } from 'chai';
import { formatArabicDate, formatArabicDateRange, formatArabicTime } from '../../src/text/arabic-dates.js';
import type { Calendar } from '../../src/text/calendars.js';

const local = (text: string) => new Date(`${text}Z`);
const day = (text: string) => local(`${text}T00:00`);
const ALL: Calendar[] = ['islamic-umalqura', 'gregory', 'persian'];

describe('formatArabicDate', () => {
  for (const [calendars, tag, expected] of [
    [['gregory'], 'ar', '2 ديسمبر 2026'],
    [['persian'], 'ar', '11 آذر 1405\u00a0هـ.ش'],
    [['islamic-umalqura'], 'ar', '22 جمادى الآخرة 1448\u00a0هـ'],
    [ALL, 'ar', '22 جمادى الآخرة 1448\u00a0هـ الموافق 2 ديسمبر 2026\u00a0م الموافق 11 آذر 1405\u00a0هـ.ش'],
    [['gregory'], 'ar-SY-u-nu-arab', '٢ كانون الأول ٢٠٢٦'],
  ] as [Calendar[], string, string][]) {
    it(`formats a day in ${calendars.join(' and ')} for ${tag}`, () => {
      expect(formatArabicDate(day('2026-12-02'), calendars, new Intl.Locale(tag))).to.equal(expected);
    });
  }
});

describe('formatArabicDateRange', () => {
  for (const [from, to, expected] of [
    ['2026-11-23', '2026-11-23', '23 نوفمبر 2026'],
    ['2026-11-23', '2026-11-24', '23–24 نوفمبر 2026'],
    ['2026-11-30', '2026-12-01', '30 نوفمبر – 1 ديسمبر 2026'],
    ['2026-10-15', '2026-11-15', '15 أكتوبر – 15 نوفمبر 2026'],
    ['2026-12-31', '2027-01-01', '31 ديسمبر 2026 – 1 يناير 2027'],
    ['2026-11-23', '2027-11-23', '23 نوفمبر 2026 – 23 نوفمبر 2027'],
  ] as const) {
    it(`formats ${from} to ${to} without repeating what is the same`, () => {
      expect(formatArabicDateRange(day(from), day(to), ['gregory'], new Intl.Locale('ar'))).to.equal(expected);
    });
  }

  it('formats a range in several calendars, with eras', () => {
    const [from, to] = [day('2026-11-30'), day('2026-12-02')];
    const text = formatArabicDateRange(from, to, ['gregory', 'islamic-umalqura'], new Intl.Locale('ar-EG-u-nu-arab'));
    expect(text).to.equal('٣٠ نوفمبر – ٢ ديسمبر ٢٠٢٦\u00a0م الموافق ٢٠–٢٢ جمادى الآخرة ١٤٤٨\u00a0هـ');
  });
});

describe('formatArabicTime', () => {
  for (const [time, tag, expected] of [
    ['00:00', 'ar', '12:00\u00a0ص'],
    ['00:59', 'ar', '12:59\u00a0ص'],
    ['01:05', 'ar', '1:05\u00a0ص'],
    ['11:59', 'ar', '11:59\u00a0ص'],
    ['12:00', 'ar', '12:00\u00a0م'],
    ['13:30', 'ar', '1:30\u00a0م'],
    ['23:59', 'ar-EG-u-nu-arab', '١١:٥٩\u00a0م'],
    ['00:05', 'ar-MA', '00:05'],
    ['09:05', 'ar-KM', '09:05'],
    ['21:05', 'ar-IL', '21:05'],
    ['21:05', 'ar-u-hc-h23', '21:05'],
    ['00:05', 'ar-u-hc-h24', '00:05'],
    ['21:05', 'ar-MA-u-hc-h12', '9:05\u00a0م'],
    ['21:05', 'ar-MA-u-hc-h11', '9:05\u00a0م'],
  ] as const) {
    it(`formats ${time} for ${tag}`, () => {
      expect(formatArabicTime(local(`2026-11-23T${time}`), new Intl.Locale(tag))).to.equal(expected);
    });
  }
});
