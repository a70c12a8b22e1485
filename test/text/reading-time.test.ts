import { expect } from 'chai';
import { countLetters, readingTime, readingTimeOf } from '../../src/text/reading-time.js';

const letters = (count: number, letter = 'ك'): string => letter.repeat(count);

describe('countLetters and readingTime', () => {
  for (const [subject, text, count] of [
    ['letters', 'كتب محمد', 7],
    ['no vowel signs', 'مُحَمَّدٌ كَتَبَ', 7],
    ['no Quranic marks', 'ٱلرَّحۡمَٰنِۖ', 6],
    ['no tatweel', 'وقـــال', 4],
    ['no joiners or direction marks', 'می\u200cخواهم\u200f\u2068\u2069', 7],
    ['no niqqud', 'שָׁלוֹם', 4],
    ['no spaces or punctuation', ' «نعم»،\n\n  لا؟ …', 5],
    ['digits of every kind', '12 ١٢ ۱۲', 6],
    ['hamza as one letter however it is typed', 'أ ا\u0654', 2],
    ['0 letters in an empty text', '', 0],
    ['no emoji or signs', '!؟ 😀 —', 0],
  ] as const) {
    it(`countLetters counts ${subject}`, () => {
      expect(countLetters(text)).to.equal(count);
    });
  }

  for (const [lang, speed] of [
    ['ar', 612],
    ['ar-EG', 612],
    ['fa', 612],
    ['ur', 612],
    ['he', 833],
    ['en', 987],
    ['fr', 987],
    ['', 612],
    ['not a language', 612],
  ] as const) {
    it(`readingTime is ten minutes for ${speed * 10} letters in "${lang}"`, () => {
      expect(readingTime(letters(speed * 10), lang).minutes).to.equal(10);
    });
  }

  for (const [count, lang, expected] of [
    [6120, 'ar', { minutes: 10, from: 9, to: 12 }],
    [1836, 'ar', { minutes: 3, from: 3, to: 4 }],
    [8330, 'he', { minutes: 10, from: 9, to: 12 }],
    [9870, 'en', { minutes: 10, from: 9, to: 11 }],
    [1, 'ar', { minutes: 1, from: 1, to: 1 }],
    [0, 'ar', { minutes: 0, from: 0, to: 0 }],
  ] as const) {
    it(`readingTimeOf returns minutes and a range for ${count} letters in ${lang}`, () => {
      expect(readingTimeOf(count, lang)).to.deep.equal(expected);
    });
  }

  // This takes about 0.1 s on an idle machine, and hours if the time is not linear.
  it('countLetters takes linear time for 1.5 million characters', () => {
    const time = (text: string): number => {
      const start = performance.now();
      countLetters(text);
      return performance.now() - start;
    };
    const text = 'كَتَبَ مُحَمَّدٌ '.repeat(94_000);
    time(text);
    expect(time(text), 'milliseconds').to.be.lessThan(5000);
  });
});
