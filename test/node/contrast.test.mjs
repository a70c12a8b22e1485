/* global CSS, document, scrollTo -- used in functions that run in the page */
// Contrast on the complete page, on each state of its comment form and on each state of a thread, in both colour schemes, on the
// colours that are really behind text, fields and focus rings (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11 and 2.4.13).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './docs-page.mjs';
import { FORM_STATES, openFormState, openPage, withMore } from './form-states.mjs';
import { tabThrough } from './tab-through.mjs';
import { openThreadState, THREAD_STATES } from './thread-states.mjs';

const SCHEMES = ['light', 'dark'];
/** What is at least needed: for text, for coloured text such as links and errors, and for what is not text. */
const TEXT = 7;
const COLOURED_TEXT = 4.5;
const NOT_TEXT = 3;

/** The pairs of tokens that text and what is behind it have, each with its lowest contrast. There are no others. */
const PAIRS = {
  'ink on paper': TEXT,
  'ink on tint': TEXT,
  'ink-soft on paper': TEXT,
  'paper on ink': TEXT,
  'paper on accent': COLOURED_TEXT,
  'accent on paper': COLOURED_TEXT,
  'accent on tint': COLOURED_TEXT,
  'error on paper': COLOURED_TEXT,
};

const site = useSite();
const change = withMore;
/** The pairs of tokens that were seen, each after its colour scheme. */
const seen = new Set();

/** Calls one of the functions that measure in the page, with the elements that match a selector or with all. */
const measure = (page, name, selector) =>
  page.evaluate(
    async ([measurement, within]) => {
      const functions = await import('/test/support/page-contrast.js');
      return functions[measurement](within ? document.querySelector(within) : document);
    },
    [name, selector],
  );

/** Runs a function in each colour scheme, with its name. Returns all results. */
async function inSchemes(page, run) {
  const results = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    results.push(...(await run(colorScheme)));
  }
  return results;
}

/** What is too low in a list of measured texts. Placeholders and the text of an inactive button may have less contrast. */
async function faultsOf(page, scheme, texts) {
  const tokens = Object.entries(await measure(page, 'readTokens'));
  const tokenOf = (hex) => tokens.find(([, value]) => value === hex)?.[0];
  return texts.flatMap(({ name, pair, contrast }) => {
    const [text, ground] = pair.split(' on ').map(tokenOf);
    const inTokens = text && ground ? `${text} on ${ground}` : undefined;
    if (inTokens) seen.add(`${scheme}: ${inTokens}`);
    if (inTokens && !(inTokens in PAIRS)) return [`${scheme}: ${name}: ${inTokens} is not in the table`];
    const minimum = Math.min(PAIRS[inTokens] ?? TEXT, /^placeholder|#submit/.test(name) ? COLOURED_TEXT : Infinity);
    return contrast >= minimum ? [] : [`${scheme}: ${name}: ${inTokens ?? pair} ${contrast}`];
  });
}

/** Measures texts and the borders of fields in both schemes. */
async function expectContrast(page, selector) {
  const faults = await inSchemes(page, async (scheme) => {
    const texts = await measure(page, 'measureText', selector);
    assert.ok(texts.length > 10, String(texts.length));
    const borders = await measure(page, 'measureBorders', selector);
    assert.ok(borders.length > 0);
    return [
      ...(await faultsOf(page, scheme, texts)),
      ...borders
        .filter(({ contrast }) => !(contrast >= NOT_TEXT))
        .map(({ name, contrast }) => `${scheme}: ${name} ${contrast}`),
    ];
  });
  assert.deepEqual(faults, []);
}

describe('contrast in the light and the dark colour scheme', () => {
  it('of text, placeholders, markers and borders is high enough on the complete page', async () => {
    const page = await openPage(site, { change });
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
    await expectContrast(page);
    await page.close();
  });

  for (const state of Object.keys(FORM_STATES))
    it(`is high enough while the comment form shows: ${state}`, async () => {
      const page = await openFormState(site, state, { change });
      await expectContrast(page, 'news-comment-form');
      await page.close();
    });

  for (const state of Object.keys(THREAD_STATES))
    it(`is high enough on a thread: ${state}`, async () => {
      const page = await openThreadState(site, state);
      await expectContrast(page, '#comments');
      await page.close();
    });

  it('of each control is high enough while the pointer is over it', async () => {
    const page = await openFormState(site, 'errors', { change });
    const controls = page.locator('a:visible, button:visible, input:visible, textarea:visible, summary:visible');
    let measured = 0;
    const faults = await inSchemes(page, async (scheme) => {
      const texts = [];
      for (const control of await controls.all()) {
        await control.hover({ force: true });
        texts.push(
          ...(await control.evaluate(async (element) => {
            const { measureText } = await import('/test/support/page-contrast.js');
            return measureText(element.parentNode);
          })),
        );
      }
      measured += texts.length;
      return faultsOf(page, scheme, texts);
    });
    assert.ok(measured > 80, String(measured));
    assert.deepEqual([...new Set(faults)], []);
    await page.close();
  });

  const openers = {
    'of the complete page': () => openFormState(site, 'errors', { change }),
    'of a thread': () => openThreadState(site, 'thread.new'),
  };
  for (const [where, open] of Object.entries(openers))
    it(`of the focus ring is at least 3:1 around each control ${where}, and the ring is 2 px wide`, async () => {
      const page = await open();
      const rings = await inSchemes(page, async (scheme) => {
        await page.evaluate(() => scrollTo(0, 0));
        const found = [];
        await tabThrough(page, async (name) => {
          found.push({ scheme, ...((await measure(page, 'measureRing')) ?? { name }) });
        });
        return found;
      });
      assert.ok(rings.length > 30, String(rings.length));
      assert.deepEqual(
        rings.filter(({ contrast, width }) => !(contrast >= NOT_TEXT && width >= 2)),
        [],
      );
      await page.close();
    });

  it('was measured of each pair of tokens in the table', () => {
    const pairs = SCHEMES.flatMap((scheme) => Object.keys(PAIRS).map((pair) => `${scheme}: ${pair}`));
    assert.deepEqual([...seen].sort(), pairs.sort());
  });
});
