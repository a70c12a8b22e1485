/* global CSS, document, getComputedStyle, innerHeight, requestAnimationFrame, scrollTo, scrollY -- used in functions that run in the page */
// What changes for readers who prefer more contrast or less motion, or who use forced colours, and that nothing else does.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './docs-page.mjs';
import { openFormState, openPage, withMore } from './form-states.mjs';
import { openThreadState } from './thread-states.mjs';
import { tabThrough } from './tab-through.mjs';

const site = useSite();
const SCHEMES = ['light', 'dark'];
/** As a computed value. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)';
/** The colours of muted text and of thin lines, and the colour of the text, as computed values. */
const MUTED = {
  light: ['rgb(85, 85, 85)', 'rgb(216, 213, 207)'],
  dark: ['rgb(174, 171, 165)', 'rgb(61, 59, 56)'],
};
const INK = { light: 'rgb(26, 26, 26)', dark: 'rgb(231, 229, 225)' };

/** A function of `test/support/page-look.js`, called in the page. */
const look = (page, name) =>
  page.evaluate(async (functionName) => (await import('/test/support/page-look.js'))[functionName](), name);
/** A function of `test/support/page-contrast.js`, called in the page. */
const measure = (page, name) =>
  page.evaluate(async (functionName) => (await import('/test/support/page-contrast.js'))[functionName](), name);

/** Opens the complete page with the comment form ready, so that all styles are loaded. */
async function openWithForm(options) {
  const page = await openPage(site, { change: withMore, ...options });
  await page.locator('#comment').focus();
  await page.locator('.news-comment-panel').waitFor({ state: 'attached' });
  await page.evaluate(() => document.activeElement.blur());
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // The masthead comes back, and back to top fades out.
  await page.waitForFunction(() => {
    const { opacity } = getComputedStyle(document.querySelector('news-back-to-top'));
    return document.querySelector('news-masthead').getBoundingClientRect().top === 0 && opacity === '0';
  });
  return page;
}

/** The values that differ between two looks, as `{ name, property, before, after }`. */
function differences(before, after) {
  assert.deepEqual(Object.keys(after), Object.keys(before), 'the elements are the same');
  return Object.entries(before).flatMap(([name, values]) =>
    Object.entries(values)
      .filter(([property, value]) => after[name][property] !== value)
      .map(([property, value]) => ({ name, property, before: value, after: after[name][property] })),
  );
}

/** The look of the page, before and after the reader's preferences change. */
async function looksWith(page, media) {
  const before = await look(page, 'lookOf');
  await page.emulateMedia(media);
  return differences(before, await look(page, 'lookOf'));
}

const unique = (list) => [...new Set(list)].sort();

