// The server functions must return the same text as in a browser: the expected values are also in test/text.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatDateRange,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
  newsArticleJSON,
  plural,
  readingTime,
  readMoment,
  relativeTime,
} from 'news-elements/server';

const moment = readMoment('2026-11-23T10:30+03:00');
const forms = {
  one: 'تعليق واحد',
  two: 'تعليقان',
  few: '{count} تعليقات',
  many: '{count} تعليقاً',
  other: '{count} تعليق',
};

const written = {
  date: [formatMoment(moment, 'ar'), '23 نوفمبر 2026 في 10:30\u00a0ص'],
  'date in Lebanon': [formatMoment(readMoment('2026-11-23'), 'ar-LB'), '٢٣ تشرين الثاني ٢٠٢٦'],
  'two calendars': [
    formatMoment(readMoment('2026-11-23'), 'ar', { calendars: ['islamic-umalqura', 'gregory'] }),
    '13 جمادى الآخرة 1448\u00a0هـ الموافق 23 نوفمبر 2026\u00a0م',
  ],
  'range of dates': [formatDateRange(moment, readMoment('2026-11-26'), 'ar'), '23–26 نوفمبر 2026'],
  number: [formatNumber(-1234567.5, 'ar'), '\u200e-1,234,567.5'],
  percentage: [formatPercent(0.12, 'ar-EG'), '١٢٪\u061c'],
  'relative time': [relativeTime(0, 7_200_000, 'ar').text, 'قبل ساعتين'],
  count: [plural('ar', 11, forms), '11 تعليقاً'],
  list: [formatList(['السياسة', 'الرياضة'], 'ar'), 'السياسة والرياضة'],
  'reading time': [readingTime('ك'.repeat(6120), 'ar').minutes, 10],
};

describe('news-elements/server', () => {
  for (const [subject, [text, expected]] of Object.entries(written)) {
    it(`formats a ${subject} as in a browser: ${expected}`, () => {
      assert.equal(text, expected);
    });
  }
});

describe('newsArticleJSON', () => {
  const story = {
    headline: 'درس DeepSeek',
    url: 'https://example.com/deepseek',
    standfirst: 'أثبتت شركة ناشئة ذلك.',
    section: 'أخبار التقنية',
    lang: 'ar',
    published: '2026-11-23 09:30+0300',
    updated: '2026-11-24',
    authors: ['سارة المنصوري', { name: 'وكالة', url: 'https://agency.example', isOrganization: true }],
    publisher: { name: 'المدار', image: 'https://example.com/logo.png' },
    images: ['https://example.com/1x1.jpg', 'https://example.com/16x9.jpg'],
    place: 'الرياض',
    minutes: 4,
    isFree: true,
  };

  it('maps every property of a story to schema.org', () => {
    assert.deepEqual(JSON.parse(newsArticleJSON(story)), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://example.com/deepseek',
      url: 'https://example.com/deepseek',
      headline: 'درس DeepSeek',
      description: 'أثبتت شركة ناشئة ذلك.',
      articleSection: 'أخبار التقنية',
      inLanguage: 'ar',
      datePublished: '2026-11-23T09:30+03:00',
      dateModified: '2026-11-24',
      author: [
        { '@type': 'Person', name: 'سارة المنصوري' },
        { '@type': 'Organization', name: 'وكالة', url: 'https://agency.example' },
      ],
      publisher: { '@type': 'Organization', name: 'المدار', logo: 'https://example.com/logo.png' },
      image: ['https://example.com/1x1.jpg', 'https://example.com/16x9.jpg'],
      dateline: 'الرياض',
      timeRequired: 'PT4M',
      isAccessibleForFree: true,
    });
  });

  it('omits missing values and invalid dates', () => {
    const article = JSON.parse(
      newsArticleJSON({ headline: 'خبر', published: '2026-02-30', updated: 'أمس', section: '' }),
    );
    assert.deepEqual(Object.keys(article), ['@context', '@type', 'headline']);
  });

  it('escapes text that would close the script element', () => {
    const text = newsArticleJSON({ headline: '</script><script>alert(1)</script><!--' });
    assert.doesNotMatch(text, /</);
    assert.equal(JSON.parse(text).headline, '</script><script>alert(1)</script><!--');
  });
});
