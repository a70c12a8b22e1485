/* global document -- what runs in the page */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { assertSameLook } from '../hosts/assert-same-look.mjs';
import { enterState, openVariation } from '../hosts/page-variation.mjs';
import { readStyles } from '../hosts/read-styles.mjs';
import { VARIATIONS } from '../hosts/variations.mjs';

/**
 * Tests that a built page looks the same when the file of `cdn/` takes the place of the stylesheet that the build has made
 * of the package's.
 *
 * @param {() => { browser: import('playwright-core').Browser, url: string, folder: string }} page `folder`: the project,
 *   installed
 */
export function testLook(page) {
  for (const variation of VARIATIONS.filter(({ scripts = true }) => scripts)) {
    it(`looks as with cdn/: ${variation.name}`, async () => {
      const { browser, url, folder } = page();
      const stylesheet = readFileSync(join(folder, 'node_modules/news-elements/cdn/news-elements.css'), 'utf8');
      const opened = await openVariation(browser, url, variation);
      const [expected, actual] = [[], []];
      for (const state of variation.scheme.states) {
        await enterState(opened, state);
        actual.push(await readStyles(opened, 'body'));
        const restore = await opened.evaluateHandle(replaceStylesheet, stylesheet);
        expected.push(await readStyles(opened, 'body'));
        await restore.evaluate((run) => run());
      }
      await opened.context().close();
      assertSameLook(expected, actual, variation.scheme.states);
    });
  }
}

/** Runs in the page. @returns {() => void} what undoes it */
function replaceStylesheet(stylesheet) {
  const isOfPackage = ({ cssText }) => cssText.includes('news-');
  const isSheetOfPackage = ({ cssRules }) => [...cssRules].some(({ cssText }) => cssText.includes('--_news-'));
  const replaced = [...document.styleSheets].filter(isSheetOfPackage);
  if (!replaced.length) throw new Error('The page has no stylesheet with rules of the package.');
  // A build may have put the rules of the page itself into the same file.
  const own = replaced.flatMap(({ cssRules }) => [...cssRules].filter((rule) => !isOfPackage(rule)));
  const style = document.createElement('style');
  style.textContent = [stylesheet, ...own.map(({ cssText }) => cssText)].join('\n');
  replaced.at(-1).ownerNode.after(style);
  for (const sheet of replaced) sheet.disabled = true;
  return () => {
    style.remove();
    for (const sheet of replaced) sheet.disabled = false;
  };
}
