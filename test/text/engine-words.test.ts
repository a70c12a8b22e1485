// Dates in languages for which engines have no words, or have them in another script.
import { expect } from 'chai';
import { formatDateRange, formatMoment, readMoment } from '../../src/text/dates.js';
import { engineWords } from '../../src/text/engine-words.js';
import { formatList } from '../../src/text/lists.js';
import { formatNumberRange } from '../../src/text/ranges.js';
import { formatRelative, type RelativeStrings } from '../../src/text/relative-time.js';

const moment = readMoment('2026-11-23T10:30Z')!;
const later = readMoment('2026-11-26')!;
const NUMERIC = /^[\d٠-٩۰-۹]{4}\/[\d٠-٩۰-۹]{2}\/[\d٠-٩۰-۹]{2}$/;

describe('words of the engine', () => {
  for (const [lang, numeric] of [
    ['az-Arab', '2026/11/23 10:30'],
    ['ku-Arab', '2026/11/23 10:30'],
    ['tr-Arab', '2026/11/23 10:30'],
    ['ar-Latn', '2026/11/23 10:30'],
    ['ur-Latn', '2026/11/23 10:30'],
    ['he-Latn', '2026/11/23 10:30'],
    ['en-Arab', '2026/11/23 10:30'],
    ['pnb', '2026/11/23 10:30'],
    ['xx', '2026/11/23 10:30'],
    ['skr', '2026/11/23 10:30'],
  ] as const) {
    it(`are not used for "${lang}": dates are numeric, and relative times empty`, () => {
      expect(formatMoment(moment, lang)).to.equal(numeric);
      expect(formatDateRange(moment, later, lang)).to.equal('2026/11/23 – 2026/11/26');
      expect(formatRelative(-2, 'hour', lang)).to.equal('');
      expect(formatRelative(0, 'second', lang)).to.equal('');
    });
  }

  for (const lang of 'ckb ps sd ug ks pa-Arab ur ur-IN hi bn uz-Arab kk-Arab yi dv syr mzn lrc'.split(' ')) {
    it(`are those of "${lang}", or dates are numeric`, () => {
      for (const time of ['09:30', '21:30']) {
        const withTime = formatMoment(readMoment(`2026-11-23T${time}`), lang);
        expect(withTime, withTime).not.to.match(/[a-z]/i);
      }
      const date = formatMoment(readMoment('2026-11-23'), lang);
      expect(NUMERIC.test(date) || !/[a-z]|نوفمبر/i.test(date), date).to.equal(true);
      const relative = formatRelative(-2, 'hour', lang);
      expect(relative, relative).not.to.match(/[a-z]|قبل/i);
      expect(formatList(['ا', 'ب'], lang)).not.to.match(/[a-z]/i);
    });
  }

  it('are used if the engine has them, with the 24-hour clock instead of AM and PM in letters of another script', () => {
    expect(formatMoment(readMoment('2026-11-23T21:30'), 'ur'))
      .to.contain('نومبر')
      .and.contain('21:30');
    // WebKit writes PM in the letters of Kashmiri, others in Latin letters.
    expect(formatMoment(readMoment('2026-11-23T21:30'), 'ks')).to.match(/[2۲][1۱]:[3۳][0۰]|پی ایم/);
    expect(formatMoment(readMoment('2026-11-23T21:30'), 'en')).to.match(/9:30\sPM/);
    expect(formatMoment(readMoment('2026-11-23T09:30'), 'en')).to.match(/9:30\sAM/);
    expect(formatMoment(moment, 'fr')).to.contain('novembre');
    expect(formatMoment(moment, 'ja')).to.contain('月');
    expect(formatRelative(-2, 'hour', 'fa')).to.equal('۲ ساعت پیش');
  });

  it('give way to commas and dashes for lists and ranges without words', () => {
    expect(formatList(['A', 'B'], 'xx')).to.equal('A, B');
    expect(formatNumberRange(-5, 10, 'ar-Latn')).not.to.match(/[ء-ي]/);
  });

  it('use the digits of the language, also if the engine does not know it', () => {
    expect(formatMoment(moment, 'ckb', { strings: { months: { gregory: Array<string>(12).fill('م') } } })).to.equal(
      '٢٣ م ٢٠٢٦ ١٠:٣٠',
    );
    expect(formatMoment(moment, 'ps', { strings: { months: { gregory: Array<string>(12).fill('م') } } })).to.equal(
      '۲۳ م ۲۰۲۶ ۱۰:۳۰',
    );
  });

  it('are replaced by those of the page, which can be incomplete', () => {
    const strings = { now: 'N', past: '{time} P', hour: { other: '{count} h' } } as unknown as RelativeStrings;
    expect(formatRelative(-2, 'hour', 'pnb', 'latn', strings)).to.equal('2 h P');
    expect(formatRelative(-2, 'day', 'pnb', 'latn', strings)).to.equal('');
    expect(formatRelative(2, 'hour', 'pnb', 'latn', strings)).to.equal('');
    expect(formatMoment(moment, 'ar', { strings: { months: {} } })).to.contain('نوفمبر');
  });
});

describe('engineWords', () => {
  const SYMBOLS = /\bM\d/;
  const words = (lang: string, parts: readonly (readonly [type: string, value: string])[]): string | undefined =>
    engineWords(lang, Intl.DateTimeFormat, SYMBOLS, () => parts.map(([type, value]) => ({ type, value })));

  it('joins what the engine has formatted in the language', () => {
    expect(
      words('fa', [
        ['day', '۲'],
        ['literal', ' '],
        ['month', 'آذر'],
      ]),
    ).to.equal('۲ آذر');
    expect(words('en', [['month', 'March']])).to.equal('March');
  });

  it('is undefined for the symbols of the root locale', () => {
    expect(
      words('fa', [
        ['year', '2026'],
        ['literal', ' '],
        ['month', 'M11'],
      ]),
    ).to.equal(undefined);
  });

  it('is undefined for letters of another script, but not in the elements of a list', () => {
    expect(words('fa', [['month', 'March']])).to.equal(undefined);
    expect(words('en', [['month', 'آذر']])).to.equal(undefined);
    expect(
      words('fa', [
        ['element', 'Apple'],
        ['literal', ' و '],
        ['element', 'Google'],
      ]),
    ).to.equal('Apple و Google');
  });

  it('is undefined for a malformed tag, and for a language that the class or dates do not support', () => {
    const parts = () => [{ type: 'month', value: 'آذر' }];
    const unsupported = { supportedLocalesOf: () => [] };
    expect(engineWords('a', Intl.DateTimeFormat, SYMBOLS, parts)).to.equal(undefined);
    expect(engineWords('fa', unsupported, SYMBOLS, parts)).to.equal(undefined);
    expect(engineWords('xx', { supportedLocalesOf: (lang) => [lang] }, SYMBOLS, parts)).to.equal(undefined);
  });
});
