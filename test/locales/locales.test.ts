import { expect } from '@open-wc/testing';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fill, plural } from '../../src/locales/message.js';
import { findLocale, registerLocale } from '../../src/locales/registry.js';

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
    registerLocale({ ...en, lang: 'fr', backToTop: { top: 'Haut de page' } });
    expect(findLocale('fr-CA', 'ltr').backToTop.top).to.equal('Haut de page');
  });

  it('has a whole Arabic sentence for each form of a count', () => {
    const sentences = [1, 2, 3, 10, 11, 99, 100, 103].map((count) => plural('ar', count, ar.commentForm.errorSummary));
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

  it('leaves a placeholder that it does not know', () => {
    expect(fill('{a} {b}', { a: '1' })).to.equal('1 {b}');
  });

  it('uses Arabic punctuation in Arabic', () => {
    const texts = JSON.stringify(ar).match(/"[^"]*[\u0600-\u06ff][^"]*"/g) ?? [];
    expect(texts.filter((text) => /[\u0600-\u06ff]\s*[,;?]/.test(text))).to.deep.equal([]);
  });
});
