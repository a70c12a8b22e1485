// Writes the comment form as plain HTML, for sites that paste it into a template.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fa } from '../dist/locales/fa.js';
import { he } from '../dist/locales/he.js';
import { ur } from '../dist/locales/ur.js';
import { commentFormHTML, registerLocale } from '../dist/server.js';

for (const locale of [fa, ur, he]) registerLocale(locale);

mkdirSync('html', { recursive: true });
for (const lang of ['ar', 'en', 'fa', 'ur', 'he']) {
  const form = commentFormHTML({ lang, action: '/wp-comments-post.php', postId: '1' });
  writeFileSync(`html/comment-form.${lang}.html`, `${form.trim()}\n`);
}
