/* global document, customElements, requestAnimationFrame, scrollTo -- what runs in the page */
import { createRandom, mix } from '../random.mjs';
import { ACTIONS, CHANGES } from './actions.mjs';
import { findViolations } from './rules.mjs';
import { StoryComments } from './site.mjs';

/** The share of pages before which something else happens on the site while the reader waits for them. */
const CHANGES_PER_PAGE = 0.5;
/** In ms. */
const TIMEOUT = 10_000;

/**
 * Loads the comments of a story while the site changes. At the end, everything is loaded while the site rests.
 *
 * @param {{ browser: import('playwright-core').Browser, site: object, seed: number, actions: number }} options
 * @returns {Promise<{ problems: string[], log: string[] }>} what is wrong after the last action, and all actions
 */
export async function runThreadSession({ browser, site, seed, actions }) {
  const random = createRandom(mix(seed, 0));
  const comments = new StoryComments({ perPage: random.integer(2, 4), isNewestFirst: random.integer(0, 1) === 1 });
  site.comments = comments;
  const log = [
    `${comments.settings.perPage} on a page, the ${comments.settings.isNewestFirst ? 'newest' : 'oldest'} first`,
  ];
  for (let count = random.integer(1, 12); count > 0; count--) {
    const parent = random.integer(0, 2) ? 0 : (random.pick(comments.published())?.id ?? 0);
    comments.add(parent, { isHeld: random.integer(0, 4) === 0 });
  }
  const messages = [];
  const context = await browser.newContext({ viewport: { width: 400, height: 600 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT);
    page.on('pageerror', (error) => messages.push(`error: ${error.stack ?? error}`));
    const start = random.integer(1, comments.pageCount);
    log.push(`opened page ${start} of ${comments.pageCount}`);
    await page.goto(`${site.url}comment-page-${start}/`);
    await page.waitForFunction(() => customElements.get('news-comments'));
    await page.evaluate(() => document.querySelector('news-comments').loadMore.name);
    await page.locator('news-comments > [role=status]').waitFor({ state: 'attached' });
    /** The comments that have been there, unchanged, since the page was opened. */
    const steady = new Map(comments.published().map(({ id, parent }) => [id, parent]));
    const seen = new Set();

    const check = async ({ sent, isComplete = false } = {}) => {
      await settle(page, site);
      for (const [id, parent] of steady) {
        if (!comments.published().some((comment) => comment.id === id && comment.parent === parent)) steady.delete(id);
      }
      const { outline, linked } = await page.evaluate(readThread);
      const problems = findViolations(outline, { comments, seen, steady, sent, linked, isComplete });
      for (const { id } of outline) seen.add(id);
      return [...problems, ...messages];
    };

    for (let index = 1; index <= actions; index++) {
      const own = createRandom(mix(seed, index));
      site.beforeAnswer = () => {
        if (own.integer(1, 100) > CHANGES_PER_PAGE * 100) return;
        log[log.length - 1] += ` [meanwhile: ${own.pickWeighted(CHANGES).run({ comments, random: own })}]`;
      };
      const action = own.pickWeighted(ACTIONS);
      if (action.isUndisturbed) site.beforeAnswer = () => {};
      log.push(`${index}. ${action.name}: `);
      const result = await action.run({ page, random: own, comments });
      log[log.length - 1] += result;
      const problems = await check({ sent: action.isUndisturbed && result });
      if (problems.length) return { problems, log };
    }
    site.beforeAnswer = () => {};
    log.push('everything is loaded');
    for (const name of ['prev', 'next']) {
      for (;;) {
        const link = page.locator(`news-comments a.${name}:visible`);
        if (!(await link.count())) break;
        const address = await link.getAttribute('href');
        await link.click();
        await settle(page, site);
        if ((await link.count()) && (await link.getAttribute('href')) === address)
          return { problems: [`The link "${name}" stays at ${address}.`], log };
      }
    }
    return { problems: await check({ isComplete: true }), log };
  } catch (error) {
    return { problems: [String(error)], log };
  } finally {
    site.beforeAnswer = () => {};
    await context.close();
  }
}

/** Waits until no request is on its way, and nothing changes any more. */
async function settle(page, site) {
  let previous;
  for (;;) {
    await page.evaluate(async () => {
      scrollTo(0, 0);
      for (let count = 0; count < 2; count++)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });
    const current = await page.evaluate(
      () => document.querySelector('news-comments').innerHTML + document.querySelector('[role=status]').textContent,
    );
    if (site.pending === 0 && current === previous) return;
    previous = current;
  }
}

/** The comments of the page in their order, each with its parent, and the addresses that the form links to. */
function readThread() {
  const outline = Array.from(document.querySelectorAll('news-comments li[id^="comment-"]'), (item) => ({
    id: Number(item.id.replace('comment-', '')),
    parent: Number(item.parentElement.closest('li')?.id.replace('comment-', '') ?? 0),
    text: item.querySelector('.comment-content').textContent.trim(),
  }));
  return { outline, linked: Array.from(document.querySelectorAll('.news-comment-status a'), ({ href }) => href) };
}
