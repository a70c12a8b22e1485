import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const corpus = new URL('../../../shared/corpus/arabic-mixed.json', import.meta.url);
const options = { skip: !existsSync(corpus) };

/** Imports a module of test/support. */
async function importSupport(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../support/${name}.ts`, import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

test('isolation of real text tears no stretch apart and makes no needless wrap', options, async (t) => {
  const { compareStretches } = await importSupport('stretches');
  const { compared, torn, wraps, needless } = compareStretches(JSON.parse(readFileSync(corpus, 'utf8')));
  t.diagnostic(
    `Compared ${compared} stretches: ${torn.length} torn. ${wraps} wraps: ${needless.length} change nothing.`,
  );
  assert.ok(compared > 1000);
  assert.deepEqual([torn, needless], [[], []]);
});

/** Joins sentences to paragraphs of about this many letters. */
function joinSentences(sentences, length) {
  const paragraphs = [''];
  for (const sentence of sentences) {
    if (paragraphs.at(-1).length > length) paragraphs.push('');
    paragraphs.push(`${paragraphs.pop()} ${sentence}`);
  }
  return paragraphs;
}

test(
  'a search with pauses finds in long paragraphs of real text what a search without pauses finds',
  options,
  async (t) => {
    const { compareSearches } = await importSupport('long-searches');
    const sentences = JSON.parse(readFileSync(corpus, 'utf8'));
    const paragraphs = [2000, 16_000, 64_000].flatMap((length) => joinSentences(sentences, length));
    const { runs, pauses, different } = compareSearches(paragraphs);
    t.diagnostic(`Compared ${runs} runs of ${paragraphs.length} paragraphs, found with ${pauses} pauses.`);
    assert.ok(runs > 1000 && pauses > 1000);
    assert.deepEqual(different, []);
  },
);
