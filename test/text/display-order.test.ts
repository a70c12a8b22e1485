import { expect } from 'chai';
import { displayDirections } from '../../src/text/bidi.js';
import { displayOrder, hideSpans, isolatedDirections } from '../../src/text/display-order.js';

const spansOf = (text: string, parts: readonly string[]) =>
  parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));

describe('hideSpans', () => {
  it('replaces each code unit of the parts by an object', () => {
    expect(hideSpans('ab😀c', spansOf('ab😀c', ['a', '😀']))).to.equal('\uFFFCb\uFFFC\uFFFCc');
  });
});

describe('isolatedDirections', () => {
  it('gives an isolate between right-to-left letters an I for its first code unit, and an i for the others', () => {
    const text = 'لغة C++ هنا';
    expect(isolatedDirections(text, spansOf(text, ['C++']))).to.equal('RRRRIiiRRRR');
  });

  it('gives an isolate between left-to-right letters the direction of its neighbors', () => {
    const text = 'ا a -5 b ا';
    expect(isolatedDirections(text, spansOf(text, ['-5']))).to.equal('RRLLLLLLRR');
  });

  it('is equal to displayDirections without isolates', () => {
    const text = 'سعر -5 و C++ هنا';
    expect(isolatedDirections(text, [])).to.equal(displayDirections(text));
  });
});

describe('displayOrder', () => {
  const orderOf = (text: string, isolates: readonly string[] = []): string =>
    displayOrder(text, isolatedDirections(text, spansOf(text, isolates)));

  for (const [text, isolates, order] of [
    ['ابج', [], 'جبا'],
    ['ا ab ج', [], 'ج ab ا'],
    ['ا C++ ج', [], 'ج ++C ا'],
    ['ا C++ ج', ['C++'], 'ج C++ ا'],
    ['ا C++C# ج', ['C++', 'C#'], 'ج C#C++ ا'],
    ['(ا)', [], '(ا)'],
    ['[ا} <ب', [], 'ب> {ا]'],
    ['«ا» ‹ب› ≤ج', [], 'ج≥ ‹ب› «ا»'],
    ['كَب', [], 'بكَ'],
    ['ا👩‍👧ب', [], 'ب👩👧ا'],
    ['ا\u200Fب', [], 'با'],
    ['ا 12 ب', [], 'ب 12 ا'],
  ] as [string, string[], string][]) {
    it(`is ${order} for ${text}${isolates.length ? ` with the isolates ${isolates.join(', ')}` : ''}`, () => {
      expect(orderOf(text, isolates)).to.equal(order);
    });
  }
});
