// Checks the docs: each test and story that they name exists, each code block quotes a file that a test runs, and tables
// match the documentation of the elements.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { containsLines, docsPages, snippetsOf } from '../../tools/docs-snippets.mjs';
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

/** The text of all test files, which contains the names of the files that they run. */
const tests = readdirSync('test', { recursive: true })
  .filter((file) => /\.test\.(?:ts|mjs)$/.test(file) && file !== join('node', 'docs.test.mjs'))
  .map((file) => ({ file, text: read(join('test', file)) }));

const isNamedInTests = (name) => tests.some(({ text }) => text.includes(name));

/**
 * Whether a test runs a file. docs-elements.test.mjs runs all files in examples/docs/elements. Pages in examples/recipes that a
 * test opens load other files there. The theme for Drupal is tested in a host.
 */
function isRun(source) {
  const name = source.split('/').at(-1);
  if (source.startsWith('examples/docs/elements/') || isNamedInTests(name)) return true;
  if (source.startsWith('examples/recipes/')) {
    const opened = readdirSync('examples/recipes').filter((page) => page.endsWith('.html') && isNamedInTests(page));
    return opened.some((page) => read(`examples/recipes/${page}`).includes(`/${name}"`));
  }
  const [, project] = /^(?:examples|test\/hosts)\/([\w-]+)\//.exec(source) ?? [];
  const testFiles = ['integrations', 'hosts'].map((folder) => join(folder, `${project}.test.mjs`));
  return tests.some(({ file }) => testFiles.includes(file));
}

describe('docs/feature-coverage.md', () => {
  for (const [feature, shownBy] of rowsOf(read('docs/feature-coverage.md')).filter(([name]) => name !== 'Feature')) {
    it(`${feature}: ${shownBy}`, () => {
      if (shownBy.startsWith('Left out: ')) {
        assert.match(shownBy, /^Left out: .{30,}\.$/);
        return;
      }
      const [, kind, name, title] = /^(story )?`([^`]+)` (.+)$/.exec(shownBy) ?? [];
      assert.ok(title, 'A row must contain a test file and the name of a test in it, or a story.');
      if (kind) assert.match(read(`stories/${name}.stories.ts`), new RegExp(`^export const ${title}\\b`, 'm'));
      // In the source, `…` is an expression in a template literal.
      else
        assert.ok(
          title.split('…').every((part) => read(name).includes(part)),
          `${name} has no test with this name.`,
        );
    });
  }
});

for (const page of pages) {
  describe(page, () => {
    const text = read(page);

    it('has a page in Storybook with the same name', () => {
      const mdx = read(`${page}x`);
      if (page.endsWith('.ar.md')) {
        assert.match(mdx, /lang="ar" dir="rtl"/);
        return;
      }
      const [, title] = /title="Docs\/([^"]+)"|of=\{stories\}/.exec(mdx) ?? assert.fail('no title');
      const slug = (title ?? 'Theming').toLowerCase().replace(/[^a-z/]+/g, '-');
      assert.equal(`docs/${slug}.md`, page);
    });

    for (const { source, language, text: snippet } of snippetsOf(text)) {
      it(`quotes ${source}: ${snippet.split('\n')[0]}`, () => {
        assert.ok(source, `A comment before this ${language} block must name its source file.`);
        assert.ok(containsLines(snippet, source), `${source} does not contain these lines.`);
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
      it(`has ${name} with the description of the element, and an example listener`, () => {
        const row = rows.find(([event]) => event === `\`${name}\``);
        const [, from, sentWhen] = row ?? [];
        assert.match(from, new RegExp(`\`<${tag}>\``));
        assert.equal(sentWhen, description);
        assert.ok(listeners.includes(`addEventListener('${name}'`));
      });
    }
  }
});

/** The test files that a text names. */
const testFiles = (text) => Array.from(text.matchAll(/`(test\/[^`]+\.test\.\w+)`/g), ([, file]) => file);

describe('docs/wordpress-plugin.md', () => {
  const everyRun = rowsOf(read('docs/wordpress-plugin.md')).filter(([, runWith]) => /in every test run/.test(runWith));

  for (const [kind, runWith] of everyRun) {
    it(`names a test that exists: ${kind}`, () => {
      const files = testFiles(runWith);
      assert.ok(files.length && files.every(existsSync), runWith);
    });
  }

  it('says how the plugin works with other states of WordPress', () => {
    assert.ok(everyRun.length >= 7, String(everyRun.length));
  });
});

describe('docs/accessibility.md', () => {
  const markdown = read('docs/accessibility.md');
  /** The keys of an element, without the last column, which names the tests. */
  const rows = rowsOf(markdown).map((cells) => cells.slice(0, 2).join(' | '));

  for (const file of new Set(testFiles(markdown))) {
    it(`names ${file}, which exists`, () => assert.ok(existsSync(file)));
  }

  it('names a test in each row of the tables that say what a test shows', () => {
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'));
    const withTests = tables.filter((table) => /^\|.*\| (Shown by|Where) *\|\n/.test(table));
    assert.ok(withTests.length >= 7, String(withTests.length));
    const claims = withTests.flatMap((table) => rowsOf(table).slice(1));
    assert.ok(claims.length > 30, String(claims.length));
    assert.deepEqual(
      claims.filter((cells) => !testFiles(cells.at(-1)).length),
      [],
    );
  });

  it('names a test for each claim about the visual design', () => {
    const [, section] = /## Visual design\n([^]*?)\n## /.exec(markdown);
    const claims = section.split(/\n- /).slice(1);
    assert.ok(claims.length >= 6, String(claims.length));
    assert.deepEqual(
      claims.filter((claim) => !testFiles(claim).length),
      [],
    );
  });

  for (const { tag, description } of elements) {
    it(`has the keyboard table of <${tag}>`, () => {
      assert.ok(markdown.includes(`### \`<${tag}>\``));
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
    it(`has the custom properties, parts and states of <${tag}>`, () => {
      assert.deepEqual(
        names.filter((name) => !named.includes(name)),
        [],
      );
    });
  }
});
