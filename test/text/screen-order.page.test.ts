import { expect, fixture, html } from '@open-wc/testing';
import { isolate } from '../../src/text/bidi-control-characters.js';
import { formatDateRange, formatMoment, readMoment } from '../../src/text/dates.js';
import { languageDirection } from '../../src/text/language-tag.js';
import { formatList, listParts } from '../../src/text/lists.js';
import { formatNumber, formatPercent } from '../../src/text/numbers.js';
import { plural, pluralRange } from '../../src/text/plural.js';
import { formatNumberRange } from '../../src/text/ranges.js';
import { formatRelative } from '../../src/text/relative-time.js';
import { drawnFromRight, readFromRight } from '../support/drawn.js';

const moment = readMoment('2026-11-23T10:30Z')!;
const later = readMoment('2026-11-26')!;
const minutes = { few: '{count} دقائق', other: '{count} دقيقة' };

/** Sentences with a formatted value, and the expected order of their words from the right of the screen. */
const SENTENCES: [lang: string, before: string, value: string, after: string, fromRight: string[]][] = [
  ['ar', 'OpenAI ', formatNumberRange(10, 15, 'ar'), ' عاماً', ['OpenAI', '10', '–', '15', 'عاماً']],
  ['ar', '', formatNumberRange(10, 15, 'ar'), ' عاماً', ['10', '–', '15', 'عاماً']],
  ['ar', 'من ', formatNumberRange(10, 15, 'ar'), ' عاماً', ['من', '10', '–', '15', 'عاماً']],
  ['ar-EG', 'OpenAI ', formatNumberRange(10, 15, 'ar-EG'), ' عاماً', ['OpenAI', '١٠', '–', '١٥', 'عاماً']],
  ['fa', 'OpenAI ', formatNumberRange(10, 15, 'fa'), ' سال', ['OpenAI', '۱۰', '–', '۱۵', 'سال']],
  ['he', 'OpenAI ', formatNumberRange(10, 15, 'he'), ' שנים', ['OpenAI', '10', '–', '15', 'שנים']],
  ['ar', 'OpenAI ', formatNumberRange(-5, 10, 'ar'), '', ['OpenAI', 'من', '-5', 'إلى', '10']],
  ['ar', 'GPT-4 ', formatRelative(-5, 'minute', 'ar'), '', ['GPT-4', 'قبل', '5', 'دقائق']],
  ['fa', 'GPT-4 ', formatRelative(-5, 'minute', 'fa'), '', ['GPT-4', '۵', 'دقیقه', 'پیش']],
  ['ur', 'GPT-4 ', formatRelative(-5, 'minute', 'ur'), '', ['GPT-4', '5', 'منٹ', 'پہلے']],
  ['he', 'GPT-4 ', formatRelative(-5, 'minute', 'he'), '', ['GPT-4', 'לפני', '5', 'דקות']],
  ['ar', 'OpenAI ', plural('ar', 5, minutes), '', ['OpenAI', '5', 'دقائق']],
  ['ar', 'OpenAI ', pluralRange('ar', 3, 5, minutes), '', ['OpenAI', '3', '–', '5', 'دقائق']],
  ['ar', 'OpenAI ', formatPercent(0.12, 'ar'), ' فقط', ['OpenAI', '12%', 'فقط']],
  ['ar', 'بنسبة ', formatPercent(0.12, 'ar'), ' فقط', ['بنسبة', '12%', 'فقط']],
  ['ar', 'الحرارة ', formatNumber(-5, 'ar'), ' اليوم', ['الحرارة', '-5', 'اليوم']],
  ['ar', 'GPT-4 ', formatNumber(-1234.5, 'ar'), '', ['GPT-4', '-1,234.5']],
  ['ar', 'GPT-4 ', formatMoment(moment, 'ar'), '', ['GPT-4', '23', 'نوفمبر', '2026', 'في', '10:30', 'ص']],
  ['ar', 'GPT-4 ', formatDateRange(moment, later, 'ar'), '', ['GPT-4', '23', '–', '26', 'نوفمبر', '2026']],
  [
    'ar-SA',
    'GPT-4 ',
    formatMoment(later, 'ar-SA', { calendars: ['islamic-umalqura', 'gregory'] }),
    ' فقط',
    ['GPT-4', '١٦', 'جمادى', 'الآخرة', '١٤٤٨', 'هـ', 'الموافق', '٢٦', 'نوفمبر', '٢٠٢٦', 'م', 'فقط'],
  ],
];

