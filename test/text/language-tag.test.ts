import { expect } from 'chai';
import { formatLocale, languageDirection } from '../../src/text/language-tag.js';

describe('language tags', () => {
  for (const [lang, direction] of [
    ['ar', 'rtl'],
    ['fa-AF', 'rtl'],
    ['ur', 'rtl'],
    ['he-IL', 'rtl'],
    ['ckb', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['en', 'ltr'],
    ['xx', undefined],
    ['', undefined],
    ['not a language', undefined],
  ] as const) {
    it(`languageDirection returns ${direction ?? 'undefined'} for "${lang}"`, () => {
      expect(languageDirection(lang)).to.equal(direction);
    });
  }

  for (const [lang, language] of [
    ['ar-EG', 'ar'],
    ['fa', 'fa'],
    ['', 'ar'],
    ['not a language', 'ar'],
    ['xx-Arab', 'ar'],
    ['xx', 'en'],
  ] as const) {
    it(`formatLocale returns ${language} for "${lang}"`, () => {
      expect(formatLocale(lang).language).to.equal(language);
    });
  }
});
