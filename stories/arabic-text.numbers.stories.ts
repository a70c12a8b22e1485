import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  formatDateRange,
  formatList,
  formatMoment,
  formatNumber,
  formatNumberRange,
  formatPercent,
  formatRelative,
  isolated,
  plural,
  readingTime,
  readMoment,
  type PluralForms,
  type WrittenMoment,
} from '../src/server.js';
import { pairs } from './support/pairs.js';

/**
 * Numbers, dates and counts as sentences of Arabic: written by hand or by a template, and by the functions of
 * `news-elements/server`, which browsers and servers share.
 */
const meta: Meta = {
  title: 'Arabic text/Numbers and dates',
  globals: { lang: 'ar', dir: 'rtl' },
};

export default meta;

const MINUTES: PluralForms = {
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: '{count} دقائق',
  many: '{count} دقيقة',
  other: '{count} دقيقة',
};

const counts = [1, 2, 5, 11, 100];
const day = moment('2026-11-23');
const later = moment('2026-12-02');
const story = 'كلمات الخبر '.repeat(150);

function moment(datetime: string): WrittenMoment {
  const read = readMoment(datetime);
  if (!read) throw new Error(datetime);
  return read;
}

const line = (text: string) => html`<p>${text}</p>`;

/** `plural`, `formatRelative`, `readingTime`: Arabic has six forms of a count, and a dual. */
export const Counts: StoryObj = {
  render: () =>
    pairs([
      {
        rule: 'العدد ومعدوده جملة واحدة، لا رقم وكلمة',
        wrong: line(counts.map((count) => `${String(count)} دقائق`).join(' · ')),
        right: line(counts.map((count) => plural('ar', count, MINUTES)).join(' · ')),
      },
      {
        rule: 'المثنى بعد «قبل» مجرور',
        wrong: line('قبل 2 ساعات'),
        right: line(formatRelative(-2, 'hour', 'ar')),
      },
      {
        rule: 'مدة القراءة بسرعة قارئ العربية، دون الحركات',
        wrong: line('مدة القراءة: 1 دقائق'),
        right: line(`مدة القراءة: ${plural('ar', readingTime(story, 'ar').minutes, MINUTES)}`),
      },
    ]),
};

/** `formatMoment`, `formatDateRange`: months, calendars and digits of the reader's country. */
export const Dates: StoryObj = {
  render: () =>
    pairs([
      {
        rule: 'شهور بيروت غير شهور القاهرة والرباط',
        wrong: line('23 نوفمبر 2026 في كل بلد'),
        right: line(['ar-LB', 'ar-EG', 'ar-MA'].map((lang) => formatMoment(day, lang)).join(' · ')),
      },
      {
        rule: 'الهجري بتقويم أم القرى، ومعه الميلادي',
        wrong: line('14/06/1448 - 23/11/2026'),
        right: line(formatMoment(day, 'ar', { calendars: ['islamic-umalqura', 'gregory'] })),
      },
      {
        rule: 'أرقام من نظام واحد',
        wrong: line('23 نوفمبر ٢٠٢٦'),
        right: line(formatMoment(day, 'ar-SA')),
      },
      {
        rule: 'مدى التواريخ يُقرأ من أوله',
        wrong: line('2026-11-23 - 2026-12-02'),
        right: line(formatDateRange(day, later, 'ar')),
      },
    ]),
};

/** `formatNumber`, `formatPercent`, `formatNumberRange`, `formatList`, `isolated`: signs at their own side. */
export const NumbersInSentences: StoryObj = {
  render: () =>
    pairs([
      {
        rule: 'السالب قبل عدده، وعلامة النسبة بعده',
        wrong: line('هبط المؤشر -5 نقاط، أي 12%'),
        right: line(`هبط المؤشر ${formatNumber(-5, 'ar')} نقاط، أي ${formatPercent(0.12, 'ar')}`),
      },
      {
        rule: 'فواصل الأعداد لبلد القارئ',
        wrong: line('1,234,567.5 في كل بلد'),
        right: line(['ar', 'ar-DZ', 'ar-EG'].map((lang) => formatNumber(1_234_567.5, lang)).join(' · ')),
      },
      {
        rule: 'المدى بشرطة المدى، ومن اليمين',
        wrong: line('10-15 سنة'),
        right: line(`${isolated(formatNumberRange(10, 15, 'ar'), 'rtl')} سنة`),
      },
      {
        rule: 'القائمة بالواو، وكل اسم في مكانه',
        wrong: line('كتبوه بلغات C++, C#, Rust'),
        right: line(`كتبوه بلغات ${formatList(['C++', 'C#', 'Rust'], 'ar')}`),
      },
    ]),
};
