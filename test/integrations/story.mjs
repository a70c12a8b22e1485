/* global document, getComputedStyle -- what runs in the page */
import assert from 'node:assert/strict';
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';

const ELEMENTS = elementsOfManifest();
const TAGS = ELEMENTS.map(({ tag }) => tag);

/** What any element may carry. */
const GLOBAL = /^(?:id|class|lang|dir|slot|role|(?:aria|data)-.+)$/;

/** How each element shows that its styles are there. */
const LOOKS = {
  'news-masthead': { display: 'flex' },
  'news-header': { display: 'flex' },
  'news-article-body p': { lineHeight: 1.85 },
  'news-comment-form textarea': { borderRadius: '3px' },
  'news-back-to-top': { position: 'fixed' },
};

/** The story that all examples show, as a reader uses it. */
export class Story {
  /** @type {import('playwright-core').Page} */
  page;
  /** What the console said of errors, and what the elements warned of. @type {string[]} */
  errors = [];

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {string} url
   * @param {import('playwright-core').BrowserContextOptions} [options]
   */
  static async open(browser, url, options) {
    const story = new Story();
    story.page = await browser.newPage({ viewport: { width: 800, height: 800 }, ...options });
    story.page.setDefaultTimeout(15_000);
    story.page.on('pageerror', ({ message }) => story.errors.push(message));
    story.page.on('console', (message) => {
      const { url: from } = message.location();
      if (from.endsWith('/favicon.ico')) return;
      if (message.type() === 'error' || /news-elements|lit/i.test(message.text())) story.errors.push(message.text());
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
      TAGS,
    );
    assert.ok(used.length >= TAGS.length);
    for (const { tag, attributes, slots } of used) {
      const known = ELEMENTS.find((element) => element.tag === tag);
      const names = (list) => list.map(({ name }) => name);
      assert.deepEqual(
        attributes.filter((name) => !GLOBAL.test(name) && !names(known.attributes).includes(name)),
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
  async isPrinted() {
    assert.deepEqual(await this.page.locator('news-article-body bdi').allTextContents(), ['C++', '@sara']);
    assert.equal(await this.page.locator('time').innerText(), '23 نوفمبر 2026 في 9:30\u00a0ص');
    for (const field of ['التعليق', 'الاسم', 'البريد الإلكتروني']) {
      assert.ok(await this.page.getByLabel(field).first().isEditable(), field);
    }
  }

  async sendsComment() {
    const form = this.page.locator('news-comment-form');
    await form.getByLabel('التعليق').fill('أحسنتم.');
    await form.getByLabel('الاسم').first().fill('ليلى');
    await form.getByLabel('البريد الإلكتروني').first().fill('layla@example.com');
    await form.getByRole('button', { name: 'إرسال التعليق' }).click();
    await this.says('ليلى: published');
  }

  async says(words) {
    await this.page.locator('main > output', { hasText: words }).waitFor();
  }
}
