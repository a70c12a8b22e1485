// The code of the plugin: its style, its functions, its translations, and what WordPress's Plugin Check asks of it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { before, describe, it } from 'node:test';
import { readTranslation, textsOfScript, translatedLocales } from '../../tools/wordpress-translations.mjs';
import { installPHPTools } from './install.mjs';
import { ACTIVE, MATN } from './plugin.mjs';
import { startWordPress } from './wordpress.mjs';

const PHP = 'test/wordpress/php';
/** The only script with texts of its own. */
const SCRIPT = 'blocks/blocks.js';

describe('the code of the plugin', () => {
  const files = readdirSync(MATN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(MATN, join(parentPath, name)));
  const read = (file) => readFileSync(join(MATN, file), 'utf8');
  /** PHP files that people write. */
  const php = files.filter((file) => file.endsWith('.php') && !file.endsWith('.l10n.php'));

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

  // The rules of Plugin Check and of the guidelines for plugins, by the names of its checks.
  describe('follows the rules of the plugin directory', () => {
    it('direct_file_access: no file does anything by itself', () => {
      for (const file of php)
        assert.match(read(file), /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, file);
    });

    it('prefixing: every name is in the namespace or begins with matn', () => {
      for (const file of php) {
        if (/^namespace Matn;$/m.test(read(file))) continue;
        const names = Array.from(
          read(file).matchAll(/^function (\w+)|^\$(\w+) =/gm),
          ([, name, variable]) => name ?? variable,
        );
        for (const name of names) assert.match(name, /^matn_/, file);
      }
    });

    it('plugin_readme and plugin_header: both say the same, and the version is that of the package', () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      const readme = read('readme.txt');
      const main = read('matn.php');
      const inReadme = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(readme)[1];
      const inHeader = (name) => new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(main)[1];
      assert.match(readme, new RegExp(`^=== ${inHeader('Plugin Name')} ===$`, 'm'));
      for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
        assert.equal(inReadme(name), inHeader(name), name);
      assert.deepEqual([inReadme('Stable tag'), inHeader('Version')], [version, version]);
      assert.match(main, new RegExp(`^const VERSION = '${version}';$`, 'm'));
      const [, summary] = /\n\n(.+)\n\n== Description/.exec(readme);
      assert.ok(summary.length <= 150, `${summary.length} characters`);
      assert.ok(inReadme('Tags').split(', ').length <= 5);
      assert.equal(inHeader('Text Domain'), 'matn');
    });

    it('file_type: no hidden, compressed or development file', () => {
      for (const file of files) {
        assert.doesNotMatch(file, /(?:^|\/)\./);
        assert.match(file, /\.(?:php|js|map|css|json|po|txt)$/);
      }
    });

    it('enqueued_scripts_size and enqueued_styles_size: less than 293 kB', () => {
      const loaded = files.filter((file) => /\.(?:js|css)$/.test(file));
      for (const file of loaded) assert.ok(read(file).length < 293_000, file);
    });

    it('offloading_files: no address of another host is loaded', () => {
      const code = files.filter((file) => /\.php$|\.json$|blocks\.js$|\.css$/.test(file));
      const allowed = /^https:\/\/(?:opensource\.org\/license\/mit|schemas\.wp\.org\/trunk\/block\.json)$/;
      for (const file of code)
        for (const [address] of read(file).matchAll(/https?:\/\/[^\s"')]+/g)) assert.match(address, allowed, file);
    });

    it('late_escaping: nothing is printed without escaping, but for HTML that WordPress has escaped', () => {
      const paths = php.map((file) => join(MATN, file));
      const { status, stdout } = spawnSync('php', [`${PHP}/unescaped.php`, ...paths], { encoding: 'utf8' });
      assert.deepEqual([status, stdout], [0, '']);
      for (const file of php) assert.doesNotMatch(read(file), /(?<!\w)_ex?\(/, file);
    });

    it('block_api_version: blocks have the newest API', () => {
      const blocks = files.filter((file) => file.endsWith('block.json'));
      assert.equal(blocks.length, 3);
      for (const file of blocks) assert.ok(JSON.parse(read(file)).apiVersion >= 3, file);
    });

    it('plugin_readme: no field is missing', () => {
      const readme = read('readme.txt');
      for (const name of ['Contributors', 'Tags', 'Tested up to', 'Stable tag', 'License'])
        assert.match(readme, new RegExp(`^${name}: \\S`, 'm'), name);
      for (const [, text] of readme.matchAll(/^= [\d.]+ =\n(?!\*)(.+)$/gm)) assert.ok(text.length <= 300);
      assert.doesNotMatch(readme, /No adult|Here's a link to|Tags: tag/);
    });

    it('i18n_usage: each text is a literal of the domain of the plugin', () => {
      for (const file of php)
        for (const [call] of read(file).matchAll(/\b(?:__|_e|_x|_n|esc_html__|esc_attr__|esc_html_e)\((?: .*)?$/gm))
          assert.match(call, /^\w+\( '(?:[^'\\]|\\.)+', 'matn' \)/, `${file}: ${call}`);
      const calls = read(SCRIPT).match(/\b_[_xn]+\(/g);
      assert.equal(calls.length, textsOfScript(join(MATN, SCRIPT)).length);
    });

    it('direct_db, code_obfuscation, plugin_updater, localhost, image_functions and setting of PHP: none is used', () => {
      const forbidden =
        /\$wpdb|\beval\b|base64_decode|str_rot13|gzinflate|pre_set_site_transient_update_plugins|Update URI|localhost|127\.0\.0\.1|<img\b|ini_set|set_time_limit|ALLOW_UNFILTERED_UPLOADS|<iframe|date_default_timezone_set/;
      for (const file of php) assert.doesNotMatch(read(file), forbidden, file);
    });

    it('performant_wp_query_params: no query reads all posts', () => {
      for (const file of php)
        assert.doesNotMatch(read(file), /'(?:posts_per_page|numberposts)'\s*=> -1|'orderby'\s*=> 'rand'/);
    });

    it('non_blocking_scripts: the only script of a page is a module', () => {
      const enqueued = php.flatMap((file) => read(file).match(/\bwp_enqueue_script(?:_module)?\(/g) ?? []);
      assert.deepEqual(enqueued, ['wp_enqueue_script_module(']);
    });

    it('guideline 4: each minified file has its source beside it', () => {
      for (const file of files.filter((name) => /^cdn\/.*\.js$/.test(name))) {
        const { sources, sourcesContent } = JSON.parse(read(`${file}.map`));
        assert.ok(sources.length && sourcesContent.every((text) => typeof text === 'string'), file);
      }
    });

    it('guideline 1: its licence and those of the code in it are compatible with the GPL', () => {
      const compatible = ['MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'GPL-2.0-or-later', '0BSD', 'ISC'];
      const [, licence] = /^ \* License: +(.+)$/m.exec(read('matn.php'));
      assert.ok(compatible.includes(licence), licence);
      assert.match(read('license.txt'), new RegExp(`^${licence} License\n`));
      const packages = Array.from(
        read('cdn/THIRD-PARTY-LICENSES.txt').matchAll(/^-{80}\n\n(\S+ [\d.]+) \((.+)\)$/gm),
        ([, name, id]) => ({ name, id }),
      );
      assert.ok(packages.length > 0);
      for (const { name, id } of packages) assert.ok(compatible.includes(id), `${name}: ${id}`);
    });

    it('guideline 7: the only request is Site Health’s for a page of the site', () => {
      const requests = php.flatMap((file) =>
        Array.from(
          read(file).matchAll(
            /\b(?:wp_(?:safe_)?remote_(?!retrieve_)\w+|WP_Http|download_url|fetch_feed|vip_safe_wp_remote_get|fsockopen|stream_socket_client|curl_\w+)\b.*$|\b(?:file_get_contents|fopen)\( (?!path_of\(|\$list \)).*$/gm,
          ),
          ([call]) => `${file}: ${call}`,
        ),
      );
      assert.deepEqual(requests, ["includes/admin/site-health.php: wp_remote_get( $url, array( 'timeout' => 10 ) );"]);
      const health = read('includes/admin/site-health.php');
      assert.deepEqual(health.match(/\$url\s*=(?!=).*$/gm), ['$url = newest_story();']);
      assert.match(health, /return \$posts \? \(string\) get_permalink\( \$posts\[0\] \) : null;/);
    });

    it('words dates in its own elements only: no filter for the dates of WordPress', () => {
      const filter =
        /add_filter\(\s*'(?:wp_date|date_i18n|(?:get_)?(?:the|comment)_(?:modified_)?(?:date|time)|human_time_diff)'/;
      for (const file of php) assert.doesNotMatch(read(file), filter, file);
    });

    it('guidelines 10 and 11: no link to a site, and no notice in the dashboard', () => {
      for (const file of php)
        assert.doesNotMatch(read(file), /admin_notices|Powered by|add_menu_page|wp_dashboard_setup/, file);
    });

    it('keeps files under 250 lines', () => {
      for (const file of php) assert.ok(read(file).split('\n').length <= 250, file);
    });
  });
});
