// Writes the comment form as plain HTML, for sites that paste it into a template.
import { mkdirSync, writeFileSync } from 'node:fs';
import { commentFormHTML } from '../dist/server.js';

mkdirSync('html', { recursive: true });
for (const lang of ['ar', 'en']) {
  const form = commentFormHTML({ lang, action: '/wp-comments-post.php', postId: '1' });
  writeFileSync(`html/comment-form.${lang}.html`, `${form.trim()}\n`);
}
