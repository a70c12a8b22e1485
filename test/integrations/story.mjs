/* global document, getComputedStyle, window -- what runs in the page */
import assert from 'node:assert/strict';
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';

const ELEMENTS = elementsOfManifest();
const THREAD = 'news-comments';
/** What all examples have. Some have a thread of comments too. */
const TAGS = ELEMENTS.map(({ tag }) => tag).filter((tag) => tag !== THREAD);

/** What any element may carry. */
const GLOBAL = /^(?:id|class|lang|dir|slot|role|(?:aria|data)-.+)$/;

/** How each element shows that its styles are there. */
const LOOKS = {
  'news-masthead': { display: 'grid' },
  'news-header': { display: 'flex' },
  'news-article-body p': { lineHeight: 1.85 },
  'news-comment-form textarea': { borderRadius: '3px' },
  'news-back-to-top': { position: 'fixed' },
};

/** Keeps what the server has printed, before deferred scripts run, for `keepsPrintedNodes`. */
export function recordPrintedNodes() {
  document.addEventListener('readystatechange', () => {
    window.printedNodes ??= document.querySelectorAll('h1, time, news-masthead a, news-article-body p, textarea');
  });
}

/** The story that all examples show, as a reader uses it. */
export class Story {
  /** @type {import('playwright-core').Page} */
  page;
  /** Errors and warnings in the console. @type {string[]} */
  errors = [];

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {string} url
   * @param {import('playwright-core').BrowserContextOptions & { initScript?: () => void }} [options] `initScript`: runs in
   *   the page before its own scripts
   */
  static async open(browser, url, { initScript, ...options } = {}) {
    const story = new Story();
    story.page = await browser.newPage({ viewport: { width: 800, height: 800 }, ...options });
    if (initScript) await story.page.addInitScript(initScript);
    story.page.setDefaultTimeout(15_000);
    story.page.on('pageerror', ({ message }) => story.errors.push(message));
    story.page.on('console', (message) => {
      const { url: from } = message.location();
      if (from.endsWith('/favicon.ico')) return;
      // Development servers serve Lit's development build, which says so.
      if (message.text().startsWith('Lit is in dev mode')) return;
      if (['error', 'warning'].includes(message.type())) story.errors.push(message.text());
    });
    await story.page.goto(url);
    return story;
  }

  async isUpgraded() {
    for (const tag of TAGS) await this.page.locator(`${tag}:defined`).waitFor({ state: 'attached' });
  }

  /** Before and without scripts too, but for the way back to the top, which is an ordinary link then. */
  async isStyled({ scripts = true } = {}) {
    await this.page.locator('news-comment-form textarea').waitFor();
    for (const [selector, expected] of Object.entries(LOOKS)) {
      if (!scripts && selector === 'news-back-to-top') continue;
      const look = await this.page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { display, lineHeight, fontSize, borderRadius, position } = getComputedStyle(element);
          return { display, lineHeight: parseFloat(lineHeight) / parseFloat(fontSize), borderRadius, position };
        });
      for (const [name, value] of Object.entries(expected)) assert.equal(look[name], value, `${selector}: ${name}`);
    }
  }

  /** A misspelt name does nothing, and in HTML nobody says so. */
  async usesWhatThereIs() {
    const used = await this.page.evaluate(
      (tags) =>
        [...document.querySelectorAll(tags.join())].map((element) => ({
          tag: element.localName,
          attributes: element.getAttributeNames(),
          slots: [...element.children].map(({ slot }) => slot),
        })),
      [...TAGS, THREAD],
    );
    assert.ok(used.length >= TAGS.length);
    for (const { tag, attributes, slots } of used) {
      const known = ELEMENTS.find((element) => element.tag === tag);
      const names = (list) => list.map(({ name }) => name);
      // React and Svelte print properties on a server, whose names HTML reads in lower case.
      const asProperties = known.properties.map((property) => property.name.toLowerCase());
      const understood = [...names(known.attributes), ...asProperties];
      assert.deepEqual(
        attributes.filter((name) => !GLOBAL.test(name) && !understood.includes(name)),
        [],
        tag,
      );
      assert.deepEqual(
        slots.filter((name) => name && !names(known.slots).includes(name)),
        [],
        tag,
      );
    }
  }

  async togglesMasthead() {
    const button = this.page.getByRole('button', { name: 'جميع الأبواب' });
    await button.click();
    await this.says('فُتحت الأبواب');
    await this.page.getByRole('link', { name: 'لغات البرمجة' }).waitFor();
    await button.click();
    await this.says('طُويت الأبواب');
  }

  async changesText() {
    for (const language of ['C++', 'C#']) {
      const isolate = this.page.locator('news-article-body bdi', { hasText: language });
      await isolate.waitFor();
      assert.deepEqual(await this.page.locator('news-article-body bdi').allTextContents(), [language, '@sara']);
      const text = await this.page.locator('news-article-body p').first().textContent();
      assert.equal(text.trim(), `نتعلّم هذا الأسبوع لغة ${language} مع @sara.`);
      const next = this.page.getByRole('button', { name: 'اللغة التالية' });
      if (language === 'C++') await next.click();
    }
  }

  /** Text, date and form are there as the elements would set, word and make them. */
  async isPrinted({ isolates = true } = {}) {
    const expected = isolates ? ['C++', '@sara'] : [];
    assert.deepEqual(await this.page.locator('news-article-body bdi').allTextContents(), expected);
    assert.equal(await this.page.locator('time').innerText(), '23 نوفمبر 2026 في 9:30\u00a0ص');
    for (const field of ['التعليق', 'الاسم', 'البريد الإلكتروني']) {
      assert.ok(await this.page.getByLabel(field).first().isEditable(), field);
    }
  }

  /** Hydration takes over the nodes that the server has printed; where it fails, the framework makes others. */
  async keepsPrintedNodes() {
    const removed = await this.page.evaluate(() => {
      const nodes = [...window.printedNodes];
      return nodes.length
        ? nodes.filter((node) => !node.isConnected).map((node) => node.outerHTML)
        : ['nothing printed'];
    });
    assert.deepEqual(removed, []);
  }

  /** What needs space is added out of view. The page has a comment with one reply, by this author. */
  async readsThread(author = 'سعد') {
    const thread = this.page.locator(THREAD);
    await thread.scrollIntoViewIfNeeded();
    await thread.locator('> [role=status]').waitFor({ state: 'attached' });
    await this.page.setViewportSize({ width: 800, height: 300 });
    await this.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const link = thread.getByRole('link', { name: `ردّاً على ${author}` });
    await link.waitFor({ state: 'attached' });
    const button = thread.getByRole('button', { name: 'ردّ واحد' });
    await button.click();
    await link.waitFor({ state: 'hidden' });
    await button.click();
    await link.waitFor();
    await this.page.setViewportSize({ width: 800, height: 800 });
  }

  async loadsOlderComments(text) {
    const link = this.page.getByRole('link', { name: 'تعليقات أقدم' });
    await link.click();
    await this.page.locator(`${THREAD} li`, { hasText: text }).first().waitFor();
    await link.waitFor({ state: 'hidden' });
  }

  async sendsComment() {
    const form = this.page.locator('news-comment-form');
    await form.getByRole('textbox', { name: 'التعليق' }).fill('أحسنتم.');
    await form.getByLabel('الاسم').first().fill('ليلى');
    await form.getByLabel('البريد الإلكتروني').first().fill('layla@example.com');
    await form.getByRole('button', { name: 'إرسال التعليق' }).click();
    await this.says('ليلى: published');
  }

  async says(words) {
    await this.page.locator('main > output', { hasText: words }).waitFor();
  }
}
