import { readdirSync, readFileSync } from 'node:fs';

/** Languages of which no line is written in the docs that a test does not run elsewhere. */
const CODE = /^(?:html|css|js|mjs|jsx|ts|tsx|vue|svelte|astro|php)$/;

const BLOCK = /(?:^<!-- from (?<source>\S+) -->\n+)?^```(?<language>\w*)\n(?<text>[\s\S]*?)^```$/gm;

/**
 * The code in a page of the docs, and the file that it says it comes from: `<!-- from examples/vite/src/main.ts -->`
 * stands before each block.
 *
 * @param {string} markdown
 * @returns {{ source: string | undefined, language: string, text: string }[]}
 */
export function snippetsOf(markdown) {
  return [...markdown.matchAll(BLOCK)]
    .map(({ groups }) => ({ ...groups }))
    .filter(({ language }) => CODE.test(language));
}

/** Whether a file holds these lines, one after the other, at whatever depth they stand there. */
export function isQuoted(text, file) {
  const wanted = undented(text.trimEnd().split('\n'));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.some((_, start) => undented(lines.slice(start, start + wanted.length)).join('\n') === wanted.join('\n'));
}

/** Lines without the white space that all of them begin with. */
function undented(lines) {
  const depths = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...depths)).trimEnd());
}

/** The pages of the docs, by their paths. */
export function docsPages() {
  return readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
}
