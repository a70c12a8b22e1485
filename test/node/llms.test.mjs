// Checks the generated llms.txt: it has the documentation of every element, and its links work.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { docsPages } from '../../tools/docs-snippets.mjs';
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';

const text = readFileSync('llms.txt', 'utf8');
const { files, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sections = new Map(text.split(/^## /m).map((section) => [section.split('\n')[0], section]));

describe('llms.txt', () => {
  it('begins with the name, version and description of the package', () => {
    assert.match(text, /^# news-elements \d/);
    assert.ok(text.startsWith(`# news-elements ${version}\n\n> `));
  });

  it('says how to load and install the package', () => {
    assert.match(sections.get('Load'), /cdn\/news-elements\.css[\s\S]+cdn\/news-elements\.js/);
    assert.match(sections.get('Load'), /npm install news-elements[\s\S]+import 'news-elements\/define'/);
  });

  for (const { tag, attributes, properties, slots, events, parts, states, cssProperties } of elementsOfManifest()) {
    it(`documents the attributes, properties, events and styles of <${tag}>`, () => {
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

  it('links to every page of the docs, and the package contains them', () => {
    const links = [...text.matchAll(/^- \[.+\]\((.+)\)$/gm)].map(([, path]) => path);
    assert.deepEqual(links, docsPages());
    for (const needed of ['llms.txt', 'docs/*.md']) assert.ok(files.includes(needed), needed);
  });
});
