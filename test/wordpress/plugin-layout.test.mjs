/* global document, getComputedStyle -- what runs in the page */
// The plugin in real themes: blocks of a story stay where the theme puts them, and nothing moves when the scripts run.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from './browser.mjs';
import { ACTIVE, INACTIVE, themes } from './plugin.mjs';
import { STORY } from './plugin-story.mjs';
import { startWordPress } from './wordpress.mjs';

const WIDTHS = [360, 1280, 1920];
/** Pixels that rounding may make. */
const TOLERANCE = 1;

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

  /** The rectangles at each width. */
  async function rectanglesByWidth(settings) {
    await openStory(settings, pages.off);
    const byWidth = {};
    for (const width of WIDTHS) {
      await pages.off.setViewportSize({ width, height: 900 });
      byWidth[width] = (await rectangles(pages.off)).filter(isNotAside);
    }
    return byWidth;
  }

  /** Positions of the children of the text and of all wide and full blocks. */
  function rectangles(page) {
    return page.evaluate(() => {
      const boxes = document.querySelectorAll('.entry-content > *, .entry-content :is(.alignwide, .alignfull)');
      return Array.from(boxes, (box) => {
        const { left, width, top } = box.getBoundingClientRect();
        return { box: `${box.localName}.${box.className}`, left, width, top };
      });
    });
  }

  function assertSame(actual, expected, properties) {
    assert.deepEqual(
      actual.map(({ box }) => box),
      expected.map(({ box }) => box),
    );
    const moved = actual.flatMap((rectangle, index) =>
      properties
        .filter((name) => Math.abs(rectangle[name] - expected[index][name]) > TOLERANCE)
        .map((name) => `${name} of ${rectangle.box}: ${rectangle[name]}, expected ${expected[index][name]}`),
    );
    assert.deepEqual(moved, []);
  }

  /** A block on the left or right has a margin in em, so its edge depends on the size of the text. */
  const isNotAside = ({ box }) => !/align(?:left|right)/.test(box);

  const PARTS = ['p', 'figcaption', 'cite', 'summary', 'li', 'th'].map((tag) => `news-article-body ${tag}`);
  const FORM = [
    '.comment-reply-title',
    '.comment-form-comment label',
    '.comment-notes',
    '.comment-form-comment textarea',
  ];
  const DARK = 'background: #111; color: #eee;';
  const GROUNDS = {
    // A theme with no colours of its own.
    'a dark page': { theme: '', css: `body { ${DARK} }`, parts: [...PARTS, '#link a', ...FORM] },
    // These themes set the colours of some parts by classes. Twenty Twenty-One sets only the text of fields.
    'dark boxes on a light page': {
      theme: themes()['Twenty Twenty-One'],
      css: `.entry-content, .comment-respond { ${DARK} }`,
      parts: [...PARTS.filter((part) => !part.endsWith('figcaption')), '#link a', ...FORM],
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
      it('keeps the left edge and the width of each block', async () => {
        const expected = await rectanglesByWidth({ theme, ...INACTIVE });
        const actual = await rectanglesByWidth({ theme, ...ACTIVE });
        assert.equal(await pages.off.locator('news-article-body.entry-content').count(), 1);
        for (const width of WIDTHS) {
          assert.ok(expected[width].length > 30);
          assertSame(actual[width], expected[width], ['left', 'width']);
        }
      });

      it('moves nothing when stylesheet and scripts arrive', async () => {
        await pages.off.route('**/assets/matn.css*', (route) => route.abort());
        await openStory({ theme, ...ACTIVE }, pages.off);
        await pages.off.unrouteAll();
        const expected = await rectangles(pages.off);
        await pages.on.setViewportSize(pages.off.viewportSize());
        await openStory({ theme, ...ACTIVE }, pages.on);
        await pages.on.waitForFunction(() => document.querySelector('news-article-body').hasUpdated);
        assertSame(await rectangles(pages.on), expected, ['left', 'width', 'top']);
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
