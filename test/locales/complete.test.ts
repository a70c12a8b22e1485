// What holds for every language that comes with the package.
import { expect } from '@open-wc/testing';
import { plural, type PluralForms } from '../../src/text/plural.js';
import { LOCALES, sentencesOf, wordsOf } from './words.js';

const [arabic] = LOCALES;
const placeholders = (sentence: string): string => (sentence.match(/\{\w+\}/g) ?? []).sort().join();

for (const locale of LOCALES) {
  const { lang } = locale;
  const words = wordsOf(locale);
  const counts = [...words].filter((entry): entry is [string, PluralForms] => typeof entry[1] !== 'string');
  const sentences = [...words.values()].flatMap(sentencesOf);

  describe(`the words of "${lang}"`, () => {
    it('are those of Arabic, and none is empty', () => {
      expect([...words.keys()]).to.deep.equal([...wordsOf(arabic!).keys()]);
      expect(sentences.filter((sentence) => sentence.trim() !== sentence || sentence === '')).to.deep.equal([]);
    });

    it('have the placeholders of the Arabic ones', () => {
      const source = wordsOf(arabic!);
      const other = [...words].filter(([name, word]) => {
        const ours = source.get(name)!;
        if (typeof word === 'string' && typeof ours === 'string') return placeholders(word) !== placeholders(ours);
        // A form may say its number as a word: "one comment".
        return sentencesOf(word).some((sentence) => !['', '{count}'].includes(placeholders(sentence)));
      });
      expect(other).to.deep.equal([]);
    });

    it('have exactly the forms of a count that the language has', () => {
      const rules = new Intl.PluralRules(lang);
      expect(rules.resolvedOptions().locale, 'the engine knows the language').to.equal(lang);
      const isNeeded = (category: string): boolean => category !== 'zero';
      const expected = rules.resolvedOptions().pluralCategories.filter(isNeeded);
      for (const [name, forms] of counts) expect(Object.keys(forms).filter(isNeeded), name).to.have.members(expected);
    });

    it('say a number in words only where no other number takes the same form', () => {
      const rules = new Intl.PluralRules(lang);
      for (const [name, forms] of counts) {
        for (const [category, sentence] of Object.entries(forms)) {
          const takers = Array.from({ length: 1000 }, (_, count) => count).filter(
            (count) => rules.select(count) === category,
          );
          if (!sentence.includes('{count}')) expect(takers, `${name}.${category}`).to.have.lengthOf(1);
        }
      }
    });

    it('never leave a count without its number', () => {
      for (const [name, forms] of counts)
        for (const count of [3, 10, 11, 21, 100, 103, 65_525])
          expect(plural(`${lang}-u-nu-latn`, count, forms).replace(/\D/g, ''), name).to.equal(String(count));
    });

    it('keep Latin words from turning what is round them', () => {
      if (locale.dir === 'ltr') return;
      const bare = sentences.map((text) => text.replace(/\{\w+\}|\u2068[^\u2069]*\u2069/g, ''));
      expect(bare.filter((text) => /[a-z]/i.test(text))).to.deep.equal([]);
    });
  });
}

/** Letters and signs that a keyboard of a neighbouring language would put in, which are others to search and to the eye. */
const FOREIGN: Record<string, RegExp> = {
  ar: /[یکہے,;?]/,
  // Arabic yāʾ and kāf, a plural torn from its word, a verb from its prefix.
  fa: /[يكىةۀ,;?]|(?<![\p{L}\u200c])(?:می|نمی|ها|های)(?![\p{L}\u200c])/u,
  // Arabic yāʾ, kāf, hāʾ and tāʾ marbūṭa; the full stop of Latin.
  ur: /[يكىهة,;?.]/,
};

describe('spelling', () => {
  for (const locale of LOCALES.filter(({ lang }) => lang in FOREIGN)) {
    it(`is that of "${locale.lang}"`, () => {
      const sentences = [...wordsOf(locale).values()].flatMap(sentencesOf);
      const bare = sentences.map((text) => text.replace(/\{\w+\}|\u2068[^\u2069]*\u2069/g, ''));
      expect(bare.filter((text) => FOREIGN[locale.lang]!.test(text))).to.deep.equal([]);
    });
  }

  it('is neutral in gender in Hebrew: what is to be done, not an order', () => {
    const hebrew = LOCALES.find(({ lang }) => lang === 'he');
    const sentences = [...wordsOf(hebrew!).values()].flatMap(sentencesOf);
    const orders = /(?<!\p{L})(?:הזן|הזיני|כתוב|כתבי|תקן|תקני|מחק|שלח|שלחי|נסה|נסי|הסר|שמור|התחבר|הקלד|בחר)(?!\p{L})/u;
    expect(sentences.filter((text) => orders.test(text) && !text.startsWith('כדי להגיב'))).to.deep.equal([]);
  });
});
