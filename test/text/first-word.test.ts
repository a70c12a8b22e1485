import { expect } from 'chai';
import { findFirstWord } from '../../src/text/first-word.js';

describe('findFirstWord', () => {
  for (const [text, word] of [
    ['نتعلم لغة', 'نتعلم'],
    ['  نتعلم', 'نتعلم'],
    ['«قَالَ» الوزير', 'قَالَ'],
    ['(—🙂 كِتَـاب', 'كِتَـاب'],
    ['\u200Fنص', 'نص'],
    ['می\u200Cخواهم بروم', 'می\u200Cخواهم'],
    ['DeepSeek-V3 نموذج', 'DeepSeek-V3'],
    ['10,000 شخص', '10,000'],
    ['12:30 ظهرا', '12:30'],
    ['10/11 يوم', '10/11'],
    ['C++ لغة', 'C++'],
    ['C+++ لغة', 'C++'],
    ['C# لغة', 'C#'],
    ['.NET منصة', '.NET'],
    ['@name كتب', '@name'],
    ['#وسم_طويل انتشر', '#وسم_طويل'],
    ['$5 ثمن', '$5'],
    ['AT&T شركة', 'AT&T'],
    ["o'clock", "o'clock"],
    ['R’n’B', 'R’n’B'],
    ['a@b.example', 'a@b.example'],
    ['كلمة، أخرى', 'كلمة'],
    ['كلمة. أخرى', 'كلمة'],
    ['كلمة-', 'كلمة'],
    ['ليلة--نهار', 'ليلة--نهار'],
  ] as const) {
    it(`finds ${word} in ${text}`, () => {
      const found = findFirstWord(text);
      expect(found && text.slice(found.start, found.end)).to.equal(word);
    });
  }

  for (const text of ['', '   ', '«»', '… — 🙂', '@ # $'])
    it(`finds no word in ${JSON.stringify(text)}`, () => {
      expect(findFirstWord(text)).to.equal(undefined);
    });
});
