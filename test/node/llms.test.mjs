// llms.txt, as the build writes it: all that an element's documentation has is in it, and what it leads to is there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { docsPages } from '../../tools/docs-snippets.mjs';
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';

const text = readFileSync('llms.txt', 'utf8');
const { files, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sections = new Map(text.split(/^## /m).map((section) => [section.split('\n')[0], section]));

describe('llms.txt', () => {
  it('says what this is, and of which version', () => {
    assert.match(text, /^# news-elements \d/);
    assert.ok(text.startsWith(`# news-elements ${version}\n\n> `));
  });

  it('says how to load and to install it', () => {
    assert.match(sections.get('Load'), /cdn\/news-elements\.css[\s\S]+cdn\/news-elements\.js/);
    assert.match(sections.get('Load'), /npm install news-elements[\s\S]+import 'news-elements\/define'/);
  });

  for (const { tag, attributes, properties, slots, events, parts, states, cssProperties } of elementsOfManifest()) {
    it(`has all that <${tag}> takes and says`, () => {
      const section = sections.get(`<${tag}>`);
      const named = [
        ...[...attributes, ...events, ...cssProperties, ...slots.filter(({ name }) => name)].map(
          ({ name }) => `\`${name}\``,
        ),
        ...properties
          .filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name))
          .map(({ name }) => `\`${name}\` (`),
        ...parts.map(({ name }) => `\`::part(${name})\``),
        ...states.map(({ name }) => `\`:state(${name})\``),
      ];
      assert.ok(named.length > 5);
      assert.deepEqual(
        named.filter((name) => !section.includes(name)),
        [],
      );
      for (const { description } of [...attributes, ...events, ...slots])
        assert.ok(section.includes(description.replace(/\s+/g, ' ')), description);
      assert.ok(!section.includes('undefined,'), section);
    });
  }

  it('leads to every page of the docs, which come with the package', () => {
    const links = [...text.matchAll(/^- \[.+\]\((.+)\)$/gm)].map(([, path]) => path);
    assert.deepEqual(links, docsPages());
    for (const needed of ['llms.txt', 'docs/*.md']) assert.ok(files.includes(needed), needed);
  });
});
