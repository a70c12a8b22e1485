// Renders the theme in examples/drupal with Twig and the markup that Drupal prints, and uses the page as a reader does.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { copyExample, npmRun } from '../integrations/example.mjs';
import { openBrowser } from '../wordpress/browser.mjs';
import { serveDrupal } from './drupal/serve.mjs';

const TEXT = 'أحسنتم.';
const FIELDS = ['form_build_id', 'form_id', 'op', 'name', 'mail', 'subject[0][value]', 'comment_body[0][value]'];

describe('examples/drupal', () => {
  let site, browser, page, errors;

  before(async () => {
    const folder = copyExample('drupal', 'test/hosts/drupal');
    cpSync('examples/drupal', join(folder, 'theme'), { recursive: true });
    assert.deepEqual(npmRun('build', folder), { ok: true });
    site = await serveDrupal(join(folder, 'dist'));
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  beforeEach(() => {
    errors = [];
    site.posted.length = 0;
  });

  /** Opens the story. Its comments get an answer of serve.mjs. */
  async function open({ answer = 'accepted', ...options } = {}) {
    site.answer = answer;
    page = await browser.newPage({ viewport: { width: 900, height: 800 }, ...options });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
    await page.goto(site.url);
  }

  const textField = () => page.getByLabel('تعليق', { exact: true });

  async function comment() {
    await page.getByLabel('اسمك').fill('ليلى');
    await page.getByLabel('بريد إلكتروني').fill('layla@example.com');
    await textField().fill(TEXT);
    await page.getByRole('button', { name: 'حفظ', exact: true }).click();
  }

  it('has all elements, with what Drupal prints in their places', async () => {
    await open();
    await page.locator('news-article-body bdi', { hasText: 'C++' }).waitFor();
    for (const tag of ['masthead', 'header', 'article-body', 'comment-form', 'back-to-top']) {
      await page.locator(`news-${tag}:defined`).waitFor({ state: 'attached' });
    }
    await page.getByRole('heading', { level: 1, name: 'لغات قديمة تعود إلى الواجهة' }).waitFor();
    await page.getByText('مدة القراءة').waitFor();
    assert.equal(await page.locator('a[aria-current]').first().textContent(), 'التقنية');
    const [section, title, byline, date, picture] = await Promise.all(
      ['[slot=section] a', 'h1', '[slot=byline] a', '[slot=published] time', '[slot=media] img'].map((selector) =>
        page.locator(`news-header ${selector}`).boundingBox(),
      ),
    );
    assert.ok(section.y < title.y && title.y < byline.y && byline.y <= date.y + 4 && date.y < picture.y);
    assert.equal(await page.locator('.field--name-field-source').count(), 1);
    assert.equal(await page.locator('.field--name-body').count(), 1);
    assert.doesNotMatch(await page.locator('body').innerText(), /\{\{|\{%|\[object/);
    assert.deepEqual(errors, []);
  });

  it('sends all fields of the form, and says that the comment was accepted', async () => {
    await open();
    await comment();
    await page.getByText('وصل التعليق').waitFor();
    assert.equal(site.posted.length, 1);
    const missing = FIELDS.filter((name) => !site.posted[0].includes(`name="${name}"`));
    assert.deepEqual(missing, []);
    assert.equal(page.url(), `${site.url}/`);
    assert.deepEqual(errors, []);
  });

  for (const [answer, message] of [
    ['closed', 'أُغلق باب التعليق'],
    ['invalid', 'لم يقبل الموقع التعليق كما هو'],
    ['lost', 'لا يُعرف أوصل التعليق أم لا'],
  ]) {
    it(`shows why and keeps the text if the comment is ${answer}, and does not send it again`, async () => {
      await open({ answer });
      await comment();
      await page.getByText(message).waitFor();
      assert.equal(await textField().inputValue(), TEXT);
      await page.reload();
      await textField().focus();
      await page.getByText('أُعيدت إلى الحقل مسودة').waitFor();
      assert.equal(site.posted.length, 1);
    });
  }

  it('sends the comment when the connection returns if there was none', async () => {
    await open();
    await textField().focus();
    await page.getByText('يُحفظ النص على هذا الجهاز').waitFor();
    await page.context().setOffline(true);
    await comment();
    await page.locator('.news-comment-reason', { hasText: 'لا اتصال' }).waitFor();
    assert.equal(site.posted.length, 0);
    await page.context().setOffline(false);
    await page.getByText('وصل التعليق').waitFor();
    assert.equal(site.posted.length, 1);
  });

  it('posts the form without scripts', async () => {
    await open({ javaScriptEnabled: false });
    await comment();
    await page.getByText('تم إرسال تعليقك').waitFor();
    assert.match(site.posted[0], /form_id=comment_comment_form/);
  });
});
