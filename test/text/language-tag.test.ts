import { expect } from '@open-wc/testing';
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
    it(`tells that "${lang}" is written ${direction ?? 'in a direction it does not know'}`, () => {
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
    it(`formats "${lang}" in ${language}, never in the reader's language`, () => {
      expect(formatLocale(lang).language).to.equal(language);
    });
  }
});
