import { expect } from 'chai';
import { he } from '../../src/locales/he.js';
import { formatRelative, relativeTime, type RelativeUnit } from '../../src/text/relative-time.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 23, 12);

const ago = (age: number, lang = 'ar'): string => relativeTime(NOW - age, NOW, lang).text;

const ARABIC: Record<RelativeUnit, string[]> = {
  second: ['ثانية', 'ثانيتين', '3 ثوانٍ', '10 ثوانٍ', '11 ثانية', '99 ثانية', '100 ثانية'],
  minute: ['دقيقة', 'دقيقتين', '3 دقائق', '10 دقائق', '11 دقيقة', '99 دقيقة', '100 دقيقة'],
  hour: ['ساعة', 'ساعتين', '3 ساعات', '10 ساعات', '11 ساعة', '99 ساعة', '100 ساعة'],
  day: ['يوم', 'يومين', '3 أيام', '10 أيام', '11 يوماً', '99 يوماً', '100 يوم'],
  week: ['أسبوع', 'أسبوعين', '3 أسابيع', '10 أسابيع', '11 أسبوعاً', '99 أسبوعاً', '100 أسبوع'],
  month: ['شهر', 'شهرين', '3 أشهر', '10 أشهر', '11 شهراً', '99 شهراً', '100 شهر'],
  year: ['سنة', 'سنتين', '3 سنوات', '10 سنوات', '11 سنة', '99 سنة', '100 سنة'],
};

describe('relativeTime and formatRelative', () => {
  for (const [unit, expected] of Object.entries(ARABIC) as [RelativeUnit, string[]][]) {
    it(`formatRelative uses every plural form of a ${unit} in Arabic, in the past and the future`, () => {
      const counts = [1, 2, 3, 10, 11, 99, 100];
      const texts = [-1, 1].map((sign) => counts.map((count) => formatRelative(sign * count, unit, 'ar')));
      expect(texts).to.deep.equal([
        expected.map((amount) => `قبل ${amount}`),
        expected.map((amount) => `بعد ${amount}`),
      ]);
    });
  }

  for (const [age, text] of [
    [0, 'الآن'],
    [59 * SECOND, 'الآن'],
    [MINUTE, 'قبل دقيقة'],
    [HOUR - 1, 'قبل 59 دقيقة'],
    [2 * HOUR, 'قبل ساعتين'],
    [DAY - 1, 'قبل 23 ساعة'],
    [DAY, 'قبل يوم'],
    [7 * DAY - 1, 'قبل 6 أيام'],
    [7 * DAY, 'قبل أسبوع'],
    [30 * DAY, 'قبل 4 أسابيع'],
    [31 * DAY, 'قبل شهر'],
    [365 * DAY, 'قبل 11 شهراً'],
    [366 * DAY, 'قبل سنة'],
    [-59 * SECOND, 'الآن'],
    [-5 * MINUTE, 'بعد 5 دقائق'],
    [-2 * DAY, 'بعد يومين'],
  ] as const) {
    it(`relativeTime returns ${text} for an age of ${age / MINUTE} minutes`, () => {
      expect(ago(age)).to.equal(text);
    });
  }

  for (const [lang, past, future, now] of [
    ['ar-EG', 'قبل ٥ دقائق', 'بعد ٥ دقائق', 'الآن'],
    ['ar-MA', 'قبل 5 دقائق', 'بعد 5 دقائق', 'الآن'],
    ['fa', '۵ دقیقه پیش', '۵ دقیقه بعد', 'اکنون'],
    ['ur', '5 منٹ پہلے', '5 منٹ میں', 'اب'],
    ['en', '5 minutes ago', 'in 5 minutes', 'now'],
    ['not a language', 'قبل 5 دقائق', 'بعد 5 دقائق', 'الآن'],
  ] as const) {
    it(`relativeTime formats past, future and now in "${lang}"`, () => {
      expect([5 * MINUTE, -5 * MINUTE, 0].map((age) => ago(age, lang))).to.deep.equal([past, future, now]);
    });
  }

  it('formatRelative writes one and two hours without a digit in Hebrew', () => {
    const texts = [1, 2].map((count) => formatRelative(-count, 'hour', 'he', undefined, he.relative));
    expect(texts).to.deep.equal(['לפני שעה', 'לפני שעתיים']);
  });

  it('relativeTime uses the given digits', () => {
    expect(relativeTime(NOW - 5 * MINUTE, NOW, 'ar', 'arab').text).to.equal('قبل ٥ دقائق');
  });

  for (const age of [
    0,
    59_999,
    MINUTE,
    90 * SECOND,
    5 * HOUR + 1,
    3 * DAY,
    30 * DAY,
    -1,
    -MINUTE,
    -90 * SECOND,
    -5 * HOUR,
    -3 * DAY,
  ]) {
    it(`relativeTime returns another text exactly after changesIn, at an age of ${age / MINUTE} minutes`, () => {
      const { text, changesIn } = relativeTime(NOW, NOW + age, 'ar');
      const isUnchanged = [changesIn - 1, changesIn].map(
        (delay) => relativeTime(NOW, NOW + age + delay, 'ar').text === text,
      );
      expect(isUnchanged).to.deep.equal([true, false]);
    });
  }

  for (const age of [400 * DAY, -400 * DAY, NaN, Infinity, -Infinity]) {
    it(`relativeTime returns a valid timer delay at an age of ${age / DAY} days`, () => {
      expect(relativeTime(NOW - age, NOW, 'ar').changesIn).to.be.within(1, 2 ** 31 - 1);
    });
  }
});