for (const colorScheme of SCHEMES) {
  describe(`readers who prefer more contrast, in the ${colorScheme} colour scheme`, () => {
    it('get the dates, links and lines of a thread in the colour of the text', async () => {
      const page = await openThreadState(site, 'thread', { colorScheme, contrast: 'more' });
      const colors = await page.evaluate(() => {
        const find = (selector) => getComputedStyle(document.querySelector(selector));
        return {
          text: find('.comment-content').color,
          date: find('.comment-metadata a').color,
          link: find('.news-comment-line a').color,
          line: find('.children').borderInlineStartColor,
        };
      });
      const { text, ...others } = colors;
      assert.equal(text, { light: 'rgb(0, 0, 0)', dark: 'rgb(255, 255, 255)' }[colorScheme]);
      assert.deepEqual(others, { date: text, link: text, line: text });
      await page.close();
    });

    it('get thin lines, borders and muted text in the colour of the text, and nothing else', async () => {
      const page = await openWithForm({ colorScheme });
      const changes = await looksWith(page, { contrast: 'more' });
      const parts = unique(changes.map(({ name }) => name.replace(/^\d+ /, '')));
      for (const part of [
        'td',
        'figcaption',
        'news-masthead::before',
        'textarea',
        'p.comment-notes',
        'li::marker',
        'time',
      ])
        assert.ok(parts.includes(part), `${part} changes: ${parts.join()}`);
      const isExpected = ({ before, after }) =>
        MUTED[colorScheme].some(
          (color) => before.includes(color) && after === before.replaceAll(color, INK[colorScheme]),
        );
      assert.deepEqual(
        changes.filter((change) => !isExpected(change)),
        [],
      );
      await page.close();
    });

    it('get them also where the page has colours of its own for them', async () => {
      const page = await openWithForm({ colorScheme });
      await page.addStyleTag({ content: ':root { --news-rule: #eee; --news-ink-soft: #999; --news-ink: #040506; }' });
      await page.emulateMedia({ contrast: 'more' });
      const colors = await page.evaluate(() => [
        getComputedStyle(document.querySelector('figcaption')).color,
        getComputedStyle(document.querySelector('news-masthead'), '::before').borderTopColor,
        getComputedStyle(document.querySelector('textarea')).borderTopColor,
      ]);
      assert.deepEqual(unique(colors), ['rgb(4, 5, 6)']);
      await page.close();
    });

    it('get a contrast of at least 7:1 for all text and the borders of fields', async () => {
      const page = await openWithForm({ colorScheme });
      await page.emulateMedia({ contrast: 'more' });
      const measured = [...(await measure(page, 'measureText')), ...(await measure(page, 'measureBorders'))];
      assert.ok(measured.length > 60, String(measured.length));
      assert.deepEqual(
        measured.filter(({ contrast }) => !(contrast >= 7)).map(({ name, contrast }) => `${name} ${contrast}`),
        [],
      );
      await page.close();
    });
  });

  describe(`forced colours in the ${colorScheme} colour scheme`, () => {
    const options = { colorScheme, forcedColors: 'active' };

    it('no text looks selected: neither the first word nor marked text nor the current section', async () => {
      const page = await openWithForm(options);
      const system = await look(page, 'systemColors');
      const texts = await look(page, 'textColors');
      assert.ok(texts.length > 60, String(texts.length));
      assert.ok(texts.some(({ name }) => name.includes(' mark')));
      const selected = texts.filter(
        ({ color, backgroundColor }) =>
          [system.Highlight, system.SelectedItem].includes(backgroundColor) ||
          // Without a ground of its own. The text of marks can have the same colour, on the ground of marks.
          (backgroundColor === TRANSPARENT && ![system.CanvasText, system.LinkText].includes(color)),
      );
      assert.deepEqual(selected, []);
      assert.equal(await page.evaluate(() => CSS.highlights.has('news-lead')), false);
      await page.close();
    });

    it('the first word is highlighted again when the reader leaves forced colours', async () => {
      const page = await openWithForm(options);
      await page.emulateMedia({ forcedColors: 'none' });
      await page.waitForFunction(() => CSS.highlights.has('news-lead'));
      await page.close();
    });

    it('the current section is underlined, which it is not otherwise, and no other section is', async () => {
      const page = await openWithForm(options);
      const links = await page.locator('news-masthead li > a').filter({ visible: true }).all();
      /** Whether a link looks different without its underline. The computed colour of the underline is not the painted one. */
      const isUnderlined = async (link) => {
        const painted = await link.screenshot();
        await link.evaluate(({ style }) => style.setProperty('text-decoration', 'none', 'important'));
        const isDifferent = !painted.equals(await link.screenshot());
        await link.evaluate(({ style }) => style.removeProperty('text-decoration'));
        return isDifferent;
      };
      const underlined = [];
      for (const link of links) if (await isUnderlined(link)) underlined.push(await link.getAttribute('aria-current'));
      assert.deepEqual([links.length > 2, underlined], [true, ['true']]);
      await page.emulateMedia({ forcedColors: 'none' });
      assert.equal(await isUnderlined(page.locator('news-masthead li > a[aria-current]')), false);
      await page.close();
    });

    for (const state of ['errors', 'waiting', 'held'])
      it(`fields, buttons and messages keep their borders, and focus is visible, while the form shows: ${state}`, async () => {
        const page = await openFormState(site, state, { ...options, change: withMore });
        const boxes = page.locator(
          'textarea, select, news-comment-form input:not([type=hidden], [type=checkbox], [type=radio]), .news-comment-form button, .news-error-summary, .news-comment-status:not(:empty, [data-tone=quiet]), .news-comment-outbox button, [slot=search] input',
        );
        const borders = await boxes.filter({ visible: true }).evaluateAll((elements) =>
          elements.map((element) => {
            const { borderInlineStartStyle, borderInlineStartWidth, borderInlineStartColor } =
              getComputedStyle(element);
            const isDrawn = borderInlineStartStyle !== 'none' && parseFloat(borderInlineStartWidth) >= 1;
            return [element.outerHTML.slice(0, 80), isDrawn && borderInlineStartColor];
          }),
        );
        assert.ok(borders.length >= 5, String(borders.length));
        assert.deepEqual(
          borders.filter(([, color]) => !color || color === TRANSPARENT),
          [],
        );
        assert.deepEqual(
          (await measure(page, 'measureBorders')).filter(({ contrast }) => contrast < 3),
          [],
        );
        const rings = [];
        await tabThrough(page, async (name) => rings.push({ name, ...(await measure(page, 'measureRing')) }));
        assert.ok(rings.length > 15, String(rings.length));
        assert.deepEqual(
          rings.filter(({ contrast, width }) => !(contrast >= 3 && width >= 2)),
          [],
        );
        await page.close();
      });

    it('nothing moves, and no element opts out of the colours', async () => {
      const page = await openWithForm({ colorScheme });
      const changes = await looksWith(page, { forcedColors: 'active' });
      assert.ok(changes.length > 0);
      assert.deepEqual(
        changes.filter(({ property }) => ['box', 'forced-color-adjust'].includes(property)),
        [],
      );
      await page.close();
    });
  });
}

