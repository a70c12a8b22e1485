import { readdirSync, readFileSync } from 'node:fs';

/** Languages of code blocks that must quote a file that a test runs. */
const TESTED_LANGUAGES = /^(?:html|css|js|mjs|jsx|ts|tsx|vue|svelte|astro|php|twig|njk|yaml)$/;

const BLOCK = /(?:^<!-- from (?<source>\S+) -->\n+)?^```(?<language>\w*)\n(?<text>[\s\S]*?)^```$/gm;

/**
 * Returns the code blocks of a Markdown page, with their source file. A comment before each block names it:
 * `<!-- from examples/vite/src/main.ts -->`.
 *
 * @param {string} markdown
 * @returns {{ source: string | undefined, language: string, text: string }[]}
 */
export function snippetsOf(markdown) {
  return [...markdown.matchAll(BLOCK)]
    .map(({ groups }) => ({ ...groups }))
    .filter(({ language }) => TESTED_LANGUAGES.test(language));
}

/** Whether a file contains these lines in sequence, with any indentation. */
export function containsLines(text, file) {
  const wanted = dedent(text.trimEnd().split('\n'));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.some((_, start) => dedent(lines.slice(start, start + wanted.length)).join('\n') === wanted.join('\n'));
}

/** Removes the indentation that all lines have in common. */
function dedent(lines) {
  const depths = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...depths)).trimEnd());
}

/** Pages for contributors. They are neither in the package nor in Storybook. */
export const CONTRIBUTOR_PAGES = ['docs/architecture.md', 'docs/feature-coverage.md'];

/** The list of all pages. Storybook has a sidebar instead. */
export const DOCS_INDEX = 'docs/README.md';

/** Returns the paths of the pages for users in docs/ and docs/elements/, without the index. */
export function docsPages() {
  return ['docs', 'docs/elements']
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((page) => page.endsWith('.md') && page !== DOCS_INDEX && !CONTRIBUTOR_PAGES.includes(page));
}
