import { expect } from 'chai';
import { isMinusSign } from '../../src/text/minus-signs.js';

const isMinusIn = (text: string): boolean => {
  const [number = '', sign] = /-[$\d۰-۹.]+%?/.exec(text) ?? [];
  expect(sign).to.equal(undefined);
  const start = text.indexOf(number);
  return isMinusSign(text, { start, end: start + number.length });
};

describe('isMinusSign', () => {
  for (const [evidence, text] of [
    ['a percent sign', 'هبط -5% أمس'],
    ['a currency', 'خسر -$500 أمس'],
    ['a unit after it', 'خسائر -3 مليارات دولار'],
    ['a Latin unit after it', 'عند -5 km فقط'],
    ['a temperature', 'الحرارة -5 اليوم'],
    ['a preposition', 'انخفض إلى -5 أمس'],
    ['a joined preposition', 'انخفض بـ-5 أمس'],
    ['a signed number after it', 'القيم -5 و+7 هنا'],
    ['an equals sign', 'الناتج س = -5 هنا'],
    ['brackets', 'المدينة (-5) باردة'],
  ] as const) {
    it(`is true with ${evidence}`, () => {
      expect(isMinusIn(text)).to.equal(true);
    });
  }

  for (const [reason, text] of [
    ['a name before it', 'كوفيد -19 ينتشر'],
    ['a number before it', 'بين 2016 -2018 انخفض'],
    ['a percentage before it', 'نسبة 5% -10% فقط'],
    ['a dash that closes a parenthesis', 'قال الوزير -62 عاما- إن'],
    ['a closing dash, though a percent sign follows', 'قال -80% منهم- إن'],
    ['nothing around it', '-5'],
  ] as const) {
    it(`is false with ${reason}`, () => {
      expect(isMinusIn(text)).to.equal(false);
    });
  }
});
