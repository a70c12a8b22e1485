import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { articleBodyHTML } from 'news-elements/server';

const corpus = new URL(process.env.NEWS_CORPUS ?? '../../../shared/corpus/arabic-mixed.json', import.meta.url);

test('block direction turns fewer than 1 in 1,000 real Arabic paragraphs', { skip: !existsSync(corpus) }, (t) => {
  const texts = JSON.parse(readFileSync(corpus, 'utf8'));
  const turned = texts.filter((text) => {
    const html = `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
    return articleBodyHTML(html, { isolate: false, blockDirection: 'auto' }) !== html;
  });
  t.diagnostic(`Turned ${turned.length} of ${texts.length} paragraphs.`);
  assert.ok(texts.length > 1000);
  assert.ok(turned.length < texts.length / 1000, turned.join('\n'));
});

test('block direction turns an English sentence', () => {
  const html = articleBodyHTML('<p>The model is open, and it is free to use.</p>', { blockDirection: 'auto' });
  assert.match(html, /^<p dir="ltr" data-news-turned="ltr">/);
});
