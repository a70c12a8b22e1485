/* global document, localStorage -- what runs in the page */
import { PATIENCE, Visitor } from './visitor.mjs';

/** A tab of a visitor who may have several, and who comes back to what was kept. */
export class Tab extends Visitor {
  /** The questions whether to leave the page, each answered with yes. */
  questions = [];
  #site;

  /**
   * @param {import('playwright-core').BrowserContext} context
   * @param {string} site
   */
  static async in(context, site) {
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    return new Tab(page, await context.newCDPSession(page), site);
  }

  constructor(page, devTools, site) {
    super(page, devTools);
    this.#site = site;
    page.on('dialog', (dialog) => {
      this.questions.push(dialog.type());
      return dialog.accept();
    });
  }

  /** Whoever comes next was never at the site. */
  async forget() {
    await this.clear(this.#site);
    this.questions = [];
  }

  /** What is said about the text that is being written. */
  get notice() {
    return this.page.locator('.news-comment-notice:not(:empty)');
  }

  /** Goes to a story, with all that was kept. */
  async goTo(path = '/open/', options) {
    await this.page.goto(this.#site + path, options);
  }

  /** Fills the form in as a reader does, the text last. */
  async write(comment) {
    await this.text.click();
    await this.type({ comment });
  }

  /** Sends it, until WordPress has it. */
  async publish() {
    await this.send();
    await this.page.locator('.news-comment-status[data-tone=good]').waitFor();
  }

  /** Until the script has come, which takes no part before. */
  async ready() {
    await this.until(() => document.querySelector('.comment-form')?.noValidate);
  }

  /** Until the field says this. */
  async has(text) {
    await this.until((value) => document.querySelector('.comment-form [name=comment]')?.value === value, text);
  }

  /** Comes to the form, which has nothing to bring back. */
  async isEmpty() {
    await this.text.click();
    await this.ready();
    return (await this.text.inputValue()) === '';
  }

  async says(words) {
    await this.notice.filter({ hasText: words }).waitFor();
  }

  /** Until something in the storage says this. */
  async kept(text) {
    await this.until((json) => Object.values(localStorage).some((value) => value.includes(json)), JSON.stringify(text));
  }

  /** What the storage holds of ours, but for the marks of what is gone. */
  async storage() {
    const all = await this.page.evaluate(() => ({ ...localStorage }));
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('news-elements:')));
  }

  /** Leaves as a reader does, who may be asked. */
  async leave() {
    const closed = this.page.waitForEvent('close');
    await this.page.close({ runBeforeUnload: true });
    await closed;
  }
}
