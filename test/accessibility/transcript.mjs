/* global document, getComputedStyle -- used in functions that run in the page */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFile } from './packages.mjs';

const SCREEN_READER = '/virtual-screen-reader.js';
/** More phrases than any page has. */
const MAX_PHRASES = 5000;

/** The route that serves the screen reader to a page. */
export const screenReaderRoute = {
  [`**${SCREEN_READER}`]: (route) => {
    const folder = dirname(packageFile('@guidepup/virtual-screen-reader/package.json'));
    const body = readFileSync(join(folder, 'lib/esm/index.browser.js'), 'utf8');
    return route.fulfill({ body, contentType: 'text/javascript' });
  },
};

/**
 * Reads a part of a page from its first to its last phrase, as with the key for the next phrase.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 * @returns {Promise<string>} a phrase on each line, indented inside groups, lists, tables and landmarks
 */
export async function read(page, selector) {
  await flatten(page);
  await hideUntilFound(page);
  const phrases = await page.evaluate(
    async ([url, container, limit]) => {
      const { virtual } = await import(url);
      await virtual.start({ container: document.querySelector(container) });
      const [first, firstNode] = [await virtual.lastSpokenPhrase(), virtual.activeNode];
      // After its last phrase, the screen reader begins again. A list in a list has the same phrase as that list.
      for (let count = 0; count < limit; count++) {
        await virtual.next();
        if ((await virtual.lastSpokenPhrase()) === first && virtual.activeNode === firstNode) break;
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log.slice(0, -1);
    },
    [SCREEN_READER, selector, MAX_PHRASES],
  );
  return indented(phrases);
}

/**
 * Starts to listen to a part of a page: to what is announced, and to what gets the focus.
 *
 * @returns {Promise<() => Promise<string>>} stops, and returns what was heard, a phrase on each line
 */
export async function listen(page, selector) {
  await page.evaluate(
    async ([url, container]) => {
      const { virtual } = await import(url);
      await virtual.start({ container: document.querySelector(container) });
      await virtual.clearSpokenPhraseLog();
    },
    [SCREEN_READER, selector],
  );
  return async () => {
    const phrases = await page.evaluate(async (url) => {
      const { virtual } = await import(url);
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    }, SCREEN_READER);
    // The screen reader repeats a message for each change of the page that belongs to it.
    return phrases.filter((phrase, index) => phrase !== 'polite: ' && phrase !== phrases[index - 1]).join('\n');
  };
}

/**
 * Hides what browsers hide from screen readers until it is found: the screen reader does not know this value. (Chromium's
 * accessibility tree has nothing of it.)
 */
function hideUntilFound(page) {
  return page.evaluate(() => {
    for (const hidden of document.querySelectorAll('[hidden="until-found"]'))
      hidden.style.setProperty('display', 'none', 'important');
  });
}

/** Moves the content of shadow roots into their hosts, where slots have their nodes: the screen reader knows no shadow roots. */
function flatten(page) {
  return page.evaluate(() => {
    for (const host of [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot)) {
      const content = document.createDocumentFragment();
      content.append(...[...host.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
      const slots = [...host.shadowRoot.querySelectorAll('slot')];
      for (const [index, slot] of [...content.querySelectorAll('slot')].entries()) {
        const nodes = slots[index].assignedNodes();
        slot.replaceWith(...(nodes.length ? nodes.map((node) => node.cloneNode(true)) : slot.childNodes));
      }
      // A plain copy in place of the element, which would react to its new children.
      const copy = document.createElement('div');
      copy.style.visibility = getComputedStyle(host).visibility;
      copy.append(content);
      host.replaceWith(copy);
    }
  });
}

/** Indents what is inside of groups, and removes the phrases that end them. */
function indented(phrases) {
  const open = [];
  const isGroup = new Set();
  for (const [index, phrase] of phrases.entries()) {
    const start = open.findLast((at) => phrase === `end of ${phrases[at]}`);
    if (start === undefined) open.push(index);
    else {
      isGroup.add(start);
      open.splice(open.indexOf(start));
    }
  }
  let depth = 0;
  return phrases
    .flatMap((phrase, index) => {
      if (phrase.startsWith('end of ')) depth--;
      const line = phrase.startsWith('end of ') ? [] : [`${'  '.repeat(depth)}${phrase}`];
      if (isGroup.has(index)) depth++;
      return line;
    })
    .join('\n');
}
