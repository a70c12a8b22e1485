// Checks the Arabic page for publishers: it quotes the messages and settings of the elements as they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ar } from '../../dist/locales/ar.js';
import { commentingAr } from '../../dist/locales/commenting.ar.js';
import { readTranslation } from '../../tools/wordpress-translations.mjs';

const text = readFileSync('docs/publishers.ar.md', 'utf8');
const [, messages] = /\| الرسالة [^\n]+\n\|[ |-]+\n((?:\|.+\n)+)/.exec(text) ?? [];
const translation = readTranslation('ar');
const strings = [...Object.values(commentingAr), ...Object.values(ar.commentForm)];

describe('docs/publishers.ar.md', () => {
  for (const row of messages.trim().split('\n')) {
    const message = row.split('|')[1].trim();
    it(`quotes a message as the form shows it: ${message}`, () => {
      assert.ok(strings.includes(message));
    });
  }

  it('names the button that stores nothing, and the label of messages of the site', () => {
    assert.ok(text.includes(`«${commentingAr.keepNothing}»`));
    assert.ok(text.includes(`«${commentingAr.siteSays.replace(' {text}', '')}»`));
  });

  for (const string of [
    'Show this post as if the plugin were off',
    'Calendar',
    'Hijri (Umm al-Qura)',
    'Gregorian and Hijri',
    'Hijri and Gregorian',
    'Use these settings for the dates of comments too',
    'Accent colour',
    'Fonts',
    'Those of the theme',
    'Newspaper fonts of the reader’s device',
    'Keep unsent comments in the browser of the reader',
    'Matn',
  ])
    it(`names a setting as the plugin does: ${string}`, () => {
      assert.ok(text.includes(`«${translation[string]}»`), translation[string]);
    });

  it('searches for the patterns by the names that the plugin gives them', () => {
    for (const string of ['Story header', 'Masthead with sections'])
      assert.ok(text.includes(`في خانة البحث: ${translation[string]}.`), translation[string]);
  });

  it('has a picture of each step in the plugin', () => {
    const steps = text.split(/^### /m).slice(1);
    assert.equal(steps.length, 7);
    for (const step of steps) assert.match(step, /^!\[[^\]]{20,}\]\(pictures\/wordpress-[a-z]+\.png\)$/m);
  });

  it('names the limit of the main file', () => {
    const limits = JSON.parse(readFileSync('.size-limit.json', 'utf8'));
    const { limit } = limits.find(({ path }) => path === 'cdn/news-elements.js');
    assert.ok(text.includes(`أقل من ${parseInt(limit)} كيلوبايت`), limit);
  });

  it('is written in Arabic with Arabic punctuation', () => {
    const prose = text.replace(/`[^`]+`/g, '');
    assert.deepEqual(prose.match(/[\u0621-\u064a] ?[,;?]/g), null);
    assert.doesNotMatch(prose, /ًا/);
  });
});
