import { expect } from 'chai';
import { findLtrTokens, hasLtrLetter } from '../../src/text/ltr-tokens.js';

/** The tokens of a text, each with its kind. */
function tokensOf(text: string): string[] {
  return [...findLtrTokens(text)].map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

const TOKENS: Record<string, string[]> = {
  'لغة C++ و C# و .NET': ['word C++', 'word C#', 'word .NET'],
  'السعر $5 و 10-15 و 10,000': ['digits $5', 'number 10-15', 'number 10,000'],
  'درجة -5 اليوم': ['digits -5'],
  'من 5 -10 كلمات': ['number 5', 'number 10'],
  'رقم +966 50 123 4567': ['digits +966 50 123 4567'],
  'بطاقة 1234 5678 9012': ['digits 1234 5678 9012'],
  'أرقام 1 2 3': ['number 1', 'number 2', 'number 3'],
  'عدد 12 345 678': ['digits 12 345 678'],
  'عدد ۱۲ ۳۴۵': ['digits ۱۲ ۳۴۵'],
  'حساب @name و #وسم و #tag': ['word @name', 'word #tag'],
  'طول 5\'10" هنا': ['digits 5\'10"'],
  'وقت 2026-11-23T10:30Z هنا': ['digits 2026-11-23T10:30Z'],
  'نص ${name} هنا': ['word ${name}'],
  '<b>نص</b>': ['word <b>', 'word </b>'],
  '(a+b)² هنا': ['word (a+b)²'],
  'كود *123# هنا': ['digits *123#'],
  'חייגו *2700 עכשיו': ['digits *2700'],
  'اتصل *2700 الآن': ['number 2700'],
  '10^6 و √2 و 2½ و 90+4': ['digits 10^6', 'digits √2', 'digits 2½', 'digits 90+4'],
  'نقطة (1, -2) هنا': ['digits (1, -2)'],
  'GB82 WEST 1234 5698 7654 32': ['word GB82 WEST 1234 5698 7654 32'],
  'تصنيف AA- و A+ هنا': ['word AA-', 'word A+'],
  'نجم A* هنا': ['word A*'],
  'foo(bar) و list[0] و Map<K, V>': ['word foo(bar)', 'word list[0]', 'word Map<K, V>'],
  'أمر ~/.bashrc --help -v': ['word ~/.bashrc', 'word --help', 'word -v'],
  '#C لغة': ['word C'],
  'حساب -3 + 2 = -1 هنا': ['number -3 + 2 = -1'],
  'اتصل #123*': ['number #123*'],
  'لغة عربية': [],
  '': [],
};

describe('findLtrTokens', () => {
  for (const [text, tokens] of Object.entries(TOKENS))
    it(`finds ${tokens.length ? tokens.join(', ') : 'nothing'} in ${JSON.stringify(text)}`, () => {
      expect(tokensOf(text)).to.deep.equal(tokens);
    });

  for (const [text, quoted, inner] of [
    ['قال «Hello world» ثم', '«Hello world»', 'Hello world'],
    ['قال "Boeing 747"', '"Boeing 747"', 'Boeing 747'],
    ['قال “Hi”', '“Hi”', 'Hi'],
    ['قال ‘rock ’n roll’', '‘rock ’n roll’', 'rock ’n roll'],
    ["كلمة 'it's' هنا", "'it's'", "it's"],
    ['شركة (Apple) هنا', '(Apple)', 'Apple'],
    ['قائمة [a b] هنا', '[a b]', 'a b'],
  ] as const) {
    it(`finds ${quoted} as quoted text, and what is inside`, () => {
      const [token] = findLtrTokens(text);
      expect(token && [token.kind, text.slice(token.start, token.end)]).to.deep.equal(['quoted', quoted]);
      expect(text.slice(token?.inner?.start, token?.inner?.end)).to.equal(inner);
    });
  }

  for (const [text, tokens] of [
    ['«لغة C»', ['word C']],
    ['( a )', ['word a']],
    ['(12)', ['number 12']],
  ] as const) {
    it(`does not find quoted text in ${text}`, () => {
      expect(tokensOf(text)).to.deep.equal(tokens);
    });
  }

  for (const [text, url] of [
    ['موقع https://example.com/a(b). ثم', 'https://example.com/a(b)'],
    ['(موقع https://example.com/a)', 'https://example.com/a'],
    ['(https://example.com/(a)).', 'https://example.com/(a)'],
    ['موقع www.example.com، ثم', 'www.example.com'],
    ['هل https://example.com/?q=1؟', 'https://example.com/?q=1'],
    ['انظر https://example.com/?q=1!?…', 'https://example.com/?q=1'],
    ['انظر mailto+x://a.b:', 'mailto+x://a.b'],
  ] as const) {
    it(`finds the URL ${url} without the punctuation of the sentence in ${text}`, () => {
      expect(tokensOf(text)).to.include(`word ${url}`);
    });
  }

  it('takes a mark after a number in quotation marks for the end of the quotation', () => {
    expect(tokensOf('قال "طوله 5" ثم')).to.deep.equal(['number 5']);
    expect(tokensOf('طوله 5" ثم')).to.deep.equal(['digits 5"']);
  });

  it('finds the same when two searches take turns', () => {
    const [first, second] = [findLtrTokens('C++ و C#'), findLtrTokens('a و b')];
    const starts = [first, second, first, second].map((search) => search.next().value?.start);
    expect(starts).to.deep.equal([0, 0, 6, 4]);
  });
});

describe('hasLtrLetter', () => {
  for (const text of ['a', '12 b', 'ا Ж ا', 'α', '华']) {
    it(`is true for ${text}`, () => {
      expect(hasLtrLetter(text)).to.equal(true);
    });
  }

  for (const text of ['', '12', 'ا', 'ש', '+-']) {
    it(`is false for ${JSON.stringify(text)}`, () => {
      expect(hasLtrLetter(text)).to.equal(false);
    });
  }
});
