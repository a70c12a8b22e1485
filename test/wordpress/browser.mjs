/* global document -- what runs in the page */
/**
 * A reader's Chromium, by playwright-core. It finds no host but this machine.
 *
 *     const browser = await openBrowser();
 *     const context = await browser.newContext({ javaScriptEnabled: false });   // no scripts
 *     const [tab, secondTab] = [await context.newPage(), await context.newPage()];
 *     await context.setOffline(true);                                           // and back: setOffline(false)
 *
 *     const profile = newProfile();               // a folder: what survives when the browser is closed
 *     let context = await openProfile(profile);
 *     await context.close();
 *     context = await openProfile(profile);             // the browser was restarted
 *     await openProfile(newProfile({ storage: 'blocked' }));
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];
/** A setting of Chromium's for all sites: cookies, and with them every other storage, are refused. */
const BLOCKED = 2;
/** The profiles with that setting. */
const blocked = new Set();

/**
 * @param {{ backForwardCache?: boolean }} [options] whether pages come back as they were left, as they do for readers; the
 *   driver's own ways back then wait in vain
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openBrowser({ backForwardCache = false } = {}) {
  const ignoreDefaultArgs = backForwardCache ? ['--disable-back-forward-cache'] : [];
  const program = await findChromium({ windowless: !backForwardCache });
  return chromium.launch({ ...program, args: ARGS, ignoreDefaultArgs });
}

/**
 * A folder for a browser's profile, which goes with this process.
 *
 * @param {{ storage?: 'kept' | 'blocked' }} [options] `blocked`: the reader has forbidden all sites to keep anything;
 *   `localStorage`, IndexedDB and locks throw
 */
export function newProfile({ storage = 'kept' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'news-elements-profile-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  if (storage === 'blocked') {
    mkdirSync(join(folder, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: BLOCKED } } };
    writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
    blocked.add(folder);
  }
  return folder;
}

/**
 * Opens a browser that keeps what it keeps in a folder; closing the context closes the browser.
 *
 * @param {string} profile
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export async function openProfile(profile) {
  const program = await findChromium({ windowless: !blocked.has(profile) });
  return chromium.launchPersistentContext(profile, { ...program, args: ARGS });
}

/**
 * A page shown in a sandboxed frame, where it has no origin and no storage.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @returns {Promise<import('playwright-core').Frame>}
 */
export async function openSandboxed(page, url) {
  await page.goto(new URL('/static/test/support/blank.html', url).href);
  const frame = await page.evaluateHandle((src) => {
    const iframe = Object.assign(document.createElement('iframe'), { src, sandbox: 'allow-scripts allow-forms' });
    document.body.append(iframe);
    return new Promise((resolve) => iframe.addEventListener('load', () => resolve(iframe)));
  }, url);
  return frame.contentFrame();
}
