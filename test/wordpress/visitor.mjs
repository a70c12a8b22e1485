/* global document, Event -- what runs in the page */
/**
 * A visitor of the site, in a browser of their own with scripts on:
 *
 *     const visitor = await newVisitor(browser);
 *     await visitor.open(`${wordpress.url}/open/`);
 *     await visitor.type({ comment: 'أحسنتم.' });      // the rest is TYPED
 *     await visitor.send();
 *     await visitor.reads('نُشر التعليق.');             // waits until the page says so
 *     await visitor.close();
 */
import assert from 'node:assert/strict';
import { TYPED } from './post-comment.mjs';

/** What no reader would wait for. */
export const PATIENCE = 15_000;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function newVisitor(browser, options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  return new Visitor(page, await context.newCDPSession(page));
}

export class Visitor {
  /** @type {import('playwright-core').Page} */
  page;
  /** What went wrong in the elements' scripts, and what the page's policy forbade. @type {string[]} */
  errors = [];
  /** What the page printed since it was opened, for messages of failures. @type {string[]} */
  printed = [];
  #devTools;

  constructor(page, devTools) {
    this.page = page;
    this.#devTools = devTools;
    page.on('pageerror', ({ stack }) => /\/(?:static|plugins\/matn)\//.test(stack) && this.errors.push(stack));
    page.on('console', (message) => {
      this.printed.push(message.text());
      if (/Content Security Policy|TrustedHTML/.test(message.text())) this.errors.push(message.text());
    });
  }

  /** Goes to a page as if never there before; the form may still have to be made. */
  async open(url) {
    // What is typed is kept when the page is left.
    await this.page.goto('about:blank');
    this.printed = [];
    await this.clear(url);
    await this.page.goto(url);
  }

  /** Nothing is kept any longer of what a site has stored. */
  async clear(url) {
    const { origin } = new URL(url);
    await this.#devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,cookies' });
  }

  /**
   * Waits until something is so in the page; unlike the driver's own `waitForFunction()`, it puts no library into each page.
   *
   * @template Argument
   * @param {(argument: Argument) => unknown} isSo
   * @param {Argument} [argument]
   */
  async until(isSo, argument) {
    const now = await this.#until(() => this.page.evaluate(isSo, argument).catch(notYet), 50);
    assert.ok(now, `The page is not so: ${isSo}, with ${argument}. It printed: ${this.printed.join('\n')}`);
  }

  /** A field of the form, wherever that stands. */
  field(name) {
    return this.page.locator(`form.comment-form [name="${name}"]`);
  }

  /** The text that is being written, by what a reader takes for its field. */
  get text() {
    return this.page.locator('form.comment-form .comment-form-comment textarea:not([aria-hidden])');
  }

  /** Writes the text; the fields beside it are filled in at once, as browsers do. */
  async type(typed = {}) {
    await this.text.waitFor();
    const { comment, ...others } = { ...TYPED, ...typed };
    await this.page.evaluate(fillIn, others);
    await this.text.fill(comment);
  }

  async send() {
    await this.field('submit').click();
  }

  /** Goes to the text, and waits for what the form does by script, which comes then. */
  async begin() {
    await this.text.focus();
    await this.until(() => document.querySelector('form.comment-form').noValidate);
  }

  /** What the form says. */
  get message() {
    return this.page.locator('.news-comment-status:not(:empty)');
  }

  /** The comments that wait. */
  get waiting() {
    return this.page.locator('.news-comment-outbox li');
  }

  /** Waits until the form says something. */
  async reads(words) {
    await this.message.filter({ hasText: words }).waitFor();
  }

  /** Waits until a comment waits, and says why. */
  async sees(words) {
    await this.waiting.filter({ hasText: words }).waitFor();
  }

  /** Waits until the reason why a comment waits has the focus, so that a screen reader reads it. */
  async hears(words) {
    await this.page.locator('.news-comment-reason:focus').filter({ hasText: words }).waitFor();
  }

  /** Waits until a text is in its field. */
  async holds(text) {
    await this.#until(async () => (await this.text.inputValue()) === text);
    assert.equal(await this.text.inputValue(), text);
  }

  button(name) {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name) {
    return this.page.getByRole('link', { name, exact: true });
  }

  /** Where the keyboard is: a field's name, an element's id, or its words. */
  async focus() {
    return this.page.evaluate(() => {
      const { activeElement: at } = document;
      return at === document.body ? 'nowhere' : at.name || at.id || at.textContent;
    });
  }

  /** Waits until the keyboard is at a place that is so called. */
  async isAt(place) {
    await this.#until(async () => (await this.focus()).startsWith(place));
    assert.ok((await this.focus()).startsWith(place), `The focus is at ${await this.focus()}, and not at ${place}.`);
  }

  async #until(isSo, pause = 20) {
    const patience = Date.now() + PATIENCE;
    let now;
    while (!(now = await isSo()) && Date.now() < patience) await this.page.waitForTimeout(pause);
    return now;
  }

  async close() {
    await this.page.context().close();
  }
}

/** When asked of a page that is just being left. */
function notYet(error) {
  if (!error.message.includes('Execution context was destroyed')) throw error;
}

/** Runs in the page: fills in those fields that the form has. */
function fillIn(values) {
  for (const [name, value] of Object.entries(values)) {
    const field = document.querySelector(`form.comment-form [name="${name}"]`);
    if (!field) continue;
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
