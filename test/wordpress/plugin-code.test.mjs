// The code of the plugin: its style, its functions and its translations. For the rules of the directory, see plugin-rules.test.mjs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { readTranslation, textsOfScript, translatedLocales } from '../../tools/wordpress-translations.mjs';
import { installPHPTools } from './install.mjs';
import { files, php, read, SCRIPT } from './plugin-files.mjs';
import { ACTIVE, MATN } from './plugin.mjs';
import { startWordPress } from './wordpress.mjs';

const PHP = 'test/wordpress/php';

describe('the code of the plugin', () => {
  before(installPHPTools);

  it('has WordPress’s style', () => {
    const options = ['-q', '--report=emacs', '--extensions=php', `--standard=${PHP}/ruleset.xml`, 'wordpress'];
    const { status, stdout } = spawnSync('phpcs', options, { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });

  it('passes its unit tests in a running WordPress', async () => {
    const wordpress = await startWordPress(ACTIVE);
    try {
      const options = ['--bootstrap', `${PHP}/bootstrap.php`, '--do-not-cache-result', '--fail-on-warning', PHP];
      const { status, output } = wordpress.runPHP('phpunit', options);
      assert.equal(status, 0, output);
      assert.match(output, /OK \(\d+ tests/);
    } finally {
      await wordpress.close();
    }
  });

  it('has every string in each language', () => {
    const calls = /\b(?:__|esc_html__)\( '((?:[^'\\]|\\.)+)', 'matn' \)/g;
    const strings = php.flatMap((file) =>
      Array.from(read(file).matchAll(calls), ([, text]) => text.replaceAll("\\'", "'")),
    );
    const [, description] = /^ \* Description: +(.+)$/m.exec(read('matn.php'));
    const blocks = files
      .filter((file) => file.endsWith('block.json'))
      .map((file) => JSON.parse(read(file)))
      .flatMap((block) => [`block title\u0004${block.title}`, `block description\u0004${block.description}`]);
    const expected = [...new Set([...strings, description, ...blocks, ...textsOfScript(join(MATN, SCRIPT))])].sort();
    assert.ok(expected.length > 50);
    assert.deepEqual(translatedLocales().sort(), ['ar', 'fa_IR', 'he_IL', 'ur']);
    for (const locale of translatedLocales()) {
      const translation = readTranslation(locale);
      assert.deepEqual(Object.keys(translation).sort(), expected, locale);
      for (const [text, translated] of Object.entries(translation)) {
        assert.ok(translated, `${locale}: ${text}`);
        assert.equal(translated.includes('%s'), text.includes('%s'), `${locale}: ${text}`);
      }
    }
  });
});
