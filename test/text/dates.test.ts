import { expect } from 'chai';
import type { Calendar } from '../../src/text/calendars.js';
import { formatDateRange, formatMoment, readMoment } from '../../src/text/dates.js';

const momentOf = (datetime: string) => readMoment(datetime)!;

/** Removes the differences in spaces and directional marks between engines. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ');

const MONTHS = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'ar-EG': 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'ar-SA': 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'ar-SY': 'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'ar-DZ': 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'ar-MA': 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'ar-MR': 'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر',
};

describe('formatMoment', () => {
  it('returns an empty string for an invalid date', () => {
    expect(formatMoment(readMoment('30 February'), 'ar')).to.equal('');
  });

  for (const [datetime, lang, expected] of [
    ['2026-11-23', 'ar', '23 نوفمبر 2026'],
    ['2026-11-23T10:30+03:00', 'ar', '23 نوفمبر 2026 في 10:30\u00a0ص'],
    ['2026-11-23T00:05Z', 'ar', '23 نوفمبر 2026 في 12:05\u00a0ص'],
    ['2026-11-23T12:00Z', 'ar', '23 نوفمبر 2026 في 12:00\u00a0م'],
    ['2026-11-23T22:30Z', 'ar-EG', '٢٣ نوفمبر ٢٠٢٦ في ١٠:٣٠\u00a0م'],
    ['2026-11-23T22:30Z', 'ar-MA', '23 نونبر 2026 في 22:30'],
    ['2026-11-23T09:30Z', 'ar-u-hc-h23', '23 نوفمبر 2026 في 09:30'],
    ['2026-11-23', 'ar-LB', '٢٣ تشرين الثاني ٢٠٢٦'],
    ['2026-07-23', 'ar-TN', '23 جويلية 2026'],
    ['2026-11-23', 'ar-AE', '23 نوفمبر 2026'],
    ['2026-11-23', 'ar-SA', '٢٣ نوفمبر ٢٠٢٦'],
    ['2026-11-23', 'ar-SA-u-nu-latn-ca-islamic-umalqura', '13 جمادى الآخرة 1448\u00a0هـ'],
    ['2026-11-23', 'ar-SA-u-ca-islamic', '١٣ جمادى الآخرة ١٤٤٨\u00a0هـ'],
    ['2026-11-23', 'ar-u-ca-persian', '2 آذر 1405\u00a0هـ.ش'],
  ] as const) {
    it(`formats ${datetime} in ${lang} identically in every engine`, () => {
      expect(formatMoment(momentOf(datetime), lang)).to.equal(expected);
    });
  }

  for (const [datetime, lang, expected] of [
    ['2026-11-23', 'fa', '۲ آذر ۱۴۰۵'],
    ['2026-11-23', 'fa-u-ca-gregory', '۲۳ نوامبر ۲۰۲۶'],
    ['2026-11-23', 'ur', /^23 نومبر،? 2026$/],
    ['2026-11-23', 'ur-IN', /^۲۳ نومبر،? ۲۰۲۶$/],
    ['2026-11-23', 'he', '23 בנובמבר 2026'],
    ['2026-11-23', 'en-GB', '23 November 2026'],
    ['2026-11-23T00:30+03:00', 'en-GB', '23 November 2026 at 00:30'],
    ['2026-11-23 23:30Z', 'en-GB', '23 November 2026 at 23:30'],
    ['2024-02-29', 'en-GB', '29 February 2024'],
  ] as const) {
    it(`formats ${datetime} in ${lang}`, () => {
      expect(plain(formatMoment(momentOf(datetime), lang))).to.match(
        typeof expected === 'string' ? new RegExp(`^${expected}$`) : expected,
      );
    });
  }

  for (const [lang, months] of Object.entries(MONTHS)) {
    it(`uses the month names of ${lang}`, () => {
      const days = months.split(' ').map((_, index) => `2026-${String(index + 1).padStart(2, '0')}-15`);
      const names = days.map((day) => formatMoment(momentOf(day), `${lang}-u-nu-latn`).slice(3, -5));
      expect(names.map((name) => name.replace(' ', '_')).join(' ')).to.equal(months);
    });
  }

  for (const [lang, calendars, expected] of [
    [
      'ar',
      ['islamic-umalqura', 'gregory'],
      '13 جمادى الآخرة 1448\u00a0هـ الموافق 23 نوفمبر 2026\u00a0م في 10:30\u00a0ص',
    ],
    [
      'ar',
      ['gregory', 'islamic-umalqura'],
      '23 نوفمبر 2026\u00a0م الموافق 13 جمادى الآخرة 1448\u00a0هـ في 10:30\u00a0ص',
    ],
    ['ar-SA-u-ca-islamic-umalqura', ['gregory'], '٢٣ نوفمبر ٢٠٢٦ في ١٠:٣٠\u00a0ص'],
    ['en-GB', ['gregory', 'islamic-umalqura'], '23 November 2026 at 10:30 (13 Jumada II 1448 AH)'],
  ] as const) {
    it(`formats a date in ${calendars.join(' and ')} in ${lang}`, () => {
      const text = formatMoment(momentOf('2026-11-23T10:30Z'), lang, { calendars });
      expect(lang.startsWith('ar') ? text : plain(text)).to.equal(expected);
    });
  }

  for (const [calendars, expected] of [
    [['islamic-umalqura'], '1 يناير 1850'],
    [['islamic-umalqura', 'gregory'], '1 يناير 1850'],
  ] as [Calendar[], string][]) {
    it(`uses the Gregorian calendar for a date that Umm al-Qura does not cover: ${calendars.join(' ')}`, () => {
      expect(formatMoment(momentOf('1850-01-01'), 'ar', { calendars })).to.equal(expected);
    });
  }

  it('prefers the given digits over those of the language', () => {
    expect(formatMoment(momentOf('2026-11-23'), 'ar-EG-u-nu-arab', { numerals: 'latn' })).to.equal('23 نوفمبر 2026');
  });

  for (const lang of ['', 'not a language', 'a']) {
    it(`treats the malformed language "${lang}" as Arabic`, () => {
      expect(formatMoment(momentOf('2026-11-23'), lang)).to.equal('23 نوفمبر 2026');
    });
  }
});

describe('formatDateRange', () => {
  for (const [from, to, lang, expected] of [
    ['2026-11-23', '2026-11-26', 'ar', '23–26 نوفمبر 2026'],
    ['2026-11-26', '2026-11-23', 'ar', '23–26 نوفمبر 2026'],
    ['2026-11-23', '2026-12-02', 'ar-EG', '٢٣ نوفمبر – ٢ ديسمبر ٢٠٢٦'],
    ['2026-12-30', '2027-01-02', 'ar-LB', '٣٠ كانون الأول ٢٠٢٦ – ٢ كانون الثاني ٢٠٢٧'],
    ['2026-11-23', '2026-11-23', 'ar', '23 نوفمبر 2026'],
    ['2026-11-23', '2026-11-26', 'ar-u-ca-islamic-umalqura', '13–16 جمادى الآخرة 1448\u00a0هـ'],
    ['2026-11-23', '2026-11-26', 'en-GB', '23–26 November 2026'],
    ['2026-11-23', '2026-11-26', 'he', '23–26 בנובמבר 2026'],
  ] as const) {
    it(`formats ${from} to ${to} in ${lang}`, () => {
      const text = formatDateRange(momentOf(from), momentOf(to), lang);
      expect(lang.startsWith('ar') ? text : plain(text).replace(/ – (?=\d\d )/, '–')).to.equal(expected);
    });
  }

  it('uses the Persian calendar for a range in Persian', () => {
    expect(plain(formatDateRange(momentOf('2026-11-23'), momentOf('2026-11-26'), 'fa'))).to.match(
      /^۲ ?(تا|–) ?۵ آذر ۱۴۰۵$/,
    );
  });
});

describe('dates with the words of the page', () => {
  const months = 'جنوري فيبروري مارچ اپريل مئي جون جولاءِ آگسٽ سيپٽمبر آڪٽوبر نومبر ڊسمبر'.split(' ');
  const strings = { months: { gregory: months } };

  for (const [from, to, expected] of [
    ['2026-11-23', '2026-12-02', '23 نومبر 2026 – 2 ڊسمبر 2026'],
    ['2026-11-23', '2026-11-23', '23 نومبر 2026'],
    ['2026-12-02', '2026-11-23', '23 نومبر 2026 – 2 ڊسمبر 2026'],
  ] as const) {
    it(`formats ${from} to ${to}`, () => {
      expect(formatDateRange(momentOf(from), momentOf(to), 'sd', { strings, numerals: 'latn' })).to.equal(expected);
    });
  }

  it('formats a moment in Arabic with them, and with the built-in words in a calendar without months', () => {
    const moment = momentOf('2026-11-23T10:30Z');
    expect(formatMoment(moment, 'ar', { strings })).to.equal('23 نومبر 2026 10:30');
    const calendars: Calendar[] = ['gregory', 'islamic-umalqura'];
    expect(formatMoment(moment, 'ar', { strings, calendars }))
      .to.include('23 نوفمبر 2026')
      .and.include('جمادى الآخرة');
  });

  it('formats a range in the Gregorian calendar if Umm al-Qura covers only one of its days', () => {
    const options = { calendars: ['islamic-umalqura'] as Calendar[] };
    const text = formatDateRange(momentOf('1850-01-01'), momentOf('2026-11-23'), 'ar', options);
    expect(text).to.equal('1 يناير 1850 – 23 نوفمبر 2026');
  });
});

describe('readMoment', () => {
  for (const [datetime, local, instant] of [
    ['2026-11-23T10:30+03:00', '2026-11-23T10:30:00.000Z', '2026-11-23T07:30:00.000Z'],
    ['2026-11-23 10:30:15.5-0330', '2026-11-23T10:30:15.500Z', '2026-11-23T14:00:15.500Z'],
    ['2026-11-23T10:30', '2026-11-23T10:30:00.000Z', undefined],
    ['2026-11-23', '2026-11-23T00:00:00.000Z', undefined],
  ] as const) {
    it(`parses the local time and the exact moment of ${datetime}`, () => {
      const moment = momentOf(datetime);
      expect([moment.local.toISOString(), moment.instant?.toISOString()]).to.deep.equal([local, instant]);
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
    '2026-11-23T10:30+25:00',
    '2026-11-23T10:30+03:75',
    '23/11/2026',
    '٢٠٢٦-١١-٢٣',
  ]) {
    it(`returns undefined for ${datetime || 'an empty string'}`, () => {
      expect(readMoment(datetime)).to.equal(undefined);
    });
  }
});
