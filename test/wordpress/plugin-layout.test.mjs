/* global document, getComputedStyle -- what runs in the page */
// The plugin in real themes: blocks of a story stay where the theme puts them, and nothing moves when the scripts run.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './browser.mjs';
import { ACTIVE, INACTIVE, themes } from './plugin.mjs';
import { STORY } from './plugin-story.mjs';
import { startWordPress } from './wordpress.mjs';

const WIDTHS = [360, 1280, 1920];
/** What is measured. */
const PARTS = {
  /** The children of the text, and all wide and full blocks. */
  boxes: '.entry-content > *, .entry-content :is(.alignwide, .alignfull)',
  children: '.entry-content > *',
  /** What a theme lays out in a block. */
  inside: [
    '.wp-block-gallery .wp-block-image',
    '.wp-block-gallery img',
    '.wp-block-cover img',
    '.wp-block-table :is(table, th, td)',
    '.wp-block-pullquote:not(.alignleft) blockquote',
    '.wp-block-column',
    '.wp-block-column p',
    '.wp-block-media-text :is(figure, img, p)',
    '.wp-block-embed :is(div, iframe, figcaption)',
    '.wp-block-image:not(.alignleft, .alignright) :is(img, figcaption)',
    '.wp-block-group p',
    'details p',
    '.wp-block-footnotes',
  ]
    .map((selector) => `.entry-content ${selector}`)
    .join(),
  /** Text in a cover, which has a padding of 1em on both sides: where text is larger, its lines are shorter. */
  inCover: '.entry-content .wp-block-cover :is(.wp-block-cover__inner-container, p)',
  /** The header of the page with its content, and the title of the post. */
  header: 'header, header :not(script, style), .entry-title, main .wp-block-post-title:is(h1)',
  footer: 'footer, footer :not(script, style)',
};
/** Pixels that rounding may make. */
const TOLERANCE = 1;
const TOLERANCE_IN_COVER = 5;

