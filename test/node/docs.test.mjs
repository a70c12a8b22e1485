// What the docs say: each test and story that they name is there, each line of code is one that a test runs, and lists that
// the elements' own documentation has are the same there.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { docsPages, isQuoted, snippetsOf } from '../../tools/docs-snippets.mjs';
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';

const read = (path) => readFileSync(path, 'utf8');
const pages = docsPages();
const elements = elementsOfManifest();

/** The cells of a page's tables. */
const rowsOf = (markdown) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| ?-/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );

/** The tests, whose words say what they run. */
const tests = readdirSync('test', { recursive: true })
  .filter((file) => /\.test\.(?:ts|mjs)$/.test(file) && file !== join('node', 'docs.test.mjs'))
  .map((file) => ({ file, text: read(join('test', file)) }));

function isRun(source) {
  const [, folder, name] = /^(examples|test\/hosts)\/([\w-]+)\//.exec(source) ?? [];
  const own = join(folder === 'examples' ? 'integrations' : 'hosts', `${name}.test.mjs`);
  return tests.some(({ file, text }) => file === own || text.includes(source.split('/').at(-1)));
}

describe('docs/finding-ones-way.md', () => {
  for (const [feature, shownBy] of rowsOf(read('docs/finding-ones-way.md')).filter(([name]) => name !== 'Feature')) {
    it(`${feature}: ${shownBy}`, () => {
      if (shownBy.startsWith('Left out: ')) {
        assert.match(shownBy, /^Left out: .{30,}\.$/);
        return;
      }
      const [, kind, name, words] = /^(story )?`([^`]+)` (.+)$/.exec(shownBy) ?? [];
      assert.ok(words, 'A row names a test file and the words of its test, or a story.');
      if (kind) assert.match(read(`stories/${name}.stories.ts`), new RegExp(`^export const ${words}\\b`, 'm'));
      else assert.ok(read(name).includes(words), `${name} has no test of that name.`);
    });
  }
});

for (const page of pages) {
  describe(page, () => {
    const text = read(page);

    it('is a page of Storybook, by the name of its file', () => {
      const mdx = read(`${page}x`);
      const [, title] = /title="Docs\/([^"]+)"|of=\{stories\}/.exec(mdx) ?? assert.fail('no title');
      const slug = (title ?? 'Theming').toLowerCase().replace(/[^a-z]+/g, '-');
      assert.equal(`docs/${slug}.md`, page.replace('ones', 'one-s'));
    });

    it('leads to files and headings that there are', () => {
      for (const [, path, , heading] of text.matchAll(/\]\((?!https?:)([^)#]*)(#([^)]+))?\)/g)) {
        const file = path ? normalize(join(dirname(page), path)) : page;
        assert.ok(existsSync(file), file);
        const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
          words
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-'),
        );
        if (heading) assert.ok(headings.includes(heading), `${file}#${heading}`);
      }
    });

    for (const { source, language, text: snippet } of snippetsOf(text)) {
      it(`quotes ${source}: ${snippet.split('\n')[0]}`, () => {
        assert.ok(source, `A block of ${language} says from which file it is.`);
        assert.ok(isQuoted(snippet, source), `${source} has other lines.`);
        assert.ok(isRun(source), `No test runs ${source}.`);
      });
    }
  });
}

describe('docs/events.md', () => {
  const rows = rowsOf(read('docs/events.md'));
  const listeners = read('examples/docs/events.js');

  for (const { tag, events } of elements) {
    for (const { name, description } of events) {
      it(`has ${name}, in the words of the element, with a listener`, () => {
        const row = rows.find(([event]) => event === `\`${name}\``);
        assert.deepEqual(row?.slice(1, 3), [`\`<${tag}>\``, description]);
        assert.ok(listeners.includes(`addEventListener('${name}'`));
      });
    }
  }
});

describe('docs/accessibility.md', () => {
  const rows = rowsOf(read('docs/accessibility.md')).map((cells) => cells.join(' | '));

  for (const { tag, description } of elements) {
    it(`has the keys of <${tag}>`, () => {
      assert.ok(read('docs/accessibility.md').includes(`### \`<${tag}>\``));
      const keys = rowsOf(description)
        .map((cells) => cells.join(' | '))
        .filter((row) => !row.startsWith('key | '));
      assert.deepEqual(
        keys.filter((row) => !rows.includes(row)),
        [],
      );
    });
  }
});

describe('docs/theming.md', () => {
  const named = rowsOf(read('docs/theming.md')).map(([name]) => name.replaceAll('`', ''));

  for (const { tag, parts, states, cssProperties } of elements) {
    const names = [
      ...cssProperties.map(({ name }) => name),
      ...parts.map(({ name }) => `${tag}::part(${name})`),
      ...states.map(({ name }) => `${tag}:state(${name})`),
    ];
    it(`has what can be themed of <${tag}>`, () => {
      assert.deepEqual(
        names.filter((name) => !named.includes(name)),
        [],
      );
    });
  }
});
