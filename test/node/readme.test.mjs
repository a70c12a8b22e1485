// Runs the code of the README with the exports of the package, and checks its commands and links.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const blocks = (language) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]+?)^\`\`\``, 'gm'))].map(([, text]) => text);

describe('README', () => {
  for (const source of blocks('js')) {
    it(`builds: ${source.split('\n')[0]}`, async () => {
      const { errors, warnings } = await build({
        stdin: { contents: source, resolveDir: '.' },
        bundle: true,
        write: false,
        format: 'esm',
        outdir: 'out',
      });
      assert.deepEqual([...errors, ...warnings], []);
    });
  }

  it('renders the comment form on a server', async () => {
    const source = blocks('js').find((text) => text.includes('news-elements/server'));
    const printed = await run(source);
    assert.match(printed, /^<news-comment-form><div id="respond".+name="comment".+value="42".+<\/news-comment-form>$/s);
  });

  it('renders the comment form in a registered language on a server', async () => {
    const [locale] = blocks('js').filter((text) => text.includes("lang: 'ckb'"));
    const messages = [];
    const { warn } = console;
    console.warn = (text) => messages.push(text);
    const printed = await run(`${locale.replace("'news-elements'", "'news-elements/server'")}
      import { commentFormHTML, formatMoment, formatRelative, readMoment } from 'news-elements/server';
      console.log(commentFormHTML({ lang: 'ckb-IQ', postId: '1' }));
      console.log(formatMoment(readMoment('2026-11-23'), 'ckb-IQ'));
      console.log(formatRelative(-2, 'hour', 'ckb'));`).finally(() => (console.warn = warn));
    assert.match(printed, /<h2 [^>]+>لێدوانێک بنووسە<\/h2>/);
    assert.doesNotMatch(printed, /تعليق/);
    assert.deepEqual(messages, []);
    assert.match(printed, /٢٣ی تشرینی دووەمی ٢٠٢٦\s+پێش ٢ کاتژمێر$/);
  });

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name);
    const missing = named.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts));
    assert.ok(named.length > 4);
    assert.deepEqual(missing, []);
  });

  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path);
    assert.ok(links.length >= 3);
    for (const path of links) assert.doesNotThrow(() => readFileSync(path), path);
  });
});

/** Runs a module in this process and returns its output. */
async function run(source) {
  const printed = [];
  const log = console.log;
  console.log = (text) => printed.push(text);
  try {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
    });
    await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  } finally {
    console.log = log;
  }
  return printed.join('\n');
}
