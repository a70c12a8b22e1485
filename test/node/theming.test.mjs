/* global document, getComputedStyle, window -- used in functions that run in the page */
// Tests the live theming page of the docs: it has every documented token, part and state, and they work.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { openBrowser } from '../wordpress/browser.mjs';

const ID = 'docs-theming--live';
const elements = elementsOfManifest();
// The return button exists only at the top of the page, where the test of the states leaves it, so it is first.
const parts = elements
  .flatMap(({ tag, parts: list }) => list.map(({ name }) => ({ tag, name })))
  .sort((a, b) => Number(b.name === 'return') - Number(a.name === 'return'));
const states = elements.flatMap(({ tag, states: list }) => list.map(({ name }) => ({ tag, name })));
const tokens = [...new Set(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)))];

describe('the page of every token, part and state', () => {
  let server, browser, page;

  before(async () => {
    server = await serveFolder(resolve('storybook-static'));
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    page.setDefaultTimeout(10_000);
    await page.goto(`${server.url}/iframe.html?id=${ID}&viewMode=story`);
    await page.locator('news-back-to-top:defined').waitFor({ state: 'attached' });
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('sets each token from its Storybook control', async () => {
    const set = tokens.filter((name) => name !== '--news-masthead-offset');
    assert.ok(set.length > 10);
    await page.evaluate(
      ([storyId, updatedArgs]) => window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', { storyId, updatedArgs }),
      [ID, Object.fromEntries(set.map((name) => [name, `inherit-${name}`]))],
    );
    await page.waitForFunction(() => document.querySelector('.theming').style.getPropertyValue('--news-ink'));
    const values = await page
      .locator('.theming')
      .evaluate((element, names) => names.map((name) => element.style.getPropertyValue(name)), set);
    assert.deepEqual(
      values,
      set.map((name) => `inherit-${name}`),
    );
    await page.reload();
  });

  for (const name of tokens) {
    it(`names ${name}`, () => page.locator('.theming-panel dt').getByText(name, { exact: true }).waitFor());
  }

  it('marks each state as on only while it is active', async () => {
    const rows = states.map(({ tag, name }) => [`${tag}:state(${name})`, `#${tag}-state-${name}`]);
    const seen = new Set();
    const look = async () => {
      for (const [state, id] of rows) {
        const mark = await page.locator(id).evaluate((element) => getComputedStyle(element, '::after').content);
        assert.equal(mark === '"on"', (await page.locator(state).count()) > 0, state);
        if (mark === '"on"') seen.add(state);
      }
    };
    const until = async (state) => {
      await page.locator(state).first().waitFor({ state: 'attached' });
      await look();
    };
    await until('news-masthead:state(more-after)');
    await page.locator('news-masthead nav > ul > li:last-child > a').focus();
    await until('news-masthead:state(more-before)');
    await page.evaluate(() => document.activeElement.blur());
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, 2000);
    await until('news-masthead:state(away)');
    await page.setViewportSize({ width: 1000, height: 300 });
    await until('news-masthead:state(unstuck)');
    await page.setViewportSize({ width: 1000, height: 700 });
    await until('news-back-to-top:state(visible)');
    await page.locator('news-back-to-top a').click();
    await until('news-back-to-top:state(returning)');
    assert.deepEqual(
      rows.map(([state]) => state).filter((state) => !seen.has(state)),
      [],
    );
  });

  for (const { tag, name } of parts) {
    it(`shows ${tag}::part(${name}), outlined`, async () => {
      if (tag === 'news-back-to-top' && name !== 'return') {
        await page.mouse.move(700, 400);
        await page.mouse.wheel(0, 2000);
        await page.locator(`${tag}:state(visible):not(:state(returning))`).waitFor();
      }
      // The masthead has the row for bare links only.
      if (name === 'row')
        await page
          .locator('news-masthead nav')
          .evaluate((nav) => nav.replaceWith(...nav.querySelectorAll('ul:not(ul ul) > li > a')));
      await page.getByLabel(`${tag}::part(${name})`, { exact: true }).check();
      const part = await page.locator(tag).evaluateHandle((element, shown) => {
        return element.shadowRoot.querySelector(`[part~="${shown}"]`);
      }, name);
      const { outline, width } = await part.evaluate((element) => ({
        outline: getComputedStyle(element).outlineStyle,
        width: element.getBoundingClientRect().width,
      }));
      assert.equal(outline, 'dashed');
      assert.ok(width > 10, `${width} px wide`);
    });
  }
});
