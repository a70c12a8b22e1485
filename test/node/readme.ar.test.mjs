// Checks that the Arabic README matches the English one: the same sections, code, links and tables.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const [english, arabic] = ['README.md', 'README.ar.md'].map((path) => readFileSync(path, 'utf8'));
/** All matches. A link to an Arabic page of the docs counts as a link to its English version. */
const all = (text, pattern) =>
  [...text.matchAll(pattern)].map(([whole]) => whole.replace('start-here.ar.md', 'start-here.md'));
const prose = (text) => text.replace(/^```[\s\S]+?^```$/gm, '').replace(/`[^`]+`/g, '');

/** Patterns whose matches must be the same in both files, in any order. */
const SHARED_PATTERNS = {
  'code blocks': /^```[\s\S]+?^```$/gm,
  links: /\]\((?!README)[^)]+\)/g,
  'rows of tables': /^\| \[`<[\w-]+>`\]/gm,
};

describe('README.ar.md', () => {
  it('has the same heading levels as the English README', () => {
    const levels = (text) => all(prose(text), /^#+(?= )/gm);
    assert.ok(levels(english).length >= 5);
    assert.deepEqual(levels(arabic), levels(english));
  });

  for (const [name, pattern] of Object.entries(SHARED_PATTERNS)) {
    it(`has the same ${name}`, () => {
      assert.ok(all(english, pattern).length > 3);
      assert.deepEqual(all(arabic, pattern).sort(), all(english, pattern).sort());
    });
  }

  it('names the same attributes, entries and commands', () => {
    const names = (text) => [
      ...new Set(all(text.replace(/^```[\s\S]+?^```$/gm, ''), /`[^`\n]+`/g).filter((name) => /[a-z]/.test(name))),
    ];
    const missing = (a, b) => a.filter((name) => !b.includes(name));
    assert.deepEqual(missing(names(english), names(arabic)), []);
  });

  it('links to the English README, which links back', () => {
    assert.ok(english.includes('](README.ar.md)'));
    assert.ok(arabic.includes('](README.md)'));
  });

  it('has dir="rtl" everywhere except in code blocks', () => {
    const parts = arabic.split(/^```[\s\S]+?^```$/gm);
    for (const part of parts.filter((text) => text.trim()))
      assert.match(part.trim(), /^<div dir="rtl">\n\n[\s\S]+\n\n<\/div>$/);
  });

  it('is written in Arabic with Arabic punctuation', () => {
    assert.deepEqual(all(prose(arabic), /[\u0621-\u064a] ?[,;?]/g), []);
    assert.deepEqual(all(arabic, /ًا/g), []);
  });
});
