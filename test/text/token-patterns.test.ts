import { expect } from 'chai';
import {
  ALPHANUMERICS,
  DIGIT,
  LTR_LETTER_OR_UNDERSCORE,
  RTL_RANGE,
  TOKEN_BOUNDARY,
} from '../../src/text/token-patterns.js';

const matchIn = (pattern: string, text: string): string | null => new RegExp(pattern, 'u').exec(text)?.[0] ?? null;

describe('RTL_RANGE', () => {
  for (const character of ['ا', 'ש', 'پ', '٣', 'َ', 'ﻼ', 'ﭼ', '\uFFFC'])
    it(`includes ${character}`, () => {
      expect(matchIn(`[${RTL_RANGE}]`, character)).to.equal(character);
    });

  for (const character of ['a', '5', '۵', ' ', '.', '\uFEFF'])
    it(`excludes ${JSON.stringify(character)}`, () => {
      expect(matchIn(`[${RTL_RANGE}]`, character)).to.equal(null);
    });
});

describe('DIGIT', () => {
  it('includes European and Persian digits, and excludes Arabic ones', () => {
    expect('09۰۹٠٩a'.match(new RegExp(DIGIT, 'gu'))).to.deep.equal(['0', '9', '۰', '۹']);
  });
});

describe('LTR_LETTER_OR_UNDERSCORE', () => {
  for (const [text, match] of [
    ['a', 'a'],
    ['_', '_'],
    [' _ ', '_'],
    ['ا_', null],
    ['_ا', null],
    ['5', null],
  ] as const) {
    it(`matches ${match ?? 'nothing'} in ${JSON.stringify(text)}`, () => {
      expect(matchIn(LTR_LETTER_OR_UNDERSCORE, text)).to.equal(match);
    });
  }
});

describe('ALPHANUMERICS', () => {
  for (const [text, match] of [
    ['GPT4 هنا', 'GPT4'],
    ['my_name هنا', 'my_name'],
    ['mc² هنا', 'mc²'],
    ['H₂O هنا', 'H₂O'],
    ['e\u0301t', 'e\u0301t'],
    ['abc_هنا', 'abc'],
    ['abcا', 'abc'],
    ['a-b', 'a'],
    ['٣', null],
  ] as const) {
    it(`matches ${match ?? 'nothing'} in ${text}`, () => {
      expect(matchIn(ALPHANUMERICS, text)).to.equal(match);
    });
  }
});

describe('TOKEN_BOUNDARY', () => {
  for (const before of [
    '',
    ' ',
    '(',
    '«',
    '“',
    '"',
    "'",
    '،',
    '؛',
    ':',
    '—',
    '–',
    '/',
    '|',
    'و',
    ' ب',
    ' لـ',
    '\u200F',
  ])
    it(`is after ${before ? JSON.stringify(before) : 'nothing'}`, () => {
      expect(matchIn(`${TOKEN_BOUNDARY}x`, `${before}x`)).to.equal('x');
    });

  for (const before of ['a', '5', 'هنا', 'جو', '-', '.', ')'])
    it(`is not after ${before}`, () => {
      expect(matchIn(`${TOKEN_BOUNDARY}x`, `${before}x`)).to.equal(null);
    });
});
