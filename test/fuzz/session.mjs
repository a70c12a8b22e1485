/* global fuzz, customElements -- what runs in the page */
import { ACTIONS } from './actions/index.mjs';
import { installFuzz } from './in-page.mjs';
import { createRandom, mix } from './random.mjs';
import { findAxeViolations, findViolations, forgetTokens, isExpectedMessage } from './rules.mjs';

/** The picture of the page after a failure. */
export const FAILURE = 'test/fuzz/failure.png';
/** After so many actions, axe checks the page. */
const AXE_INTERVAL = 100;
/** How long a rule may be violated while files are loaded, in ms. */
const SETTLE_TIME = 1500;

/**
 * Drives one page with random actions.
 *
 * @param {{ browser: import('playwright-core').Browser, site: object, seed: number, actions: number }} options
 * @returns {Promise<{ problems: string[], log: string[] }>} what is wrong after the last action, and all actions
 */
export async function runSession({ browser, site, seed, actions }) {
  site.reset();
  const log = [];
  const messages = [];
  const world = { tokens: new Set(), nextToken: 1, isOffline: false };
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, timezoneId: 'Africa/Cairo' });
  try {
    await context.addInitScript(installFuzz);
    const page = await context.newPage();
    let hasNavigated = false;
    page.on('pageerror', (error) => messages.push(`error: ${error.stack ?? error}`));
    page.on('console', (message) => {
      if (!/^(error|warning)$/.test(message.type()) || isExpectedMessage(message.text())) return;
      messages.push(`console.${message.type()}: ${message.text()}`);
    });
    page.on('dialog', (dialog) => dialog.accept());
    page.on('framenavigated', () => (hasNavigated = true));
    // Links can be opened in new tabs.
    context.on('page', (tab) => tab !== page && tab.close());
    await page.goto(site.url);
    await page.waitForFunction(() => customElements.get('news-back-to-top'));

    for (let index = 1; index <= actions; index++) {
      const random = createRandom(mix(seed, index));
      const action = random.pickWeighted(ACTIONS);
      hasNavigated = false;
      world.removesFocused = false;
      log.push(`${index}. ${action.name}: `);
      const before = await readPage(page, () => fuzz.beforeAction(), { site, world });
      log[log.length - 1] += await action.run({ page, random, world, site });
      await leaveErrorPage(page, { site, world });
      const problems = await settle(page, { site, world }, (after) => {
        forgetTokens(after, { action, world, site, hasNavigated });
        return findViolations(before, after, { action, world, site, hasNavigated });
      });
      await leaveErrorPage(page, { site, world });
      if (!problems.length && index % AXE_INTERVAL === 0) problems.push(...(await findAxeViolations(page)));
      problems.push(...messages);
      if (problems.length) {
        await page.screenshot({ path: FAILURE, timeout: 5000 }).catch(() => {});
        if (process.env.FUZZ_DEBUG) console.log(await page.evaluate(process.env.FUZZ_DEBUG));
        return { problems, log };
      }
    }
    return { problems: [], log };
  } finally {
    await context.close();
  }
}

/** Returns the problems that remain when files that were loaded on demand had time to arrive. */
async function settle(page, context, findProblems) {
  const end = Date.now() + SETTLE_TIME;
  for (;;) {
    const problems = findProblems(await readPage(page, () => fuzz.afterAction(), context));
    if (!problems.length || Date.now() > end) return problems;
  }
}

/** Goes back to the page, as a reader does, from the error page of the browser, or from the page of the login, which is empty. */
async function leaveErrorPage(page, { site, world }) {
  if (page.url().startsWith(site.url) && !page.url().includes('wp-login.php')) return;
  world.isOffline = false;
  await page.context().setOffline(false);
  await page.goto(site.url);
}

/** Runs a function in the page, or in the next page if an action has opened one. */
async function readPage(page, read, context) {
  for (;;) {
    try {
      return await page.evaluate(read);
    } catch (error) {
      // The error page of the browser denies access to storage.
      if (!/context was destroyed|navigat|Access is denied/i.test(error.message)) throw error;
      await page.waitForLoadState();
      await leaveErrorPage(page, context);
    }
  }
}
