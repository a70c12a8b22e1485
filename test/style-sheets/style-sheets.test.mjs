/* global customElements, document, scrollTo -- what runs in the page */
// The complete news page with frameworks, resets and base styles from npm and with WordPress's own themes, each before and
// after the style sheet of the library. STYLE_SHEETS names the sheets, separated by spaces; by default, all are measured.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installLocked, temporaryFolder } from '../../tools/pack.mjs';
import { until } from '../support/until.mjs';
import { openBrowser } from '../wordpress/browser.mjs';
import { measure } from './measure.mjs';
import { SHEETS, SHORT_RUN } from './sheets.mjs';
import { startSite } from './site.mjs';
import { readThemes, THEMES } from './themes.mjs';

const WIDTHS = [360, 1280];
const names = process.env.STYLE_SHEETS?.split(' ') ?? [...Object.keys(SHEETS), ...THEMES];

describe('the news page with a style sheet of the page', () => {
  let site, browser;

  before(async () => {
    const folder = temporaryFolder('style-sheets');
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(import.meta.dirname, file), join(folder, file));
    // The sheets of the short run are the dependencies, all others the development dependencies.
    installLocked(folder, { omitDev: names.every((name) => SHORT_RUN.includes(name)) });
    site = await startSite(folder);
    Object.assign(SHEETS, await readThemes(names, folder));
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const name of names) {
    it(`${name}: readable text, targets of 44 px, joined letters, contrast, no overlap and no sideways scroll`, async () => {
      const sheet = SHEETS[name];
      const faults = new Map();
      for (const { path, language, order } of await site.addPages(name, sheet)) {
        for (const [fault, width] of await faultsOf(`${site.url}/${path}`)) {
          if (sheet.wins?.some((pattern) => fault.includes(pattern))) continue;
          faults.set(fault, [...(faults.get(fault) ?? []), `${language} ${order} ${width}`]);
        }
      }
      assert.deepEqual(
        [...faults].map(([fault, where]) => `${fault} (${where.join(', ')})`),
        [],
      );
    });
  }

  /** The faults of a page, with the width at which each was found. */
  async function faultsOf(url) {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    const found = [];
    try {
      await page.goto(url);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        // Loads what the comment form needs, and shows the button.
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await page.waitForFunction(
          () =>
            customElements.get('news-back-to-top') &&
            document.querySelector('#commentform').noValidate &&
            document.querySelector('news-back-to-top').matches(':state(visible)'),
        );
        found.push(...(await settledFaults(page)).map((fault) => [fault, width]));
      }
    } finally {
      await page.close();
    }
    return found;
  }

  /** The controls are corrected when the browser is idle, and style sheets animate colours, so faults may go. */
  async function settledFaults(page) {
    let faults = [];
    const isFaultless = async () => !(faults = await page.evaluate(measure)).length;
    await until(isFaultless, 'no faults', 1500).catch(() => undefined);
    return faults;
  }
});
