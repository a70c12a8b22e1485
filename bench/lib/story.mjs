// The text of the page that all contestants show.
import { commentFormHTML } from '../../dist/server.js';
import { SENTENCES } from './sentences.mjs';

export const SITE = 'صحيفة المدار';
export const HEADLINE = 'درس DeepSeek: كيف تصنع رقائق أقل نموذجاً أكبر';
export const BYLINE = 'كتبته سارة المنصوري';
export const DATE = { datetime: '2026-11-23T09:30+03:00', text: '23 نوفمبر 2026، 9:30 صباحاً' };
export const SECTIONS = [
  'الأخبار',
  'أخبار التقنية',
  'الذكاء الاصطناعي',
  'الاقتصاد الرقمي',
  'الهواتف والأجهزة',
  'الأمن السيبراني',
  'العلوم والفضاء',
  'الرأي',
];
export const TO_TOP = 'زر الذهاب إلى الأعلى';

/** The form of WordPress for guests. All contestants have its fields; the libraries replace them with their own. */
export const COMMENT_FORM = commentFormHTML({ lang: 'ar', postId: 1, action: '/wp-comments-post.php' });

/** Returns the HTML of links to the sections. */
export function sectionLinks(template = (name, url) => `<li><a href="${url}">${name}</a></li>`) {
  return SECTIONS.map((name, index) => template(name, `#section-${index}`)).join('\n');
}

/**
 * Returns the HTML of an article with a subheading for every four paragraphs, and a quote. No two paragraphs are equal: an
 * article that repeats itself would be compressed too well.
 *
 * @param {number} paragraphs how many
 */
export function articleHTML(paragraphs) {
  const words = SENTENCES.join(' ').split(' ');
  const random = createRandom(7);
  const parts = [];
  for (let index = 0; index < paragraphs; index++) {
    if (index > 0 && index % 4 === 0) parts.push(`<h2>الفصل ${index / 4}</h2>`);
    if (index === 6) parts.push(`<blockquote><p>${SENTENCES[2]}</p></blockquote>`);
    const start = SENTENCES[index % SENTENCES.length];
    const rest = Array.from({ length: 45 }, () => words[Math.floor(random() * words.length)]);
    parts.push(`<p>${start} ${rest.join(' ')}.</p>`);
  }
  return parts.join('\n');
}

/** Returns a generator of pseudo-random numbers from 0 to 1 (mulberry32), so that all runs show the same text. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
