/* global document, requestAnimationFrame, scrollTo -- what runs in the page */
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';
import { readStyles } from './read-styles.mjs';

const TAGS = elementsOfManifest().map(({ tag }) => tag);
/** Some examples have no thread of comments. */
const THREAD = 'news-comments';

/**
 * What the shared page looks like in each state of a scheme.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('./variations.mjs').Variation} variation
 * @returns {Promise<import('./read-styles.mjs').Styles[]>} for each state
 */
export async function stylesOf(browser, url, variation) {
  const page = await openVariation(browser, url, variation);
  const read = [];
  for (const state of variation.scheme.states) {
    await enterState(page, state);
    read.push(await readStyles(page, '#page'));
  }
  await page.context().close();
  return read;
}

/** Opens a page whose HTML is changed on its way, and uses it. */
export async function openVariation(browser, url, { direction, scheme, scripts = true }) {
  const context = await browser.newContext({
    viewport: { width: 800, height: 400 },
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<html[^>]*>/, `<html ${direction}>`)
      .replace(/<\/head>|(?=<body)/, (end) => scheme.head + end);
    await route.fulfill({ response, body: html });
  });
  await page.goto(url);
  if (scripts) await usePage(page);
  return page;
}

/** Shows what a page does not show at first: nested sections, errors in the form, the link to the top. */
async function usePage(page) {
  await page.waitForFunction(
    ([tags, optional]) =>
      tags.every(
        (tag) => document.querySelector(`${tag}:defined`) ?? (tag === optional && !document.querySelector(tag)),
      ),
    [TAGS, THREAD],
  );
  // The code that isolates text is loaded on demand. It changes nothing in an article from left to right.
  await page.locator('news-article-body:dir(rtl) bdi, news-article-body:dir(ltr)').first().waitFor();
  await page.evaluate(() => (document.querySelector('news-masthead').expanded = true));
  // So is the code that checks the form, when the reader comes to it. It turns off the check of the browser.
  await page.locator('news-comment-form textarea').focus();
  await page.locator('news-comment-form form[novalidate]').waitFor();
  await page.locator('news-comment-form [type=submit]').click();
  await page.locator('news-comment-form [aria-invalid=true]').first().waitFor();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.locator('news-back-to-top:state(visible)').waitFor();
  // The rest of its code is loaded when something gets the focus while it is shown.
  await page.locator('news-comment-form [type=submit]').evaluate((button) => button.focus({ preventScroll: true }));
  await page.locator('news-back-to-top [part=return]').waitFor({ state: 'attached' });
  if (await page.locator(THREAD).count()) {
    // What a thread adds takes space, so it waits until the thread is out of view, as it is now.
    await page.locator('.news-comment-line').waitFor();
    await page.locator('.news-comment-toggle').waitFor();
  }
  await settle(page);
}

/** @param {import('./variations.mjs').State} state */
export async function enterState(page, { reader, change }) {
  await page.emulateMedia({ colorScheme: reader });
  if (change) await page.evaluate(change);
}

/** Waits until every element has rendered and the browser has drawn it. */
async function settle(page) {
  await page.evaluate(async (tags) => {
    await Promise.all([...document.querySelectorAll(tags.join())].map(({ updateComplete }) => updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, TAGS);
}
