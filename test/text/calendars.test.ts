import { expect } from 'chai';
import { dateIn, readCalendars } from '../../src/text/calendars.js';

const hijri = (day: string): string => {
  const { year, month, day: dayOfMonth } = dateIn('islamic-umalqura', new Date(day)) ?? {};
  return `${String(year)}-${String(month)}-${String(dayOfMonth)}`;
};

describe('dateIn and readCalendars', () => {
  // Sources: java.time.chrono.HijrahChronology for the first and last day, the tests of the Dart package hijri_date_time for
  // 1420 to 1443, and the published calendar for later years.
  for (const [day, expected] of [
    ['1882-11-12', '1300-1-1'],
    ['1999-04-17', '1420-1-1'],
    ['1999-06-26', '1420-3-12'],
    ['1999-12-09', '1420-9-1'],
    ['2000-01-08', '1420-10-1'],
    ['2000-03-16', '1420-12-10'],
    ['2000-04-06', '1421-1-1'],
    ['2017-11-30', '1439-3-12'],
    ['2018-05-16', '1439-9-1'],
    ['2018-09-11', '1440-1-1'],
    ['2019-05-06', '1440-9-1'],
    ['2019-06-04', '1440-10-1'],
    ['2019-08-11', '1440-12-10'],
    ['2019-08-31', '1441-1-1'],
    ['2020-05-24', '1441-10-1'],
    ['2020-08-20', '1442-1-1'],
    ['2021-08-09', '1443-1-1'],
    ['2022-07-30', '1444-1-1'],
    ['2023-07-19', '1445-1-1'],
    ['2024-07-07', '1446-1-1'],
    ['2025-01-28', '1446-7-28'],
    ['2025-06-26', '1447-1-1'],
    ['2026-11-23', '1448-6-13'],
    ['2174-11-25', '1600-12-30'],
  ] as const) {
    it(`dateIn converts ${day} to ${expected} in Umm al-Qura`, () => {
      expect(hijri(day)).to.equal(expected);
    });
  }

  for (const day of ['1882-11-11', '2174-11-26', '0622-07-16', '9999-12-31']) {
    it(`dateIn returns undefined for ${day}, which the tables of Umm al-Qura do not cover`, () => {
      expect(dateIn('islamic-umalqura', new Date(day))).to.equal(undefined);
    });
  }

  for (const [value, calendars, unknown] of [
    ['gregory', ['gregory'], []],
    [' islamic-umalqura\n gregory ', ['islamic-umalqura', 'gregory'], []],
    ['Gregory GREGORY', ['gregory'], []],
    ['hijri gregory islamic', ['gregory'], ['hijri', 'islamic']],
    ['constructor', [], ['constructor']],
    ['', [], []],
  ] as const) {
    it(`readCalendars parses "${value}" and returns unknown names separately`, () => {
      expect(readCalendars(value)).to.deep.equal({ calendars, unknown });
    });
  }
});
