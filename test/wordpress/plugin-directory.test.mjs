// What the plugin directory shows: the live preview and the screenshots.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { installBlueprintCheck } from './install.mjs';
import { ACTIVE, themes } from './plugin.mjs';
import { startWordPress } from './wordpress.mjs';

const FOLDER = '.wordpress-org';

describe('the page of the plugin in the directory', () => {
  const blueprint = JSON.parse(readFileSync(`${FOLDER}/blueprints/blueprint.json`, 'utf8'));
  const readme = readFileSync('wordpress/readme.txt', 'utf8');
  let wordpress;

  before(async () => {
    wordpress = await startWordPress({ ...ACTIVE, theme: themes()['Twenty Twenty-Five'] });
  });

  after(() => wordpress.close());

  it('has a blueprint that Playground accepts', async () => {
    const { default: isValid } = await import(installBlueprintCheck());
    assert.ok(isValid(blueprint), JSON.stringify(isValid.errors));
    assert.ok(!isValid({ ...blueprint, steps: [{ step: 'installPlugin' }] }));
  });

  it('has a blueprint that installs this plugin, and whose first page shows it', async () => {
    const { pluginData } = blueprint.steps.find(({ step }) => step === 'installPlugin');
    assert.deepEqual(pluginData, { resource: 'wordpress.org/plugins', slug: 'matn' });
    const { code } = blueprint.steps.find(({ step }) => step === 'runPHP');
    const load = `$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/' );
      require getenv( 'SITE' ) . '/wp-config.php';`;
    const { output } = wordpress.runPHP('php', [
      '-r',
      code.replace("require '/wordpress/wp-load.php';", load).replace('<?php', ''),
    ]);
    assert.equal(output, '');
    const html = await (await fetch(wordpress.url + blueprint.landingPage)).text();
    for (const tag of ['news-article-body', 'news-comments', 'news-comment-form', 'news-back-to-top'])
      assert.match(html, new RegExp(`<${tag}[ >]`));
    assert.match(html, /<li id="comment-\d+".*<ol>.*Layla/s);
  });

  it('has a description for each screenshot, and each is small', () => {
    const [, list] = /== Screenshots ==\n\n((?:\d\. .+\n)+)/.exec(readme);
    const files = readdirSync(FOLDER).filter((name) => /^screenshot-/.test(name));
    assert.deepEqual(
      files.sort(),
      Array.from(list.matchAll(/^(\d)\. /gm), ([, number]) => `screenshot-${number}.png`),
    );
    for (const name of files) assert.ok(readFileSync(`${FOLDER}/${name}`).length < 100_000, name);
  });
});
