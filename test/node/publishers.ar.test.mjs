// Checks the Arabic page for publishers: it quotes the messages and settings of the elements as they are.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ar } from '../../dist/locales/ar.js';
import { commentingAr } from '../../dist/locales/commenting.ar.js';
import { readTranslation } from '../../tools/wordpress-translations.mjs';

const text = readFileSync('docs/publishers.ar.md', 'utf8');
const [, messages] = /\| الرسالة [^\n]+\n\|[ |-]+\n((?:\|.+\n)+)/.exec(text) ?? [];
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

  it('names the switch of a post as the plugin does', () => {
    const { 'Show this post as if the plugin were off': label } = readTranslation('ar');
    assert.ok(text.includes(`«${label}»`), label);
  });

  it('has a picture of each step in the plugin', () => {
    const steps = text.split(/^### /m).slice(1);
    assert.equal(steps.length, 5);
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
