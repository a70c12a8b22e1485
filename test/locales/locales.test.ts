import { expect } from '@open-wc/testing';
import { ar } from '../../src/locales/ar.js';
import { commentingAr } from '../../src/locales/commenting.ar.js';
import { en } from '../../src/locales/en.js';
import { findLocale, registerLocale } from '../../src/locales/registry.js';
import { plural } from '../../src/text/plural.js';

describe('locales', () => {
  for (const [lang, dir, found] of [
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
    it(`speaks ${found} where the language is "${lang}" and the direction ${dir}`, () => {
      expect(findLocale(lang, dir).lang).to.equal(found);
    });
  }

  it('speaks a language that was added, and its regions', () => {
    registerLocale({ ...en, lang: 'fr', backToTop: { ...en.backToTop, top: 'Haut de page' } });
    expect(findLocale('fr-CA', 'ltr').backToTop.top).to.equal('Haut de page');
  });

  it('has a whole Arabic sentence for each form of a count', () => {
    const sentences = [1, 2, 3, 10, 11, 99, 100, 103].map((count) => plural('ar', count, commentingAr.errorSummary));
    expect(sentences.map((sentence) => sentence.replace('لم يُرسل التعليق: يُرجى تصحيح ', ''))).to.deep.equal([
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
    it(`counts letters in every form of the Arabic word: ${name}`, () => {
      const words = [1, 2, 3, 10, 11, 99, 100, 103].map((count) => plural('ar', count, commentingAr[name]));
      const forms = [/حرف واحد/, /حرف(?:ين|ان)/, /3 أحرف/, /10 أحرف/, /11 حرفاً/, /99 حرفاً/, /100 حرف(?!اً)/, /103 أحرف/];
      expect(words.map((sentence, i) => forms[i]?.test(sentence))).to.deep.equal(Array(8).fill(true));
    });
  }

  it('keeps Latin words in Arabic from turning what is round them', () => {
    const texts = JSON.stringify([ar, commentingAr]).match(/"[^"]*[\u0600-\u06ff][^"]*"/g) ?? [];
    const bare = texts.map((text) => text.replace(/\{\w+\}|\\u2068[^\\]*\\u2069|\u2068[^\u2069]*\u2069/g, ''));
    expect(bare.filter((text) => /[a-z]/i.test(text))).to.deep.equal([]);
  });

  it('uses Arabic punctuation in Arabic', () => {
    const texts = JSON.stringify([ar, commentingAr]).match(/"[^"]*[\u0600-\u06ff][^"]*"/g) ?? [];
    expect(texts.filter((text) => /[\u0600-\u06ff]\s*[,;?]/.test(text))).to.deep.equal([]);
  });
});
