import { expect } from 'chai';
import { findLtrRuns } from '../../src/text/ltr-runs.js';
import { complete } from '../../src/text/steps.js';

const RUNS: Record<string, string[]> = {
  // Numbers that belong to a name, and numbers that count.
  'نظام Windows 11 الجديد': ['Windows 11'],
  'برنامج Office 2019 هنا': ['Office 2019'],
  'لغة Python 3.12 هنا': ['Python 3.12'],
  'هاتف Galaxy 10+ هنا': ['Galaxy 10+'],
  'برنامج Office 12345 هنا': ['Office'],
  'سيارة Tesla 100 سيارة': ['Tesla'],
  'لغات C++ 2) C#': ['C++', 'C#'],
  'لغات (C++ 2) C#': ['C++ 2', 'C#'],
  // Labels and units.
  'رقم ISBN 978-3-16-148410-0': ['ISBN 978-3-16-148410-0'],
  'معيار RFC 12345 هنا': ['RFC 12345'],
  'مبلغ USD 5 هنا': ['USD 5'],
  'طول 5 km هنا': ['5 km'],
  'وزن 5 kg. هنا': ['5 kg'],
  'هاتف 17 Pro Max جديد': ['17 Pro Max'],
  'فيلم 500 Days of Summer جديد': ['500 Days of Summer'],
  'عدد 1234 Pro Max جديد': ['Pro Max'],
  'عدد 3 iPhone جديد': ['iPhone'],
  'مدى 10-15 هنا': [],
  // Full stops and other ends of a sentence.
  'لغة C++. لغة': ['C++'],
  'شركة Yahoo! الآن': ['Yahoo!'],
  'شركة Yahoo! Mail الآن': ['Yahoo! Mail'],
  'شركة iPhone! الآن': ['iPhone'],
  'شركة iPhone! Samsung الآن': ['iPhone', 'Samsung'],
  'مثل e.g. هنا': ['e.g.'],
  'شركة Apple Inc. هنا': ['Apple Inc.'],
  'السيد Mr. Smith هنا': ['Mr. Smith'],
  'مجلة Phys. Rev. Lett. هنا': ['Phys. Rev. Lett.'],
  'مجلة Phys. Nature هنا': ['Phys', 'Nature'],
  'حرف A. B هنا': ['A. B'],
  'كلمة foo. bar هنا': ['foo. bar'],
  'شركة Apple. Google هنا': ['Apple', 'Google'],
  'قال: This is a sentence. ثم': ['This is a sentence.'],
  'قال: This is a sentence. This is another one. ثم': ['This is a sentence. This is another one.'],
  'This is a sentence. ثم': ['This is a sentence.'],
  'وقال This is a sentence. ثم': ['This is a sentence'],
  'سأل: Is this right? نعم': ['Is this right?'],
  'وسأل Is this right? نعم': ['Is this right'],
  'وسم: Html -> head -> body. ثم': ['Html -> head -> body'],
  // Lists and quotations.
  'شركات Apple, Google و': ['Apple, Google'],
  '«Hello» world': ['Hello', 'world'],
  'لغة C (D) هنا': ['C (D)'],
  'لغة عربية': [],
};

describe('findLtrRuns', () => {
  for (const [text, runs] of Object.entries(RUNS))
    it(`finds ${runs.length ? runs.join(' | ') : 'nothing'} in ${text}`, () => {
      expect(complete(findLtrRuns(text)).map(({ start, end }) => text.slice(start, end))).to.deep.equal(runs);
    });

  it('pauses after a number of tokens, and finds the same', () => {
    const text = 'C++، '.repeat(1000);
    const search = findLtrRuns(text);
    let pauses = 0;
    let step = search.next();
    for (; !step.done; step = search.next()) pauses++;
    expect(pauses).to.be.above(1);
    expect(step.value).to.have.length(1000);
  });
});
