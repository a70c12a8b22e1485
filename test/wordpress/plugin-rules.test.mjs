// What WordPress's Plugin Check and the guidelines for plugins ask for, by the names of its checks.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { textsOfScript } from '../../tools/wordpress-translations.mjs';
import { installWordPress } from './install.mjs';
import { files, php, read, SCRIPT } from './plugin-files.mjs';
import { MATN } from './plugin.mjs';

describe('the plugin follows the rules of the plugin directory', () => {
  // late_escaping needs PHP.
  before(installWordPress);

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
    const { status, stdout } = spawnSync('php', ['test/wordpress/php/unescaped.php', ...paths], { encoding: 'utf8' });
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

  it('sanitized_input and nonce_verification: a form is read in one function, after its nonce', () => {
    const reading = php.filter((file) =>
      /\$_(?:GET|POST|REQUEST|SERVER|COOKIE|FILES|ENV)\b|filter_input|php:\/\/input/.test(read(file)),
    );
    assert.deepEqual(reading, ['includes/admin/post-switch.php']);
    const [save] = /^function save_switch.*^\}/ms.exec(read(reading[0]));
    const lines = save.match(/^.*(?:\$_POST|wp_verify_nonce|current_user_can).*$/gm).map((line) => line.trim());
    assert.match(lines[0], /^\$nonce = isset\( \$_POST\[ SWITCH_NONCE \] \) \? sanitize_key\( wp_unslash\( /);
    assert.match(lines[1], /^if \( ! wp_verify_nonce\( \$nonce, SWITCH_NONCE \)/);
    assert.match(lines[2], /current_user_can\( 'edit_post', \$post_id \)/);
    // Only whether the box is checked; its value is not used.
    assert.deepEqual(lines.slice(3), ["if ( empty( $_POST['matn_off'] ) ) {"]);
    assert.equal(read(reading[0]).match(/\$_POST/g).length, save.match(/\$_POST/g).length);
  });

  it('setting_sanitization: each setting has a function that makes it safe', () => {
    const calls = php.flatMap((file) => read(file).match(/register_(?:setting|meta|post_meta)\(.*?\);/gs) ?? []);
    assert.equal(calls.length, 1);
    for (const call of calls) assert.match(call, /'sanitize_callback' => __NAMESPACE__ \. '\\\w+'/);
  });

  it('unclosed_ob_start: each output buffer ends', () => {
    const count = (pattern) => php.flatMap((file) => read(file).match(pattern) ?? []).length;
    assert.equal(count(/\bob_start\(/g), count(/\bob_(?:get_clean|end_flush|end_clean|get_flush)\(/g));
  });

  it('trademarks and generic_names: the name and the slug are a word of their own', () => {
    const [, name] = /^ \* Plugin Name: +(.+)$/m.exec(read('matn.php'));
    for (const word of [name, MATN.split('/').at(-1)])
      assert.doesNotMatch(word, /wordpress|\bwp\b|woo|gutenberg|plugin|elementor|jetpack|akismet|news|comments?$/i);
  });

  it('libraries_core: no copy of what WordPress has itself', () => {
    for (const file of files.filter((name) => name.endsWith('.js')))
      assert.doesNotMatch(
        read(file),
        /jQuery JavaScript Library|react(?:-dom)?\.production|Underscore\.js|Backbone\.js|lodash/i,
        file,
      );
  });

  it('safe_redirect, write_file, textdomain, error reporting, heredoc and trialware: none is used', () => {
    const forbidden =
      /\bwp_(?:safe_)?redirect\(|file_put_contents|fwrite|WP_Filesystem|move_uploaded_file|mkdir|unlink\(|load_plugin_textdomain|error_reporting|display_errors|WP_DEBUG|<<<|\bgoto\b|passthru|proc_open|popen|`|licen[cs]e[_ ]key|trial|premium|\bpro\b/i;
    for (const file of php) assert.doesNotMatch(read(file).replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, ''), forbidden, file);
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
