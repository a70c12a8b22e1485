// Checks the links of the READMEs, CONTRIBUTING.md and docs/: they lead to files and headings that exist, pages of the package
// link to files of the package, and readers can reach every page.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { CONTRIBUTOR_PAGES, DOCS_INDEX, docsPages } from '../../tools/docs-snippets.mjs';
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';
import { packedFiles } from '../../tools/pack.mjs';

const read = (path) => readFileSync(path, 'utf8');
const withoutCode = (markdown) => markdown.replace(/^```[\s\S]*?^```$/gm, '');
const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
const readmes = ['README.md', 'README.ar.md'];
const userPages = [...readmes, DOCS_INDEX, ...docsPages()];
const allPages = [...userPages, 'CONTRIBUTING.md', ...CONTRIBUTOR_PAGES, ...decisions];

/** The links of a page to files of this repository, with their paths from its root. */
function linksOf(page) {
  return [...withoutCode(read(page)).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, path, heading]) => ({ file: path ? join(dirname(page), path) : page, heading }),
  );
}

function headingsOf(page) {
  return [...withoutCode(read(page)).matchAll(/^#+ (.+)$/gm)].map(([, text]) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The pages that a reader can reach from a page. */
function reachableFrom(start) {
  const reached = new Set([start]);
  for (const page of reached) {
    for (const { file } of linksOf(page)) if (file.endsWith('.md') && existsSync(file)) reached.add(file);
  }
  return reached;
}

const linkingPagesOf = (page) =>
  allPages.filter((other) => other !== page && linksOf(other).some(({ file }) => file === page));

describe('links of the docs', () => {
  for (const page of allPages) {
    it(`${page} links only to files and headings that exist`, () => {
      const dead = linksOf(page).filter(
        ({ file, heading }) => !existsSync(file) || (heading && !headingsOf(file).includes(heading)),
      );
      assert.deepEqual(dead, []);
    });
  }

  it('are more than one hundred', () => {
    assert.ok(allPages.flatMap(linksOf).length > 100);
  });
});

describe('pages of the docs', () => {
  it('are all listed in docs/README.md', () => {
    const listed = linksOf(DOCS_INDEX).map(({ file }) => file);
    assert.deepEqual(
      docsPages().filter((page) => !listed.includes(page)),
      [],
    );
  });

  it('are all linked from a page besides docs/README.md', () => {
    const orphans = docsPages().filter((page) => linkingPagesOf(page).every((other) => other === DOCS_INDEX));
    assert.deepEqual(orphans, []);
  });

  for (const readme of readmes) {
    it(`for users can be reached from ${readme}`, () => {
      const reached = reachableFrom(readme);
      assert.deepEqual(
        docsPages().filter((page) => !reached.has(page)),
        [],
      );
    });
  }

  it('for contributors can be reached from CONTRIBUTING.md', () => {
    const reached = reachableFrom('CONTRIBUTING.md');
    assert.deepEqual(
      [...CONTRIBUTOR_PAGES, ...decisions].filter((page) => !reached.has(page)),
      [],
    );
  });
});

describe('the first mention of an element', () => {
  for (const page of userPages.filter((path) => !path.startsWith('docs/elements/'))) {
    it(`links to its reference in ${page}`, () => {
      const prose = withoutCode(read(page)).replace(/^#.*$/gm, '');
      const unlinked = elementsOfManifest()
        .map(({ tag }) => tag)
        .filter((tag) => {
          const at = prose.search(new RegExp(`\`<${tag}[ >]`));
          if (at === -1) return false;
          const link = /^`[^`]+`\]\(([^)]+)\)/.exec(prose.slice(at));
          return !link || join(dirname(page), link[1].replace(/#.*/, '')) !== `docs/elements/${tag}.md`;
        });
      assert.deepEqual(unlinked, []);
    });
  }
});

describe('pages in the package', () => {
  let files;

  before(() => {
    files = packedFiles();
  });

  it('are the pages for users', () => {
    assert.deepEqual(files.filter((file) => /^docs\/.*\.md$/.test(file)).sort(), [DOCS_INDEX, ...docsPages()].sort());
  });

  it('link only to files in the package, or to https addresses', () => {
    const pages = files.filter((file) => /^(?!examples\/).*\.md$|^llms\.txt$/.test(file));
    const leadingOut = pages.flatMap((page) =>
      linksOf(page)
        .filter(({ file }) => !files.includes(file))
        .map(({ file }) => `${page}: ${file}`),
    );
    assert.ok(pages.length > 20);
    assert.deepEqual(leadingOut, []);
  });
});
