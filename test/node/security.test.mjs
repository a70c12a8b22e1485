/* global document, Document, localStorage -- used in functions that run in the page */
// Checks docs/security.md: its Content-Security-Policy on a page with all elements, and its list of stored data.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ELEMENTS, MASTHEAD, useSite } from './docs-page.mjs';
import { openThreadState } from './thread-states.mjs';

const doc = readFileSync('docs/security.md', 'utf8');
const [, policy] = /^```http\nContent-Security-Policy:\n([\s\S]+?)^```/m.exec(doc);
const site = useSite();

/** All elements, with everything that loads, renders or sends something. */
const BODY = `
  ${MASTHEAD.replace('<news-masthead', '<news-masthead behavior="reveal" current="auto"')}
  <news-header id="story" reading-time-of="text" relative calendar="islamic-umalqura gregory">
    <h1>لغات قديمة</h1><time slot="published" datetime="2026-11-23T09:30+03:00"></time>
  </news-header>
  <news-article-body id="text" isolate block-direction="auto" lead-in="word">
    <p>نتعلّم لغة C++ مع @sara.</p><img src="/examples/images/author.svg" alt="">
    ${'<p>نتعلّم هذا الأسبوع لغة قديمة.</p>'.repeat(40)}
  </news-article-body>
  <div lang="fa"><news-back-to-top progress offer-return dock-above="footer"></news-back-to-top></div>
  <footer id="footer">المدار</footer>
  <news-comment-form post-id="42" action="/comments" backend="json"></news-comment-form>`;

const pageWith = (head) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>المدار</title>${head}</head><body>${BODY}`;

async function fill(page) {
  const form = page.locator('news-comment-form');
  await form.getByRole('textbox', { name: 'التعليق' }).fill('أحسنتم.');
  await form.getByLabel('الاسم').first().fill('ليلى');
  await form.getByLabel('البريد الإلكتروني').first().fill('layla@example.com');
  return form.getByRole('button', { name: 'إرسال التعليق' });
}

async function useAll(page) {
  await page.getByRole('button', { name: 'كل الأقسام' }).click();
  await page.keyboard.press('Escape');
  await page.locator('news-article-body bdi').first().waitFor();
  await page.locator('news-header time', { hasText: 'هـ' }).waitFor();
  await page.locator('news-article-body p').last().scrollIntoViewIfNeeded();
  const top = page.getByRole('link', { name: 'بازگشت' });
  await top.click();
  await page.locator('news-back-to-top:state(returning)').waitFor();
  await page.route('**/comments', (route) => route.fulfill({ json: { status: 'held' } }));
  await (await fill(page)).click();
  await page.getByText('وسيُنشر بعد مراجعته').waitFor();
}

describe('the policy of docs/security.md', () => {
  it('has a line in the table for each directive', () => {
    const directives = [...policy.matchAll(/^ +([\w-]+)/gm)].map(([, name]) => name);
    assert.ok(directives.length >= 8);
    assert.deepEqual(
      directives.filter((name) => !new RegExp(`^\\|[^|]*\`${name}[ \`]`, 'm').test(doc)),
      [],
    );
  });

  it('allows everything on a page that uses all elements and options', async () => {
    const headers = { 'Content-Security-Policy': policy.replaceAll('\n', ' ') };
    const page = await site.open(pageWith(ELEMENTS), { headers });
    await useAll(page);
    assert.deepEqual(page.errors, []);
  });

  it('allows inline critical CSS by its hash', async () => {
    const start = readFileSync('cdn/news-elements.start.css', 'utf8');
    const hash = createHash('sha256').update(start).digest('base64');
    const headers = {
      'Content-Security-Policy': policy
        .replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`)
        .replaceAll('\n', ' '),
    };
    const page = await site.open(pageWith(`<style>${start}</style>${ELEMENTS}`), { headers });
    await useAll(page);
    assert.deepEqual(page.errors, []);
  });

  describe('for Trusted Types', () => {
    const directives = policy.split(';').map((directive) => directive.trim());
    const headers = {
      'Content-Security-Policy': directives.filter((name) => name.includes('trusted-types')).join(';'),
    };

    for (const state of ['thread.more', 'thread.new-inserted', 'thread.sorted']) {
      it(`allows comments of other pages in the thread: ${state}`, async () => {
        const page = await openThreadState(site, state, { headers });
        assert.deepEqual(page.errors, []);
      });
    }

    it('leaves the link to the browser that has no safe parser', async () => {
      const prepare = (page) => page.addInitScript(() => delete Document.parseHTML);
      const page = await openThreadState(site, 'thread.more', { headers, prepare });
      assert.match(page.url(), /comment-page-1/);
      assert.match(page.errors.join('\n'), /TrustedHTML/);
    });
  });

  it('blocks everything that it does not allow', async () => {
    const headers = { 'Content-Security-Policy': policy.replaceAll('\n', ' ') };
    const page = await site.open(pageWith(`${ELEMENTS}<style>p { color: red }</style>`), { headers });
    await page.locator('news-article-body bdi').first().waitFor();
    assert.match(page.errors.join('\n'), /Content Security Policy/);
  });
});

describe('the stored data in docs/security.md', () => {
  const rows = [...doc.matchAll(/^\| `(news-elements[^`]+)`/gm)].map(([, key]) => key);
  const patterns = rows.map((key) => new RegExp(`^${key.replace(/<[^>]+>/g, '.+')}$`));
  const kept = (page) => page.evaluate(() => Object.keys(localStorage));

  it('is complete while a comment is written, queued, discarded and accepted, and storing is switched off', async () => {
    const found = new Set();
    const page = await site.open(`${ELEMENTS}${BODY}`);
    await page.locator('news-comment-form form').waitFor();
    assert.deepEqual(await kept(page), []);
    await page.route('**/comments', (route) => route.abort());
    const button = await fill(page);
    await page.locator('news-comment-form').getByRole('checkbox').check();
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes(':draft:')));
    for (const key of await kept(page)) found.add(key);
    await button.click();
    await page.locator('.news-comment-reason').waitFor();
    for (const key of await kept(page)) found.add(key);
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: /حذف/ }).first().click();
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('gone')));
    for (const key of await kept(page)) found.add(key);
    await page.unroute('**/comments');
    await page.route('**/comments', (route) => route.fulfill({ json: { status: 'held' } }));
    await (await fill(page)).click();
    await page.getByText('وسيُنشر بعد مراجعته').waitFor();
    for (const key of await kept(page)) found.add(key);
    await page.getByRole('button', { name: 'عدم حفظ شيء' }).click();
    await page.waitForFunction(() => Object.keys(localStorage).length === 1);
    for (const key of await kept(page)) found.add(key);

    const unnamed = [...found].filter((key) => !patterns.some((pattern) => pattern.test(key)));
    assert.deepEqual(unnamed, []);
    const unseen = rows.filter((row, index) => ![...found].some((key) => patterns[index].test(key)));
    // The lease key is a fallback for Web Locks, which Chromium supports on loopback addresses.
    assert.deepEqual(unseen, ['news-elements-lease:news-elements:send:<id>']);
    assert.equal(await page.evaluate(() => document.cookie), '');
  });

  it('is empty with drafts="off"', async () => {
    const page = await site.open(`${ELEMENTS}${BODY.replace('<news-comment-form', '<news-comment-form drafts="off"')}`);
    await page.route('**/comments', (route) => route.abort());
    await (await fill(page)).click();
    await page.locator('.news-comment-reason').waitFor();
    assert.deepEqual(await kept(page), []);
  });
});
