import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const corpus = new URL('../../../shared/corpus/arabic-mixed.json', import.meta.url);

test(
  'isolation of real text tears no stretch apart and makes no needless wrap',
  { skip: !existsSync(corpus) },
  async (t) => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../support/stretches.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      write: false,
    });
    const { compareStretches } = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
    );
    const { compared, torn, wraps, needless } = compareStretches(JSON.parse(readFileSync(corpus, 'utf8')));
    t.diagnostic(
      `Compared ${compared} stretches: ${torn.length} torn. ${wraps} wraps: ${needless.length} change nothing.`,
    );
    assert.ok(compared > 1000);
    assert.deepEqual([torn, needless], [[], []]);
  },
);
