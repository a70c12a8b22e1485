// Runs the code of the README and of the examples in examples/docs that it links to, with the exports of the package.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const example = (name) => readFileSync(`examples/docs/${name}`, 'utf8');
const examples = readdirSync('examples/docs').filter((name) => name.endsWith('.js'));

/** Scripts that import the package, by their name. */
const SCRIPTS = {
  ...Object.fromEntries(
    [...readme.matchAll(/^```js\n([\s\S]+?)^```/gm)].map(([, source], index) => [
      `script ${index + 1} of the README`,
      source,
    ]),
  ),
  ...Object.fromEntries(examples.map((name) => [name, example(name)])),
};

describe('README and examples', () => {
  for (const [name, source] of Object.entries(SCRIPTS)) {
    it(`${name} builds`, async () => {
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

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name);
    const missing = named.filter((name) => !['ci', 'install', 'pack'].includes(name) && !(name in scripts));
    assert.ok(named.length > 4);
    assert.deepEqual(missing, []);
  });

  it('is read in about one minute: at most 300 words of prose', () => {
    const prose = readme.replace(/^```[\s\S]+?^```$/gm, '').replace(/\]\([^)]*\)/g, ']');
    const words = prose.match(/[\w'’-]*[a-z][\w'’-]*/gi);
    assert.ok(words.length <= 300, `${words.length} words`);
  });
});

/** What each script for servers prints. */
const PRINTED = {
  'server-form.js': /^<news-comment-form><div id="respond".+name="comment".+value="42".+<\/news-comment-form>$/s,
  'server-article.js': /^<news-article-body><p>نتعلّم لغة <bdi[^>]*>C\+\+<\/bdi> اليوم<\/p><\/news-article-body>$/,
  'server-header.js': /<h1>درس لغة <bdi[^>]*>C\+\+<\/bdi> الأول<\/h1><time slot="published"/,
  'server-json-ld.js':
    /^<script type="application\/ld\+json">\{.*"@type":"NewsArticle".*"headline":"درس DeepSeek".*<\/script>$/,
  'server-dates.js': /^13 جمادى الآخرة 1448 هـ الموافق 23 نوفمبر 2026 م$/,
};

describe('examples for servers', () => {
  for (const [name, printed] of Object.entries(PRINTED)) {
    it(`${name} prints what docs/servers-and-no-scripts.md says`, async () => {
      assert.match(
        (await run(example(name))).replace(/[\u200e\u200f\u2066-\u2069]/g, '').replaceAll('\u00a0', ' '),
        printed,
      );
    });
  }

  it('sorani.js renders the comment form in a registered language', async () => {
    const locale = example('sorani.js');
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
