import { expect } from 'chai';
import { ar } from '../../src/locales/ar.js';
import { commentingAr } from '../../src/locales/commenting.ar.js';
import { en } from '../../src/locales/en.js';
import { findLocale, registerLocale } from '../../src/locales/registry.js';
import { plural } from '../../src/text/plural.js';

describe('findLocale and the built-in strings', () => {
  for (const [lang, dir, expected] of [
    ['ar', 'ltr', 'ar'],
    ['AR-eg-u-nu-latn', 'ltr', 'ar'],
    ['en-GB', 'rtl', 'en'],
    ['ur', 'ltr', 'ar'],
    ['he-IL', 'ltr', 'ar'],
    ['az-Arab', 'ltr', 'ar'],
    ['az', 'rtl', 'en'],
    ['fr', 'rtl', 'en'],
    ['', 'rtl', 'ar'],
    ['', 'ltr', 'en'],
    ['no such language', 'rtl', 'ar'],
  ] as const) {
    it(`findLocale returns "${expected}" for lang="${lang}" dir="${dir}"`, () => {
      expect(findLocale(lang, dir).lang).to.equal(expected);
    });
  }

  it('findLocale returns a registered language for its regions too', () => {
    registerLocale({ ...en, lang: 'fr', backToTop: { ...en.backToTop, top: 'Haut de page' } });
    expect(findLocale('fr-CA', 'ltr').backToTop.top).to.equal('Haut de page');
  });

  it('the Arabic error summary has a correct sentence for every plural category', () => {
    const summaries = [1, 2, 3, 10, 11, 99, 100, 103].map((count) => plural('ar', count, commentingAr.errorSummary));
    expect(summaries.map((summary) => summary.replace('لم يُرسل التعليق: يُرجى تصحيح ', ''))).to.deep.equal([
      'خطأ واحد.',
      'خطأين.',
      '3 أخطاء.',
      '10 أخطاء.',
      '11 خطأً.',
      '99 خطأً.',
      '100 خطأ.',
      '103 أخطاء.',
    ]);
  });

  for (const name of ['lettersMissing', 'lettersOver', 'lettersLeft'] as const) {
    it(`${name} uses the correct plural of the Arabic word for letter`, () => {
      const texts = [1, 2, 3, 10, 11, 99, 100, 103].map((count) => plural('ar', count, commentingAr[name]));
      const forms = [/حرف واحد/, /حرف(?:ين|ان)/, /3 أحرف/, /10 أحرف/, /11 حرفاً/, /99 حرفاً/, /100 حرف(?!اً)/, /103 أحرف/];
      expect(texts.map((text, i) => forms[i]?.test(text))).to.deep.equal(Array(8).fill(true));
    });
  }

  it('isolates Latin words in Arabic', () => {
    const texts = JSON.stringify([ar, commentingAr]).match(/"[^"]*[\u0600-\u06ff][^"]*"/g) ?? [];
    const withoutIsolates = texts.map((text) =>
      text.replace(/\{\w+\}|\\u2068[^\\]*\\u2069|\u2068[^\u2069]*\u2069/g, ''),
    );
    expect(withoutIsolates.filter((text) => /[a-z]/i.test(text))).to.deep.equal([]);
  });

  it('uses Arabic punctuation in Arabic', () => {
    const texts = JSON.stringify([ar, commentingAr]).match(/"[^"]*[\u0600-\u06ff][^"]*"/g) ?? [];
    expect(texts.filter((text) => /[\u0600-\u06ff]\s*[,;?]/.test(text))).to.deep.equal([]);
  });
});
