// `npm run new-element` creates the files of an element, and changes no existing one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { temporaryFolder } from '../../tools/pack.mjs';

const script = resolve('tools/new-element.mjs');

describe('npm run new-element', () => {
  let folder;
  const run = (...args) => spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });

  beforeEach(() => (folder = temporaryFolder('new-element')));

  it('creates each file that it names', () => {
    const { status, stdout } = run('news-ticker');
    assert.equal(status, 0);
    const [, list] = /^Created (.+)\.$/m.exec(stdout);
    const files = list.split(', ');
    assert.ok(files.length >= 7);
    for (const file of files) assert.ok(existsSync(join(folder, file)), file);
    assert.match(readFileSync(join(folder, 'src/elements/news-ticker/news-ticker.ts'), 'utf8'), /class NewsTicker /);
  });

  it('does not overwrite an element that exists', () => {
    run('news-ticker');
    const element = join(folder, 'src/elements/news-ticker/news-ticker.ts');
    const before = readFileSync(element, 'utf8');
    rmSync(join(folder, 'stories'), { recursive: true });
    const { status } = run('news-ticker');
    assert.equal(status, 1);
    assert.equal(readFileSync(element, 'utf8'), before);
    assert.equal(existsSync(join(folder, 'stories')), false);
  });

  it('rejects a tag that does not begin with news-', () => {
    const { status, stderr } = run('ticker');
    assert.equal(status, 1);
    assert.match(stderr, /beginning with "news-"/);
    assert.equal(existsSync(join(folder, 'src')), false);
  });
});
