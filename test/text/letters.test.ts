import { expect } from '@open-wc/testing';
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
/** Blocks that Unicode keeps for scripts from right to left. */
const isRtl = (character: string): boolean =>
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(character);
const named = (characters: string[]): string[] =>
  characters.map((character) => character.codePointAt(0)?.toString(16) ?? '');

describe('letters by their blocks', () => {
  it('are all that Unicode calls so, from left to right', () => {
    // Small letters above and below the line, which words have besides, are modifiers.
    const letters = all.filter((character) => /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u.test(character) && !isRtl(character));
    expect(letters.length).to.be.greaterThan(100_000);
    expect(named(letters.filter((letter) => !ltr.test(letter)))).to.eql([]);
  });

  it('are none from right to left, and no signs beside those of Latin, Greek, Cyrillic and Armenian', () => {
    expect(named(all.filter((character) => isRtl(character) && ltr.test(character)))).to.eql([]);
    const others = all.slice(0, 0x590).filter((character) => /[\p{P}\p{S}\p{N}\p{M}\p{Z}\p{C}]/u.test(character));
    const assigned = others.filter((character) => !/\p{Cn}/u.test(character));
    expect(named(assigned.filter((character) => ltr.test(character)))).to.eql([]);
    for (const sign of '×÷·€₪℃℉№™℠…—“”‰−≤→✓★、。・') expect(ltr.test(sign), sign).to.equal(false);
  });

  it('are those of Arabic, Persian, Urdu and Hebrew, without their marks, digits and commas', () => {
    for (const letter of 'اأإآءةىيپچژگکیےۓہھٹڈڑںאבםש') expect(rtl.test(letter), letter).to.equal(true);
    const others = all.filter((character) => isRtl(character) && /[\p{M}\p{N}\p{P}\p{S}]/u.test(character));
    const found = others.filter(
      (character) => rtl.test(character) && character < '\uFB1D' && !/[\u0710-\u07A5]/.test(character),
    );
    expect(named(found)).to.eql([]);
  });

  it('have marks and numbers beside them', () => {
    for (const one of ['\u0301', '\uFE0F', '\u20E3']) expect(mark.test(one)).to.equal(true);
    for (const one of '05٣۵²½₂Ⅳ①') expect(number.test(one), one).to.equal(true);
    const others = all.filter((character) => number.test(character) && !/\p{N}/u.test(character));
    expect(named(others)).to.eql([]);
  });
});
