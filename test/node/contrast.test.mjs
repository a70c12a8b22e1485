/* global CSS, document, scrollTo -- used in functions that run in the page */
// Contrast on the complete page and on each state of its comment form, on the colours that are really behind text, fields
// and focus rings (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11 and 2.4.13).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './docs-page.mjs';
import { FORM_STATES, openFormState, openPage, withMore } from './form-states.mjs';
import { tabThrough } from './tab-through.mjs';

const SCHEMES = ['light', 'dark'];
/** What is at least needed: for text, for coloured text such as links and errors, and for what is not text. */
const TEXT = 7;
const COLOURED_TEXT = 4.5;
const NOT_TEXT = 3;

const site = useSite();

const measure = (page, name, selector) =>
  page.evaluate(
    async ([measurement, within]) => {
      const functions = await import('/test/support/page-contrast.js');
      return functions[measurement](within ? document.querySelector(within) : document);
    },
    [name, selector],
  );

/** The measurements that are too low. Coloured text, placeholders and text of an inactive button may have less contrast. */
function tooLow(measurements, minimum, { coloured = [] } = {}) {
  const isLess = ({ name, pair = '' }) =>
    /^placeholder|#submit/.test(name) || coloured.some((color) => pair.includes(color));
  return measurements
    .filter(
      (measurement) => !(measurement.contrast >= (isLess(measurement) ? Math.min(minimum, COLOURED_TEXT) : minimum)),
    )
    .map(({ name, pair = '', contrast }) => `${name}: ${pair} ${contrast}`);
}

/** The accent and the colour of errors, as they are painted. */
const COLOURS = { light: ['#00596b', '#a8201a'], dark: ['#7cc7d9', '#ffb3ab'] };

for (const scheme of SCHEMES) {
  const coloured = COLOURS[scheme];
  const options = { colorScheme: scheme, change: withMore };

  describe(`contrast in the ${scheme} colour scheme`, () => {
    it('of text, placeholders, markers and borders is high enough on the complete page', async () => {
      const page = await openPage(site, options);
      // The form is corrected when its script is loaded.
      await page.locator('#comment').focus();
      await page.locator('.news-comment-panel').waitFor({ state: 'attached' });
      await page.waitForFunction(() => CSS.highlights.has('news-lead'));
      const texts = await measure(page, 'measureText');
      for (const kind of ['text', 'placeholder', 'marker', 'first line', 'first word'])
        assert.ok(
          texts.some(({ name }) => name.startsWith(kind)),
          kind,
        );
      assert.deepEqual(tooLow(texts, TEXT, { coloured }), []);
      const borders = await measure(page, 'measureBorders');
      assert.ok(borders.length >= 5, String(borders.length));
      assert.deepEqual(tooLow(borders, NOT_TEXT), []);
      await page.close();
    });

    for (const state of Object.keys(FORM_STATES)) {
      it(`is high enough while the comment form shows: ${state}`, async () => {
        const page = await openFormState(site, state, options);
        const texts = await measure(page, 'measureText', 'news-comment-form');
        assert.ok(texts.length > 10, String(texts.length));
        assert.deepEqual(tooLow(texts, TEXT, { coloured }), []);
        assert.deepEqual(tooLow(await measure(page, 'measureBorders', 'news-comment-form'), NOT_TEXT), []);
        await page.close();
      });
    }

    it('of each control is high enough while the pointer is over it', async () => {
      const page = await openFormState(site, 'errors', options);
      const controls = page.locator('a:visible, button:visible, input:visible, textarea:visible, summary:visible');
      const faults = new Set();
      let measured = 0;
      for (const control of await controls.all()) {
        await control.hover({ force: true });
        const texts = await control.evaluate(async (element) => {
          const { measureText } = await import('/test/support/page-contrast.js');
          return measureText(element.parentNode);
        });
        measured += texts.length;
        for (const fault of tooLow(texts, TEXT, { coloured })) faults.add(fault);
      }
      assert.ok(measured > 40, String(measured));
      assert.deepEqual([...faults], []);
      await page.close();
    });

    it('of the focus ring is at least 3:1 around each control, and the ring is 2 px wide', async () => {
      const page = await openFormState(site, 'errors', options);
      await page.evaluate(() => scrollTo(0, 0));
      const rings = [];
      await tabThrough(page, async (name) => {
        rings.push((await measure(page, 'measureRing')) ?? { name });
      });
      assert.ok(rings.length > 15, String(rings.length));
      assert.deepEqual(
        rings.filter(({ contrast, width }) => !(contrast >= NOT_TEXT && width >= 2)),
        [],
      );
      await page.close();
    });
  });
}
