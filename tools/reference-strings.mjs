import { ar } from '../dist/locales/ar.js';
import { commentingAr } from '../dist/locales/commenting.ar.js';
import { commentingEn } from '../dist/locales/commenting.en.js';
import { commentsAr } from '../dist/locales/comments.ar.js';
import { commentsEn } from '../dist/locales/comments.en.js';
import { commentsUpdatesAr } from '../dist/locales/comments-updates.ar.js';
import { commentsUpdatesEn } from '../dist/locales/comments-updates.en.js';
import { en } from '../dist/locales/en.js';

/** The strings of each element that has the property `strings`, in Arabic and English. */
const STRINGS = {
  'news-masthead': [ar.masthead, en.masthead],
  'news-header': [ar.header, en.header],
  'news-comment-form': [
    { ...ar.commentForm, ...commentingAr },
    { ...en.commentForm, ...commentingEn },
  ],
  'news-comments': [
    { ...commentsAr, ...commentsUpdatesAr },
    { ...commentsEn, ...commentsUpdatesEn },
  ],
  'news-back-to-top': [ar.backToTop, en.backToTop],
};

/**
 * Returns a table of the strings of an element. `table` formats it. Of a string with plural forms, the form `other` is shown.
 */
export function stringsTable(tag, table) {
  if (!STRINGS[tag]) throw new Error(`Add the strings of <${tag}> to tools/reference-strings.mjs.`);
  const [arabic, english] = STRINGS[tag];
  const rows = Object.keys(arabic).map((name) => [`\`${name}\``, shown(arabic[name]), shown(english[name])]);
  return table(['String', 'Arabic', 'English'], rows);
}

function shown(string) {
  const text = typeof string === 'string' ? string : `${string.other} (plural forms)`;
  return text.replace(/[\u2066-\u2069]/g, '');
}
