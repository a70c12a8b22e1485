// The modules and commands of the README, taken through the package's own exports.
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

  it('prints the comment form on a server', async () => {
    const source = blocks('js').find((text) => text.includes('news-elements/server'));
    const printed = await run(source);
    assert.match(printed, /^<news-comment-form><div id="respond".+name="comment".+value="42".+<\/news-comment-form>$/s);
  });

  it('words the comment form in another language, as a server prints it', async () => {
    const [locale] = blocks('js').filter((text) => text.includes("lang: 'ckb'"));
    const said = [];
    const { warn } = console;
    console.warn = (text) => said.push(text);
    const printed = await run(`${locale.replace("'news-elements'", "'news-elements/server'")}
      import { commentFormHTML } from 'news-elements/server';
      console.log(commentFormHTML({ lang: 'ckb-IQ', postId: '1' }));`).finally(() => (console.warn = warn));
    assert.match(printed, /<h2 [^>]+>لێدوانێک بنووسە<\/h2>/);
    assert.doesNotMatch(printed, /تعليق/);
    assert.deepEqual(said, []);
  });

  it('names commands that there are', () => {
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name);
    const missing = named.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts));
    assert.ok(named.length > 4);
    assert.deepEqual(missing, []);
  });

  it('links to files that there are', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path);
    assert.ok(links.length >= 3);
    for (const path of links) assert.doesNotThrow(() => readFileSync(path), path);
  });
});

/** Runs a module in this process and gives back what it prints. */
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