describe('the layout of a story with the plugin', () => {
  let wordpress, browser, pages;

  before(async () => {
    wordpress = await startWordPress();
    browser = await openBrowser();
    const contexts = [true, false].map((javaScriptEnabled) => browser.newContext({ javaScriptEnabled }));
    const [on, off] = await Promise.all(contexts.map(async (context) => (await context).newPage()));
    pages = { on, off };
  });

  after(async () => {
    await browser.close();
    await wordpress.close();
  });

  async function openStory(settings, page) {
    wordpress.reset({ ...settings, options: { show_avatars: 0 } });
    await wordpress.changePost(wordpress.posts.story, { post_content: STORY });
    await page.goto(`${wordpress.url}/story/`);
  }

  /** What a page without scripts looks like without the plugin and with it: two records of parts by width. */
  async function measure(settings, widths = WIDTHS) {
    const results = [];
    for (const plugin of [INACTIVE, ACTIVE]) {
      await openStory({ ...settings, ...plugin }, pages.off);
      const byWidth = {};
      for (const width of widths) {
        await pages.off.setViewportSize({ width, height: 900 });
        byWidth[width] = await rectangles(pages.off);
        assert.ok(byWidth[width].boxes.length > 30 && byWidth[width].inside.length > 40);
      }
      results.push(byWidth);
    }
    assert.equal(await pages.off.locator('news-article-body.entry-content').count(), 1);
    return results;
  }

  /** Positions and margins of each part. */
  function rectangles(page) {
    return page.evaluate((parts) => {
      const measured = (box) => {
        const { left, width, top, height } = box.getBoundingClientRect();
        const { marginBlockStart, marginBlockEnd } = getComputedStyle(box);
        const [start, end] = [marginBlockStart, marginBlockEnd].map(parseFloat);
        return { box: `${box.localName}.${box.className}`, left, width, top, height, start, end };
      };
      const entries = Object.entries(parts);
      return Object.fromEntries(
        entries.map(([name, selector]) => [name, Array.from(document.querySelectorAll(selector), measured)]),
      );
    }, PARTS);
  }

  function assertSame(actual, expected, properties, tolerance = TOLERANCE) {
    assert.deepEqual(
      actual.map(({ box }) => box),
      expected.map(({ box }) => box),
    );
    const moved = actual.flatMap((rectangle, index) =>
      properties
        .filter((name) => Math.abs(rectangle[name] - expected[index][name]) > tolerance)
        .map((name) => `${name} of ${rectangle.box}: ${rectangle[name]}, expected ${expected[index][name]}`),
    );
    assert.deepEqual(moved, []);
  }

  /** Asserts that blocks, and what is in them, have the same places with the plugin and without it. */
  function assertSameBlocks([expected, actual], isCompared = () => true) {
    for (const width of Object.keys(expected)) {
      const [before, now] = [expected, actual].map((all) => ({
        ...all[width],
        boxes: all[width].boxes.filter((box) => isNotAside(box) && isCompared(box)),
      }));
      for (const name of ['boxes', 'inside']) assertSame(now[name], before[name], ['left', 'width']);
      assertSame(now.inCover, before.inCover, ['left', 'width'], TOLERANCE_IN_COVER);
    }
  }

  /** A block on the left or right has a margin in em, so its edge depends on the size of the text. */
  const isNotAside = ({ box }) => !/align(?:left|right)/.test(box);

  const TEXTS = ['p', 'figcaption', 'cite', 'summary', 'li', 'th'].map((tag) => `news-article-body ${tag}`);
  const FORM = [
    '.comment-reply-title',
    '.comment-form-comment label',
    '.comment-notes',
    '.comment-form-comment textarea',
  ];
  const DARK = 'background: #111; color: #eee;';
  const GROUNDS = {
    // A theme with no colours of its own.
    'a dark page': { theme: '', css: `body { ${DARK} }`, parts: [...TEXTS, '#link a', ...FORM] },
    // These themes set the colours of some parts by classes. Twenty Twenty-One sets only the text of fields.
    'dark boxes on a light page': {
      theme: themes()['Twenty Twenty-One'],
      css: `.entry-content, .comment-respond { ${DARK} }`,
      parts: [...TEXTS.filter((part) => !part.endsWith('figcaption')), '#link a', ...FORM],
    },
    'a dark page with fields for a light one': {
      theme: themes()['Twenty Twenty-One'],
      css: `body, #comments { ${DARK} }`,
      parts: FORM,
    },
  };

  for (const [name, { theme, css, parts }] of Object.entries(GROUNDS)) {
    it(`is readable on ${name}, with scripts and without`, async () => {
      for (const page of Object.values(pages)) {
        wordpress.reset({ theme, head: `<style>${css}</style>`, ...ACTIVE, options: { show_avatars: 0 } });
        const link = '<p id="link"><a href="/">رابط</a></p>';
        await wordpress.changePost(wordpress.posts.story, { post_content: STORY + link });
        await page.goto(`${wordpress.url}/story/`);
        await page.waitForFunction(areReadable, parts);
      }
    });
  }

  for (const [name, theme] of Object.entries(themes())) {
    describe(name, () => {
      let measured;

      before(async () => {
        measured = await measure({ theme });
      });

      it('keeps the left edge and the width of each block, and of what is in it', () => {
        assertSameBlocks(measured);
      });

      it('keeps the header and the footer of the page as they are', () => {
        const [expected, actual] = measured;
        for (const width of WIDTHS) {
          const { header, footer } = expected[width];
          assert.ok(header.length > 3 && footer.length > 3);
          assertSame(actual[width].header, header, ['left', 'width', 'height', 'top']);
          // The text above it has another height.
          assertSame(actual[width].footer, footer, ['left', 'width', 'height']);
        }
      });

      if (name !== 'Twenty Twenty-One') {
        it('has the vertical rhythm of the theme between blocks', () => {
          const [expected, actual] = measured;
          for (const width of WIDTHS) {
            assert.ok(expected[width].children.some(({ start }) => start > 10));
            assertSame(actual[width].children, expected[width].children, ['start', 'end']);
          }
        });

        it('keeps them if the block "Content" has the layout "default"', async () => {
          // Lines are as wide as the window: in a wide one, text beside a pull quote is less high than the quote.
          const result = await measure({ theme, plugins: ['flow-content'] }, WIDTHS.slice(0, 2));
          assert.equal(await pages.off.locator('news-article-body.is-layout-flow').count(), 1);
          // Browsers indent quotes on both sides. In this layout, themes leave it so, and the plugin draws a border instead.
          assertSameBlocks(result, ({ box }) => !box.startsWith('blockquote.wp-block-quote'));
        });
      }

      it('moves nothing when stylesheet and scripts arrive', async () => {
        await pages.off.route('**/assets/matn.css*', (route) => route.abort());
        await openStory({ theme, ...ACTIVE }, pages.off);
        await pages.off.unrouteAll();
        const { boxes: expected } = await rectangles(pages.off);
        await pages.on.setViewportSize(pages.off.viewportSize());
        await openStory({ theme, ...ACTIVE }, pages.on);
        await pages.on.waitForFunction(() => document.querySelector('news-article-body').hasUpdated);
        assertSame((await rectangles(pages.on)).boxes, expected, ['left', 'width', 'top']);
      });
    });
  }
});

/** Runs in the page: whether the text of each part has a contrast of at least 4.5 with the background behind it. */
function areReadable(selectors) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Paints the backgrounds behind an element, from the page to the element, and perhaps its text on them. */
  const luminance = (element, withText) => {
    const boxes = [];
    for (let box = element; box; box = box.parentElement) boxes.unshift(getComputedStyle(box).backgroundColor);
    for (const color of ['#fff', ...boxes, ...(withText ? [getComputedStyle(element).color] : [])]) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (byte) =>
      byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return selectors.every((selector) => {
    const element = document.querySelector(selector);
    const [dark, light] = [luminance(element, false), luminance(element, true)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05) >= 4.5;
  });
}
