import { expect } from 'chai';
import { LTR_LETTERS, MARKS, NUMBERS, RTL_LETTERS } from '../../src/text/unicode-ranges.js';

const oneOf = (characters: string): RegExp => new RegExp(`^[${characters}]$`, 'u');
const [ltr, rtl, mark, number] = [LTR_LETTERS, RTL_LETTERS, MARKS, NUMBERS].map(oneOf) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];

const all = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
/** Blocks that Unicode reserves for right-to-left scripts. */
const isRtl = (character: string): boolean =>
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(character);
const codePointsOf = (characters: string[]): string[] =>
  characters.map((character) => character.codePointAt(0)?.toString(16) ?? '');

describe('Unicode ranges', () => {
  it('LTR_LETTERS includes every left-to-right letter', () => {
    // Modifier letters (`\p{Lm}`, mostly superscripts and subscripts) are not checked.
    const letters = all.filter((character) => /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u.test(character) && !isRtl(character));
    expect(letters.length).to.be.greaterThan(100_000);
    expect(codePointsOf(letters.filter((letter) => !ltr.test(letter)))).to.eql([]);
  });

  it('LTR_LETTERS excludes right-to-left letters, and signs of Latin, Greek, Cyrillic and Armenian', () => {
    expect(codePointsOf(all.filter((character) => isRtl(character) && ltr.test(character)))).to.eql([]);
    const others = all.slice(0, 0x590).filter((character) => /[\p{P}\p{S}\p{N}\p{M}\p{Z}\p{C}]/u.test(character));
    const assigned = others.filter((character) => !/\p{Cn}/u.test(character));
    expect(codePointsOf(assigned.filter((character) => ltr.test(character)))).to.eql([]);
    for (const sign of '×÷·€₪℃℉№™℠…—“”‰−≤→✓★、。・') expect(ltr.test(sign), sign).to.equal(false);
  });

  it('RTL_LETTERS includes the letters of Arabic, Persian, Urdu and Hebrew, without marks, digits and punctuation', () => {
    for (const letter of 'اأإآءةىيپچژگکیےۓہھٹڈڑںאבםש') expect(rtl.test(letter), letter).to.equal(true);
    const others = all.filter((character) => isRtl(character) && /[\p{M}\p{N}\p{P}\p{S}]/u.test(character));
    const found = others.filter(
      (character) => rtl.test(character) && character < '\uFB1D' && !/[\u0710-\u07A5]/.test(character),
    );
    expect(codePointsOf(found)).to.eql([]);
  });

  it('MARKS and NUMBERS include common marks and numbers, and NUMBERS includes only numbers', () => {
    for (const one of ['\u0301', '\uFE0F', '\u20E3']) expect(mark.test(one)).to.equal(true);
    for (const one of '05٣۵²½₂Ⅳ①') expect(number.test(one), one).to.equal(true);
    const others = all.filter((character) => number.test(character) && !/\p{N}/u.test(character));
    expect(codePointsOf(others)).to.eql([]);
  });
});
