// The plugin in a network of sites in subfolders.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Admin } from './admin.mjs';
import { ACTIVE, themes } from './plugin.mjs';
import { SENTENCES } from './sentences.mjs';
import { setVisits } from './stage.mjs';

describe('a network of sites with the plugin', () => {
  const visits = setVisits();
  const { 'Twenty Twenty-One': classic, 'Twenty Twenty-Five': block } = themes();
  const ALL = ['news-article-body', 'news-comments', 'news-comment-form', 'news-back-to-top'];

  function reset(theme) {
    visits.wordpress.reset({ ...ACTIVE, theme, options: { show_avatars: 0 } });
    return `/second/?p=${visits.wordpress.becomeNetwork()}`;
  }

  const load = async (path) => (await fetch(visits.wordpress.url + path)).text();
  const assertElements = (html, tags) => {
    for (const tag of ALL) assert.equal(html.includes(`<${tag}`), tags.includes(tag), tag);
  };

  for (const [name, theme] of Object.entries({ classic, block })) {
    it(`has the elements and publishes a comment on the second site, in a ${name} theme`, async () => {
      const { wordpress, visitor } = visits;
      const path = reset(theme);
      assertElements(await load('/story/'), ALL);
      await visitor.open(wordpress.url + path);
      assert.match(visitor.page.url(), /\/second\//);
      assert.equal(await visitor.page.locator(ALL.join()).count(), ALL.length);
      await visitor.type();
      await visitor.send();
      await visitor.reads(SENTENCES.published);
      assert.equal(wordpress.received().length, 1);
      assert.deepEqual(await wordpress.comments(), []);
      await visitor.page.reload();
      await visitor.page.locator('news-comments li').getByText('أحسنتم.').waitFor();
    });
  }

  it('has its own settings on each site, and leaves nothing on any site when it is deleted', async () => {
    const { wordpress } = visits;
    const path = reset(block);
    const admin = await Admin.logIn(wordpress.url);
    await admin.saveSettings('matn', 'matn', { 'matn[back_to_top]': '0' });
    await admin.saveSettings('matn', 'matn', { 'matn[comments]': '0' }, '/second');
    assertElements(await load('/story/'), ALL.slice(0, 3));
    assertElements(
      await load(path),
      ALL.filter((tag) => tag !== 'news-comments'),
    );
    const code = `$_SERVER += array( 'HTTP_HOST' => $argv[1], 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/' );
      require getenv( 'SITE' ) . '/wp-config.php';
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      $count = fn() => array_map( function ( $site ) {
        switch_to_blog( $site );
        return (int) (bool) get_option( 'matn' ) + count( get_posts( array( 'meta_key' => '_matn_off', 'meta_value' => '1' ) ) );
      }, array( 1, 2 ) );
      foreach ( array( 1, 2 ) as $site ) {
        switch_to_blog( $site );
        update_post_meta( get_posts()[0]->ID, '_matn_off', '1' );
      }
      $before = $count();
      restore_current_blog();
      uninstall_plugin( 'matn/matn.php' );
      echo json_encode( array( $before, $count() ) );`;
    const { output } = wordpress.runPHP('php', ['-r', code, new URL(wordpress.url).host]);
    assert.equal(output, '[[2,2],[0,0]]');
  });
});
