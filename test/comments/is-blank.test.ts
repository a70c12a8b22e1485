import { expect } from 'chai';
import { isBlank } from '../../src/comments/validation/is-blank.js';

describe('isBlank()', () => {
  for (const [what, text] of Object.entries({
    'no text': '',
    'spaces, tabs and line breaks': ' \t\r\n\u2028\u0085',
    'no-break and other spaces': '\u00a0\u202f\u2003\u3000',
    'zero-width spaces and joiners': '\u200b\u200c\u200d\u2060\ufeff',
    'bidi controls': '\u061c\u200e\u200f\u202a\u202e\u202c\u2066\u2067\u2068\u2069',
    'Arabic vowel marks without a letter': '\u064e\u0651\u0670',
    'a joiner between vowel marks': '\u0650\u200d\u0650',
    'soft hyphens and grapheme joiners': '\u00ad\u034f',
    'variation selectors': '\ufe0f\u{e0100}',
    'Hangul fillers': '\u115f\u1160\u3164\uffa0',
    'an empty Braille cell': '\u2800',
    'an object replacement character': '\ufffc \ufffc',
    'tags without text': '<b></b> <i>\n</i><br/>',
    'a comment of HTML': '<!-- x -->\n<!---->',
    'references to spaces': '&nbsp;&#160; &#xA0;&NBSP;&zwnj;',
    'a reference to nothing': '&#0;&#9999999;',
    'control characters': '\u0000\u0007\u001b',
  })) {
    it(`is true for ${what}`, () => {
      expect(isBlank(text)).to.equal(true);
    });
  }

  for (const [what, text] of Object.entries({
    'a letter': 'م',
    'a letter between joiners': '\u200dم\u200d',
    'a letter with marks': 'مُّ',
    'three dots': '...',
    'a smiley': ':)',
    'an emoji': '👍🏽',
    'a flag': '🇪🇬',
    'a symbol with a variation selector': '❤\ufe0f',
    'the end of an ayah, a visible format character': '\u06dd',
    'a tatweel': 'ـ',
    'a heart of signs': '<3',
    'a comparison': 'ا < ب > ج',
    'signs of comparison': '< > <> <=>',
    'a tag with text': '<b>م</b>',
    'a reference to a sign': '&amp;',
    'a reference to a letter': '&#1605;',
    'an ampersand': '&',
    'a character of a font': '\ue000',
  })) {
    it(`is false for ${what}`, () => {
      expect(isBlank(text)).to.equal(false);
    });
  }
});