describe('readers who prefer reduced motion', () => {
  const change = (html) => withMore(html).replace('<news-masthead', '<news-masthead behavior="reveal"');

  /** Scrolls down and up, expands and collapses the sections, and goes to the top. Returns what moved. */
  async function motionOf(page) {
    await look(page, 'recordMotion');
    const frames = (count) =>
      page.evaluate(async (number) => {
        for (let frame = 0; frame < number; frame++) await new Promise(requestAnimationFrame);
      }, count);
    const isAway = await page.evaluate(async () => {
      scrollTo({ top: 3 * innerHeight, behavior: 'instant' });
      for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
      return document.querySelector('news-masthead').matches(':state(away)');
    });
    await page.locator('news-back-to-top:state(visible)').waitFor();
    await frames(5);
    // The scroll positions from the click until the focus is at the headline.
    const positions = await page.evaluate(async () => {
      const seen = [];
      document.querySelector('news-back-to-top a').click();
      for (let frame = 0; frame < 300 && document.activeElement?.localName !== 'h1'; frame++) {
        seen.push(scrollY);
        await new Promise(requestAnimationFrame);
      }
      return seen;
    });
    await frames(5);
    return { isAway, positions, moved: unique(await look(page, 'recordMotion')) };
  }

  it('nothing moves: the page scrolls at once, and the masthead stays', async () => {
    const page = await openWithForm({ reducedMotion: 'reduce', change });
    const { isAway, positions, moved } = await motionOf(page);
    assert.equal(isAway, false);
    assert.deepEqual(
      positions.filter((top) => top !== 0),
      [],
    );
    assert.deepEqual(moved, []);
    await page.close();
  });

  it('for others, the page scrolls smoothly, and the masthead and back-to-top move', async () => {
    const page = await openWithForm({ reducedMotion: 'no-preference', change });
    const { isAway, positions, moved } = await motionOf(page);
    assert.equal(isAway, true);
    assert.ok(new Set(positions).size > 3, positions.join());
    assert.deepEqual(moved, ['header translate', 'news-back-to-top opacity']);
    await page.close();
  });

  it('nothing else changes', async () => {
    // A masthead with `reveal` would still move.
    const page = await openWithForm({ reducedMotion: 'no-preference', change: withMore });
    await page.evaluate(() => {
      scrollTo({ top: 3 * innerHeight, behavior: 'instant' });
    });
    await page.locator('news-back-to-top:state(visible)').waitFor();
    await page.waitForFunction(() => getComputedStyle(document.querySelector('news-back-to-top')).opacity === '1');
    const changes = await looksWith(page, { reducedMotion: 'reduce' });
    assert.deepEqual(unique(changes.map(({ name }) => name.replace(/^\d+ /, ''))), ['news-back-to-top']);
    assert.deepEqual(
      changes.filter(({ property }) => !property.startsWith('transition')),
      [],
    );
    await page.close();
  });
});
