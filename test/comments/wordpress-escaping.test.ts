import { expect } from 'chai';
import {
  containsText,
  escapeForWordPress,
  hasComparableText,
  htmlToText,
  showsOnlySigns,
} from '../../src/comments/backends/wordpress/text.js';

describe('escapeForWordPress()', () => {
  for (const [what, typed, expected] of [
    ['keeps plain text', 'تعليق عادي.', 'تعليق عادي.'],
    ['escapes angle brackets', 'س < 5 و ص > 3', 'س &lt; 5 و ص &gt; 3'],
    ['keeps allowed tags in pairs', 'قال <b>نعم</b> ثم <i>لا</i> هنا', 'قال <b>نعم</b> ثم <i>لا</i> هنا'],
    ['keeps allowed tags with attributes', 'في <a href="/x">هذا</a> الخبر', 'في <a href="/x">هذا</a> الخبر'],
    ['keeps pairs with other letter case', '<B>نعم</b>', '<B>نعم</b>'],
    ['escapes an opening tag without a closing one', 'a<b>c', 'a&lt;b&gt;c'],
    ['escapes a closing tag without an opening one', 'a</b>c', 'a&lt;/b&gt;c'],
    ['escapes a closing tag before its opening one', 'a</b>c<b>d', 'a&lt;/b&gt;c&lt;b&gt;d'],
    ['escapes a tag whose counterpart has another name', '<b>نعم</i>', '&lt;b&gt;نعم&lt;/i&gt;'],
    [
      'escapes tags that are not allowed',
      '<u>نعم</u><script>x</script>',
      '&lt;u&gt;نعم&lt;/u&gt;&lt;script&gt;x&lt;/script&gt;',
    ],
    ['escapes brackets around and within allowed tags', '< <b> > </b> <', '&lt; <b> &gt; </b> &lt;'],
    ['escapes named references', 'اكتب &lt; و &amp;', 'اكتب &amp;lt; و &amp;amp;'],
    ['escapes numeric references with their number sign', '&#60; و &#x3C;', '&amp;&#35;60; و &amp;&#35;x3C;'],
    ['keeps ampersands that start no reference', 'AT&T و a & b و &; و &#;', 'AT&T و a & b و &; و &#;'],
    ['converts line breaks of all kinds to CR LF', 'a\nb\rc\r\nd', 'a\r\nb\r\nc\r\nd'],
  ] as const) {
    it(what, () => {
      expect(escapeForWordPress(typed)).to.equal(expected);
    });
  }
});

describe('htmlToText()', () => {
  for (const [what, html, expected] of [
    ['decodes decimal and hexadecimal references', '&#1587;&#x633;&#X0633;', 'سسس'],
    [
      'decodes the last code point, and drops numbers beyond it',
      'a&#x10ffff;b&#x110000;c&#9999999;d',
      'a\u{10ffff}bcd',
    ],
    ['decodes named references in any letter case', '&QUOT;نص&hellip;&raquo;', '"نص…»'],
    ['keeps unknown named references', '&nosuch; &;', '&nosuch; &;'],
    ['removes inline tags without a space', 'كل<b>مة</b> و<a href="/">رابط</a>', 'كلمة ورابط'],
    ['replaces other tags with a space', '<p>أ</p><p>ب<br>ت</p>', 'أ ب ت'],
    ['collapses white space', '  أ \n\t ب&nbsp; ت  ', 'أ ب ت'],
  ] as const) {
    it(what, () => {
      expect(htmlToText(html)).to.equal(expected);
    });
  }
});

describe('containsText()', () => {
  for (const [what, html, typed] of [
    ['other punctuation and white space', '<p>قال:&nbsp;«نعم»…</p>', 'قال: "نعم"...'],
    ['other letter case', '<p>HELLO world</p>', 'Hello World'],
    ['the decomposed form of a letter', '<p>caf\u0065\u0301</p>', 'caf\u00e9'],
    ['tags that the reader typed', '<p>قال <b>نعم</b></p>', 'قال <b>نعم</b>'],
    ['tags that the reader typed and that are shown as text', '<p>&lt;u&gt;نعم&lt;/u&gt;</p>', '<u>نعم</u>'],
    ['emoji alone', '<p>👍👍</p>', '👍👍'],
    ['a flag alone', '<p>🇪🇬</p>', '🇪🇬'],
    ['more text around it', '<p>قالت ليلى: نعم، بالطبع.</p>', 'نعم'],
  ] as const) {
    it(`finds a text shown with ${what}`, () => {
      expect(containsText(html, typed)).to.equal(true);
    });
  }

  for (const [what, html, typed] of [
    ['other words', '<p>لا</p>', 'نعم'],
    ['other digits', '<p>24</p>', '25'],
    ['other emoji', '<p>👎</p>', '👍'],
    ['no letters, digits or emoji typed', '<p>!!!</p>', '!!!'],
    ['a part of it only', '<p>نعم</p>', 'نعم بالطبع'],
  ] as const) {
    it(`does not find a text with ${what}`, () => {
      expect(containsText(html, typed)).to.equal(false);
    });
  }

  it('finds no part of the shown text if it must be exact', () => {
    expect(containsText('<p>نعم بالطبع</p>', 'نعم', true)).to.equal(false);
    expect(containsText('<p>نعم!</p>', 'نعم', true)).to.equal(true);
  });
});

it('hasComparableText() is true for letters, digits and emoji', () => {
  expect(['نعم', '5', '👍', '🇪🇬', '...', ':)', ''].map(hasComparableText)).to.deep.equal([
    ...[true, true, true, true],
    ...[false, false, false],
  ]);
});

it('showsOnlySigns() is false for letters and digits', () => {
  expect(['<p>...</p>', '🙂', '', '<p>نعم...</p>', '5!'].map(showsOnlySigns)).to.deep.equal([
    ...[true, true, true],
    ...[false, false],
  ]);
});
