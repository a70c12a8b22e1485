// Checks of every built-in locale.
import { expect } from 'chai';
import { plural, type PluralForms } from '../../src/text/plural.js';
import { LOCALES, stringsOf, variantsOf } from './locale-strings.js';

const [arabic] = LOCALES;
const placeholdersOf = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

for (const locale of LOCALES) {
  const { lang } = locale;
  const strings = stringsOf(locale);
  const counts = [...strings].filter((entry): entry is [string, PluralForms] => typeof entry[1] !== 'string');
  const texts = [...strings.values()].flatMap(variantsOf);

  describe(`the strings of "${lang}"`, () => {
    it('have the same keys as Arabic, and none is empty or padded', () => {
      expect([...strings.keys()]).to.deep.equal([...stringsOf(arabic!).keys()]);
      expect(texts.filter((text) => text.trim() !== text || text === '')).to.deep.equal([]);
    });

    it('have the same placeholders as Arabic', () => {
      const arabicStrings = stringsOf(arabic!);
      const different = [...strings].filter(([name, value]) => {
        const source = arabicStrings.get(name)!;
        if (typeof value === 'string' && typeof source === 'string')
          return placeholdersOf(value) !== placeholdersOf(source);
        // A plural form can spell its number out: "one comment".
        const othersOf = (text: string): string => placeholdersOf(text.replaceAll('{count}', ''));
        return variantsOf(value).some((text) => othersOf(text) !== othersOf(variantsOf(source).at(-1)!));
      });
      expect(different).to.deep.equal([]);
    });

    it('have exactly the plural categories of the language', () => {
      const rules = new Intl.PluralRules(lang);
      expect(rules.resolvedOptions().locale, 'the engine knows the language').to.equal(lang);
      const isNeeded = (category: string): boolean => category !== 'zero';
      const expected = rules.resolvedOptions().pluralCategories.filter(isNeeded);
      for (const [name, forms] of counts) expect(Object.keys(forms).filter(isNeeded), name).to.have.members(expected);
    });

    it('omit {count} only in plural categories with a single number', () => {
      const rules = new Intl.PluralRules(lang);
      for (const [name, forms] of counts) {
        for (const [category, text] of Object.entries(forms)) {
          const members = Array.from({ length: 1000 }, (_, count) => count).filter(
            (count) => rules.select(count) === category,
          );
          if (!text.includes('{count}')) expect(members, `${name}.${category}`).to.have.lengthOf(1);
        }
      }
    });

    it('contain the number for counts of 3 and more', () => {
      for (const [name, forms] of counts)
        for (const count of [3, 10, 11, 21, 100, 103, 65_525])
          expect(plural(`${lang}-u-nu-latn`, count, forms).replace(/\D/g, ''), name).to.equal(String(count));
    });

    it('isolate Latin words in right-to-left text', () => {
      if (locale.dir === 'ltr') return;
      const withoutIsolates = texts.map((text) => text.replace(/\{\w+\}|\u2068[^\u2069]*\u2069/g, ''));
      expect(withoutIsolates.filter((text) => /[a-z]/i.test(text))).to.deep.equal([]);
    });
  });
}

/** Letters and punctuation of other languages that look similar but break search, and common spelling errors. */
const MISSPELLED: Record<string, RegExp> = {
  ar: /[یکہے,;?]/,
  // Arabic yāʾ and kāf; plural endings and verb prefixes separated from their word.
  fa: /[يكىةۀ,;?]|(?<![\p{L}\u200c])(?:می|نمی|ها|های)(?![\p{L}\u200c])/u,
  // Arabic yāʾ, kāf, hāʾ and tāʾ marbūṭa; the Latin full stop.
  ur: /[يكىهة,;?.]/,
};

describe('spelling of the built-in locales', () => {
  for (const locale of LOCALES.filter(({ lang }) => lang in MISSPELLED)) {
    it(`uses the letters and punctuation of "${locale.lang}"`, () => {
      const texts = [...stringsOf(locale).values()].flatMap(variantsOf);
      const withoutIsolates = texts.map((text) => text.replace(/\{\w+\}|\u2068[^\u2069]*\u2069/g, ''));
      expect(withoutIsolates.filter((text) => MISSPELLED[locale.lang]!.test(text))).to.deep.equal([]);
    });
  }

  it('is gender-neutral in Hebrew, without imperatives', () => {
    const hebrew = LOCALES.find(({ lang }) => lang === 'he');
    const texts = [...stringsOf(hebrew!).values()].flatMap(variantsOf);
    const imperatives =
      /(?<!\p{L})(?:הזן|הזיני|כתוב|כתבי|תקן|תקני|מחק|שלח|שלחי|נסה|נסי|הסר|שמור|התחבר|הקלד|בחר)(?!\p{L})/u;
    expect(texts.filter((text) => imperatives.test(text) && !text.startsWith('כדי להגיב'))).to.deep.equal([]);
  });
});