describe('display order of formatted text', () => {
  for (const [lang, before, value, after, fromRight] of SENTENCES) {
    const title = `${before}${value}${after}`;
    const dir = languageDirection(lang)!;

    it(`is correct in plain text with control characters (${lang}): ${title}`, async () => {
      const line = await fixture<HTMLElement>(
        html`<p dir="rtl" lang=${lang}>${before + isolate(value, dir) + after}</p>`,
      );
      expect(drawnFromRight(line)).to.equal(readFromRight(fromRight));
    });

    it(`is correct in a <bdi> (${lang}): ${title}`, async () => {
      const line = await fixture<HTMLElement>(
        html`<p dir="rtl" lang=${lang}>${before}<bdi dir=${dir}>${value}</bdi>${after}</p>`,
      );
      expect(drawnFromRight(line)).to.equal(readFromRight(fromRight));
    });
  }

  for (const [lang, items, fromRight] of [
    ['ar', ['React', 'C++', 'Vue'], ['أطر', 'React', 'و', 'C++', 'و', 'Vue', 'شائعة']],
    ['ar', ['.NET', '+966 50', '#OpenAI'], ['أطر', '.NET', 'و', '+96650', 'و', '#OpenAI', 'شائعة']],
    ['fa', ['React', 'C++', 'Vue'], ['أطر', 'React', '،', 'C++', '،', 'و', 'Vue', 'شائعة']],
    ['he', ['React', 'C++'], ['أطر', 'React', 'ו', '-', 'C++', 'شائعة']],
  ] as const) {
    it(`is correct for formatList (${lang}): ${items.join(', ')}`, async () => {
      const line = await fixture<HTMLElement>(html`<p dir="rtl" lang=${lang}>أطر ${formatList(items, lang)} شائعة</p>`);
      expect(drawnFromRight(line)).to.equal(readFromRight(fromRight));
    });

    it(`is correct for listParts in <bdi> elements (${lang}): ${items.join(', ')}`, async () => {
      const parts = listParts(items, lang).map(({ type, value }) =>
        type === 'element' ? html`<bdi>${value}</bdi>` : value,
      );
      const line = await fixture<HTMLElement>(html`<p dir="rtl" lang=${lang}>أطر ${parts} شائعة</p>`);
      expect(drawnFromRight(line)).to.equal(readFromRight(fromRight));
    });
  }

  for (const [name, value, fromRight] of [
    ['a price', isolate('$100', 'ltr'), ['سعره', '$100', 'GPU', 'فقط']],
    ['an unclosed override', isolate('\u202dC++'), ['سعره', 'C++', 'GPU', 'فقط']],
    ['an unclosed isolate', isolate('\u2066C++'), ['سعره', 'C++', 'GPU', 'فقط']],
    ['an unmatched isolate end', isolate('\u2069C++'), ['سعره', 'C++', 'GPU', 'فقط']],
  ] as const) {
    it(`does not change around ${name} that is isolated`, async () => {
      const line = await fixture<HTMLElement>(html`<p dir="rtl" lang="ar">سعره ${value} GPU فقط</p>`);
      expect(drawnFromRight(line)).to.equal(readFromRight(fromRight));
    });
  }

  it('is correct for a number after an isolated Arabic name in English', async () => {
    const line = await fixture<HTMLElement>(html`<p dir="ltr" lang="en">by ${isolate('نور')}: 5 stars</p>`);
    expect(drawnFromRight(line)).to.equal(readFromRight(['stars', '5', ':', 'نور', 'by']));
  });
});
