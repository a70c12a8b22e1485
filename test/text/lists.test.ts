import { expect } from 'chai';
import { formatList, listParts } from '../../src/text/lists.js';

const withVisibleIsolates = (text: string): string =>
  text
    .replace(/\u2068/g, '[')
    .replace(/\u2069/g, ']')
    .replace(/\u200f/g, '');

describe('formatList and listParts', () => {
  for (const [items, lang, expected] of [
    [['React', 'C++', 'Vue'], 'ar', '[React] و[C++] و[Vue]'],
    [['السياسة', 'الاقتصاد', 'الرياضة'], 'ar-EG', 'السياسة والاقتصاد والرياضة'],
    [['كوفيد-19', 'مُحَمَّد'], 'ar', '[كوفيد-19] ومُحَمَّد'],
    [['سياست', 'می‌خواهم', 'C++'], 'fa', 'سياست، می‌خواهم، و [C++]'],
    [['سیاست', 'کھیل'], 'ur', 'سیاست اور کھیل'],
    [['React', 'C++'], 'he', '[React] ו-[C++]'],
    [['React', 'C++', 'الجزيرة'], 'en-GB', 'React, C++ and [الجزيرة]'],
    [['واحد'], 'ar', 'واحد'],
    [['', ' ', 'واحد', ''], 'ar', 'واحد'],
    [[], 'ar', ''],
    [['واحد', 'اثنان'], 'not a language', 'واحد واثنان'],
  ] as [string[], string, string][]) {
    it(`formatList joins ${items.join(', ') || 'an empty list'} in "${lang}"`, () => {
      expect(withVisibleIsolates(formatList(items, lang))).to.equal(expected);
    });
  }

  it('listParts returns items without control characters', () => {
    expect(listParts(['C++', 'Vue'], 'ar')).to.deep.equal([
      { type: 'element', value: 'C++' },
      { type: 'literal', value: ' و' },
      { type: 'element', value: 'Vue' },
    ]);
  });
});
