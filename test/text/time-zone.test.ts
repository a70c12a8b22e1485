import { expect } from 'chai';
import { formatMoment, readMoment } from '../../src/text/dates.js';
import { inTimeZone, readTimeZone } from '../../src/text/time-zone.js';

const inZone = (datetime: string, timeZone: string): string =>
  formatMoment(inTimeZone(readMoment(datetime)!, readTimeZone(timeZone)!), 'ar');

describe('inTimeZone and readTimeZone', () => {
  for (const [datetime, timeZone, expected] of [
    ['2026-11-23T10:30+03:00', 'Asia/Tokyo', '23 نوفمبر 2026 في 4:30\u00a0م'],
    ['2026-11-23T22:30+03:00', 'Asia/Tokyo', '24 نوفمبر 2026 في 4:30\u00a0ص'],
    ['2026-11-23T00:30+03:00', 'UTC', '22 نوفمبر 2026 في 9:30\u00a0م'],
    ['2026-07-23T10:30Z', 'Europe/Paris', '23 يوليو 2026 في 12:30\u00a0م'],
    ['2026-11-23T10:30Z', 'Europe/Paris', '23 نوفمبر 2026 في 11:30\u00a0ص'],
    ['2026-11-23T22:00Z', 'Africa/Cairo', '24 نوفمبر 2026 في 12:00\u00a0ص'],
  ] as const) {
    it(`inTimeZone converts ${datetime} to ${timeZone}`, () => {
      expect(inZone(datetime, timeZone)).to.equal(expected);
    });
  }

  for (const datetime of ['2026-11-23', '2026-11-23T10:30']) {
    it(`inTimeZone returns ${datetime} unchanged, because it has no UTC offset`, () => {
      const moment = readMoment(datetime)!;
      expect(inTimeZone(moment, 'Asia/Tokyo')).to.equal(moment);
    });
  }

  it("readTimeZone returns the reader's time zone for local", () => {
    expect(readTimeZone('local')).to.equal(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  for (const value of ['', 'Mecca', 'Asia/Makkah', 'GMT+3:00 or so', '<b>']) {
    it(`readTimeZone returns undefined for "${value}"`, () => {
      expect(readTimeZone(value)).to.equal(undefined);
    });
  }
});
