import { expect } from 'chai';
import { findBidiRuns } from '../../src/text/find-bidi-runs.js';
import { complete } from '../../src/text/steps.js';
import { KEPT, markUnchangedText } from '../../src/text/unchanged-text.js';

/** Sentences with the source of a formula. `[[…]]` marks a run that is isolated. */
const FORMULAS = [
  'الصيغة $x^2$ هنا',
  'الصيغة $a_1 + 10^{-3}$ هنا',
  'المقدار \\(a_1\\) صغير',
  'المعادلة $$E = mc^{2}, -1$$ مشهورة',
  'المعادلة \\[ \\frac{-1}{2} + @x \\] مشهورة',
  'المعادلة \\begin{align} x^2 &= -1 \\end{align} هنا',
  'السرعة $v = -5\\ \\text{متر}$ ثابتة',
  'فرمول $x^{-2}$ ساده است',
  'فارمولا \\(x^{-1}\\) آسان ہے',
  'הנוסחה $a_{-1}$ פשוטה',
  'الصيغة $x^2$ بلغة [[C++]] هنا',
  'بين [[$100]] و[[$200]] تقريبا',
  'سعره [[$5]] أو 5$ فقط',
];

describe('the source of formulas in TeX', () => {
  for (const sentence of FORMULAS) {
    it(`is not wrapped, and other runs of the paragraph are: ${sentence}`, () => {
      const text = sentence.replace(/\[\[|\]\]/g, '');
      expect(complete(findBidiRuns(text)).map(({ start, end }) => text.slice(start, end))).to.deep.equal(
        Array.from(sentence.matchAll(/\[\[(.+?)\]\]/g), ([, run]) => run),
      );
    });
  }
});

describe('markUnchangedText', () => {
  it('marks a formula with its delimiters, and keeps the positions of the other text', () => {
    expect(markUnchangedText('قيمة $x^2$ هنا')).to.equal(`قيمة ${KEPT.repeat(5)} هنا`);
  });

  it('marks the comma between names in visual order, and no comma of a list with usual commas', () => {
    expect(markUnchangedText('Vue ،React هنا')).to.equal(`Vue${KEPT.repeat(2)}React هنا`);
    expect(markUnchangedText('Vue ،React، هنا')).to.equal('Vue ،React، هنا');
  });

  it('marks nothing in prices and names of variables', () => {
    for (const text of ['بين $100 و$200', 'من $5-$10 فقط', 'ادفع 5$ أو $6', 'المسار $HOME/$PATH هنا'])
      expect(markUnchangedText(text)).to.equal(text);
  });
});
