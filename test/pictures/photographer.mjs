/* global document, scrollTo, window -- what runs in the page */
// Takes pictures in the pinned Chromium: with bundled fonts, a fixed clock, no animation and no caret.
import { chromium } from 'playwright-core';
import { findPackagedChromium } from '../../tools/find-chromium.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // Otherwise the settings of the machine decide on hinting and on coloured edges of letters.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const HEIGHT = 640;
const NOW = new Date('2026-11-24T12:00:00+03:00');
/** How long pictures are taken until two in a row are the same, in ms. */
const STILL_TIMEOUT = 15_000;

/**
 * Opens the browser.
 *
 * @param {string} url of the site
 * @param {NodeJS.ProcessEnv} fonts the environment variables that choose the fonts
 */
export async function openPhotographer(url, fonts) {
  const { executablePath, env = process.env } = await findPackagedChromium();
  const browser = await chromium.launch({ executablePath, env: { ...env, ...fonts }, args: ARGS });
  return {
    /** Takes a picture. Returns it as a PNG file. */
    take: async (picture) => {
      const { width, scheme = 'light', forcedColors, isPrinted, timePasses } = picture;
      const context = await browser.newContext({
        viewport: { width, height: HEIGHT },
        locale: 'ar-EG',
        timezoneId: 'Africa/Cairo',
        colorScheme: scheme,
        forcedColors: forcedColors ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      try {
        const page = await context.newPage();
        if (timePasses) await page.clock.install({ time: NOW });
        else await page.clock.setFixedTime(NOW);
        if (isPrinted) await page.emulateMedia({ media: 'print' });
        await page.goto(`${url}${picture.path}`, { waitUntil: 'networkidle' });
        await prepare(page, picture);
        return await takeStill(page, !picture.isViewport);
      } catch (error) {
        throw new Error(`The picture ${picture.name} could not be taken.`, { cause: error });
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** Waits until the page shows its final state, and brings it into the state of the picture. */
async function prepare(page, { path, keys = [], scrollTop }) {
  if (path.startsWith('/storybook-static/')) {
    const status = await page.waitForFunction(() => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      // A story whose play function throws is reported as successful, too.
      return channel?.last('playFunctionThrewException') ? 'error' : channel?.last('storyFinished')?.[0].status;
    });
    if ((await status.jsonValue()) !== 'success') throw new Error('The story failed.');
  }
  await page.evaluate(() => document.fonts.ready);
  for (const key of keys) await page.keyboard.press(key);
  if (scrollTop !== undefined) await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), scrollTop);
}

/** Takes pictures until two in a row are the same. */
async function takeStill(page, fullPage) {
  const end = Date.now() + STILL_TIMEOUT;
  let previous;
  while (Date.now() < end) {
    const picture = await page.screenshot({ fullPage, animations: 'disabled', caret: 'hide', scale: 'css' });
    if (previous?.equals(picture)) return picture;
    previous = picture;
  }
  throw new Error('The page still changes.');
}
