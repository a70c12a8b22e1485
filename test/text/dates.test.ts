import { expect } from '@open-wc/testing';
import { formatMoment, readMoment } from '../../src/text/dates.js';

/** The words without the spaces and marks in which engines differ. */
const words = (datetime: string, lang: string): string => {
  const moment = readMoment(datetime);
  return moment
    ? formatMoment(moment, lang)
        .replace(/[\u200e\u200f\u061c]/g, '')
        .replace(/\s/g, ' ')
    : 'none';
};

describe('dates', () => {
  for (const [datetime, lang, expected] of [
    ['2026-11-23', 'ar', '23 نوفمبر 2026'],
    ['2026-11-23', 'ar-EG', '٢٣ نوفمبر ٢٠٢٦'],
    ['2026-11-23', 'ar-LB', '٢٣ تشرين الثاني ٢٠٢٦'],
    ['2026-11-23', 'ar-SA-u-nu-latn-ca-islamic-umalqura', '13 جمادى الآخرة 1448 هـ'],
    ['2026-11-23', 'en-GB', '23 November 2026'],
    ['2026-11-23T00:30+03:00', 'en-GB', '23 November 2026 at 00:30'],
    ['2026-11-23 23:30Z', 'en-GB', '23 November 2026 at 23:30'],
    ['2024-02-29', 'en-GB', '29 February 2024'],
  ] as const) {
    it(`words ${datetime} in ${lang}`, () => {
      expect(words(datetime, lang)).to.equal(expected);
    });
  }

  for (const datetime of [
    '',
    'yesterday',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-11-23T24:00',
    '2026-11-23T10:75',
    '23/11/2026',
    '٢٠٢٦-١١-٢٣',
  ]) {
    it(`does not read ${datetime || 'an empty date'}`, () => {
      expect(readMoment(datetime)).to.equal(undefined);
    });
  }

  it('reads a malformed language as Arabic', () => {
    expect(words('2026-11-23', 'not a language')).to.equal('23 نوفمبر 2026');
  });
});
