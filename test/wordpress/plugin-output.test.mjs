// The HTML that the plugin prints: the elements are in stories, once, and nowhere else.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { htmlErrors } from '../../tools/html-rules.mjs';
import { ACTIVE, INACTIVE, themes } from './plugin.mjs';
import { assertSamePage } from './same-page.mjs';
import { startWordPress } from './wordpress.mjs';

const NAMES = {
  classic: 'Twenty Twenty-One',
  old: 'Twenty Twenty-Two',
  three: 'Twenty Twenty-Three',
  block: 'Twenty Twenty-Five',
};
/** A folder of the test: a theme that prints the text without a box. */
const BARE = '';

describe('the output of the plugin', () => {
  let wordpress;
  const folders = themes();

  before(async () => {
    wordpress = await startWordPress();
  });

  after(() => wordpress.close());

  async function load(path, settings, options) {
    wordpress.reset({ ...ACTIVE, ...settings });
    return get(path, options);
  }

  async function loadAll(paths, settings) {
    wordpress.reset({ ...ACTIVE, ...settings });
    // At the first request, WordPress makes a navigation block of the menu.
    await get('/');
    return Promise.all(paths.map((path) => get(path)));
  }

  async function get(path, options) {
    return (await fetch(wordpress.url + path, options)).text();
  }

  const tags = (html) => Array.from(html.matchAll(/<\/?news-[a-z-]+/g), ([tag]) => tag);
  const BACK_TO_TOP = ['<news-back-to-top', '</news-back-to-top'];
  const STORY_TAGS = [
    '<news-article-body',
    '</news-article-body',
    '<news-comments',
    '<news-comment-form',
    '</news-comment-form',
    '</news-comments',
    ...BACK_TO_TOP,
  ];

  /** The last paragraph of the element. */
  const tail = (html) => /<news-article-body.*(<p\b.*)<\/news-article-body>/s.exec(html)?.[1];

  const ALL = { bare: BARE, ...Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, folders[name]])) };
  for (const [name, theme] of Object.entries(ALL)) {
    describe(`in a ${name} theme`, () => {
      it('has each element once in a story, one module, one stylesheet, and critical CSS', async () => {
        const html = await load('/story/', { theme });
        assert.deepEqual(tags(html), STORY_TAGS);
        assert.equal(html.split('id="matn-js-module"').length, 2);
        assert.equal(html.split(/id=['"]matn-css['"]/).length, 2);
        assert.equal(html.split(/id=['"]matn-start-inline-css['"]/).length, 2);
        assert.ok(html.indexOf('matn-start-inline-css') < html.indexOf('</head>'));
        const [, text] = /<news-article-body[^>]*>(.*)<\/news-article-body>/s.exec(html);
        assert.match(text, /^\s*<p[^>]*>نتعلّم هذا الأسبوع لغة C\+\+ مع @sara\.<\/p>\s*$/);
      });

      // The other tests do not depend on the blocks of the comments.
      if (name === 'old') return;

      it('has nothing of the plugin in other pages, feeds, excerpts and the REST API', async () => {
        const paths = [
          '/',
          '/?s=story',
          '/feed/',
          '/story/feed/?withoutcomments=1',
          '/wp-json/wp/v2/posts',
          '/story/embed/',
          '/missing/',
          `/wp-json/wp/v2/posts/${wordpress.posts.story}`,
        ];
        const expected = await loadAll(paths, { theme, ...INACTIVE });
        const actual = await loadAll(paths, { theme });
        for (const [index, path] of paths.entries()) assertSamePage(actual[index], expected[index], path);
      });

      it('wraps no password form, and no form where readers cannot comment', async () => {
        assert.deepEqual(tags(await load('/password/', { theme })), BACK_TO_TOP);
        assert.ok(!/<news-comment/.test(await load('/closed/', { theme })));
        const options = { comment_registration: 1 };
        assert.ok(!tags(await load('/story/', { theme, options })).includes('<news-comment-form'));
      });

      it('leaves loops and texts of other plugins alone', async () => {
        const html = await load('/story/', { theme, plugins: ['related', 'builder', 'share', 'seo'] });
        assert.deepEqual(tags(html), STORY_TAGS);
        assert.match(html, /builder-section/);
        assert.ok(!/<news-article-body[^>]*builder-section|builder-section">\s*<news-/.test(html));
        const [related] = /<section class="related".*?<\/section>/s.exec(html);
        assert.doesNotMatch(related, /news-/);
        assert.doesNotMatch(/application\/ld\+json">.*?<\/script>/.exec(html)[0], /news-/);
      });

      it('leaves an AMP page as it is', async () => {
        const plugins = ['amp'];
        const html = await load('/story/?amp', { theme, plugins });
        assertSamePage(html, await load('/story/?amp', { theme, plugins, ...INACTIVE }));
        assert.deepEqual(tags(await load('/story/', { theme, plugins })), STORY_TAGS);
      });

      it('renders no form of its own if a plugin has replaced the form', async () => {
        const html = await load('/story/', { theme, plugins: ['foreign-form'] });
        assert.ok(html.includes('<iframe title="Comment form"'));
        assert.ok(!tags(html).includes('<news-comment-form'));
      });

      it('ends the element after an unclosed paragraph, and leaves a text with an unclosed box as it is', async () => {
        const html = await load('/story/', { theme, plugins: ['unclosed-paragraph'] });
        assert.match(tail(html), /^<p>فقرة لم تُغلق<\/p>\s*$/);
        const broken = await load('/story/', { theme, plugins: ['unclosed-box'] });
        assert.ok(!tags(broken).includes('<news-article-body'));
      });
    });
  }

  for (const name of ['Twenty Twenty-One', 'Twenty Twenty-Three', 'Twenty Twenty-Five'])
    it(`changes nothing of a page but the tags of the elements, and adds no error of html-validate, in ${name}`, async () => {
      const theme = folders[name];
      const paths = ['/story/', '/threaded/', '/closed/', '/password/'];
      const expected = await loadAll(paths, { theme, ...INACTIVE });
      const actual = await loadAll(paths, { theme });
      // WordPress 7.1 adds a line break where it moves a late stylesheet to the head.
      const lines = (html) => html.replaceAll(/>\s*/g, '>\n');
      for (const [index, path] of paths.entries()) {
        assertSamePage(lines(withoutElements(actual[index])), lines(expected[index]), path);
        const known = await rulesBrokenBy(expected[index]);
        const added = (await rulesBrokenBy(actual[index])).filter((error) => !known.includes(error));
        assert.deepEqual(added, [], `html-validate on ${path}`);
      }
    });

  // Each setting is of a site where only this element is on.
  const ALONE = Object.fromEntries(
    ['article', 'comment_form', 'comments', 'back_to_top'].map((only, _, all) => [
      only,
      { matn: Object.fromEntries(all.map((name) => [name, name === only])) },
    ]),
  );
  const LOADED = {
    article: ['/story/', '/closed/', '/threaded/'],
    comment_form: ['/story/', '/threaded/'],
    comments: ['/story/', '/threaded/'],
    back_to_top: ['/story/', '/closed/', '/password/', '/threaded/'],
  };
  for (const [only, options] of Object.entries(ALONE))
    it(`loads files only where the page has an element, with ${only} alone`, async () => {
      const paths = ['/story/', '/closed/', '/password/', '/threaded/', '/open/'];
      wordpress.reset({ ...ACTIVE, theme: folders[NAMES.block], options });
      await wordpress.changePost(wordpress.posts.open, { post_content: ' ' });
      const pages = await Promise.all(paths.map((path) => get(path)));
      for (const [index, html] of pages.entries()) {
        const hasFiles = /matn-(?:start|css|js-module)/.test(html);
        assert.equal(tags(html).length > 0, hasFiles, paths[index]);
        const isExpected = [...LOADED[only], ...(only === 'article' ? [] : ['/open/'])].includes(paths[index]);
        assert.equal(hasFiles, isExpected, paths[index]);
      }
    });

  it('loads no files for readers who must log in to comment', async () => {
    for (const name of ['comment_form', 'comments']) {
      const html = await load('/open/', { options: { ...ALONE[name], comment_registration: 1 } });
      assert.doesNotMatch(html, /matn-|<news-/);
    }
    const options = { ...ALONE.comments, comment_registration: 1 };
    const html = await load('/threaded/', { theme: folders[NAMES.block], options });
    assert.ok(html.includes('<news-comments') && html.includes('matn-js-module'));
  });

  it('has no script of its own in the page', async () => {
    const scripts = (html) => html.match(/<script\b[^>]*>[^<]/g) ?? [];
    const expected = scripts(await load('/story/', { theme: folders[NAMES.block], ...INACTIVE }));
    assert.deepEqual(scripts(await load('/story/', { theme: folders[NAMES.block] })), expected);
  });

  it('opts what follows the text in the box of a classic theme out of the styles of the article', async () => {
    const html = await load('/story/', { theme: folders[NAMES.classic], plugins: ['share', 'related'] });
    const [box] = /<news-article-body[^>]* class="entry-content".*<\/news-article-body>/s.exec(html);
    assert.match(box, /<div data-news-skip class="sharedaddy"><h3>/);
    assert.match(box, /<section data-news-skip class="related">/);
  });
});

/** The errors in the HTML of a page, without the places where they are. WordPress and its themes make some. */
async function rulesBrokenBy(html) {
  return (await htmlErrors(html)).map((error) => error.replace(/^line \d+: (.*\)) .*$/, '$1'));
}

/** A page with boxes in place of the elements that are boxes of the theme, and without the rest of what the plugin prints. */
function withoutElements(html) {
  const own = / (?:isolate|block-direction="auto"|data-matn-fonts="theme"|load="more")(?= |$)/g;
  return html
    .replace(/<style id=["']matn-start-inline-css["']>.*?<\/style>\n/s, '')
    .replace(/<link rel='stylesheet' id='matn-css'[^>]*>\n/, '')
    .replace(/<script [^>]*id="matn-js-module"[^>]*><\/script>\s*/, '')
    .replace(/<news-back-to-top>.*?<\/news-back-to-top>/, '')
    .replace(
      /<news-(?:article-body|comments|comment-form)([^>]*)>/g,
      (_, attributes) => `<div${attributes.replaceAll(own, '')}>`,
    )
    .replace(/<\/news-(?:article-body|comments|comment-form)>/g, '</div>');
}
