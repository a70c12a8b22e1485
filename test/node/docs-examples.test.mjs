/* global document, getComputedStyle -- used in functions that run in the page */
// Tests the files in examples/docs, which the docs quote.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { server as comments } from '../../examples/docs/comments-server.mjs';
import { ELEMENTS, MASTHEAD, useSite } from './docs-page.mjs';

const site = useSite();
const example = (name) => readFileSync(`examples/docs/${name}`, 'utf8');
const link = (name) => `<link rel="stylesheet" href="/examples/docs/${name}">`;

const STORY = `
  <news-header id="story"><h1>لغات قديمة</h1><time slot="published" datetime="2026-11-23"></time></news-header>
  <news-article-body class="story">
    <p><b class="news-lead">نتعلّم</b> <em>هذا</em> <q>الأسبوع</q> <code>npm run</code></p>
    <h2>لغات</h2>
    ${'<p>نتعلّم هذا الأسبوع لغة قديمة.</p>'.repeat(60)}
  </news-article-body>`;
const FORM = '<news-comment-form post-id="42" action="/comments" backend="json"></news-comment-form>';
const TOP = '<news-back-to-top offer-return></news-back-to-top>';

/** Returns a computed style of an element, or of its part if `part` is set. */
const computedStyleOf = (page, selector, property, part = '') =>
  page.locator(selector).evaluate(
    (element, [name, shadow]) => {
      const within = shadow ? element.shadowRoot.querySelector(`[part~=${shadow}]`) : element;
      return getComputedStyle(within)[name];
    },
    [property, part],
  );

async function comment(page, text) {
  const form = page.locator('news-comment-form');
  await form.getByRole('textbox', { name: 'التعليق' }).fill(text);
  await form.getByLabel('الاسم').first().fill('ليلى');
  await form.getByLabel('البريد الإلكتروني').first().fill('layla@example.com');
  await form.getByRole('button', { name: 'إرسال التعليق' }).click();
}

describe('theme.css', () => {
  it('sets tokens, parts, states and text', async () => {
    const page = await site.open(`${ELEMENTS}${link('theme.css')}${MASTHEAD}${STORY}${TOP}
      <news-article-body class="sport"><p><b class="news-lead">فاز</b> الفريق.</p></news-article-body>`);
    const toggle = page.getByRole('button', { name: 'كل الأقسام' });
    await toggle.waitFor();
    assert.equal(
      await computedStyleOf(page, '.story', 'lineHeight'),
      `${2 * parseFloat(await computedStyleOf(page, '.story', 'fontSize'))}px`,
    );
    assert.equal(await computedStyleOf(page, '.story .news-lead', 'color'), 'rgb(138, 21, 56)');
    assert.equal(await computedStyleOf(page, '.sport .news-lead', 'color'), 'rgb(27, 94, 32)');
    assert.equal(await computedStyleOf(page, '.story h2', 'fontWeight'), '500');
    assert.equal(await computedStyleOf(page, 'news-masthead', 'borderRadius', 'toggle'), '50%');
    assert.equal(await computedStyleOf(page, 'news-masthead', 'outlineWidth', 'toggle'), '2px');
    await page.locator('news-header time', { hasText: 'نوفمبر' }).waitFor();
    assert.equal(await computedStyleOf(page, 'news-header', 'fontWeight', 'date'), '700');
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await computedStyleOf(page, '.story .news-lead', 'color'), 'rgb(244, 166, 184)');
    assert.notEqual(await computedStyleOf(page, 'news-back-to-top', 'backgroundColor', 'button'), 'rgb(244, 166, 184)');
    await page.locator('.sport').scrollIntoViewIfNeeded();
    await page.locator('news-back-to-top a').click();
    await page.locator('news-back-to-top:state(returning)').waitFor();
    assert.equal(await computedStyleOf(page, 'news-back-to-top', 'backgroundColor', 'button'), 'rgb(244, 166, 184)');
    assert.deepEqual(page.errors, []);
  });
});

describe('layered.css', () => {
  it('is overridden by a utility in a layer, but not by the reset of Tailwind', async () => {
    const { outputFiles } = await build({ entryPoints: ['examples/docs/layered.css'], bundle: true, write: false });
    const page = await site.open(`<style>${outputFiles[0].text}</style>
      <style>@layer base { p { margin: 0 } } @layer utilities { .tight { margin-block-end: 3px } }</style>
      <news-article-body><p id="plain">نص</p><p id="tight" class="tight">نص</p></news-article-body>`);
    assert.ok(parseFloat(await computedStyleOf(page, '#plain', 'marginBottom')) > 15);
    assert.equal(await computedStyleOf(page, '#tight', 'marginBottom'), '3px');
  });
});

describe('plainer.css', () => {
  it('restores the browser defaults, declaration by declaration', async () => {
    const page = await site.open(`${ELEMENTS}${link('plainer.css')}${STORY}`);
    const looks = [
      ['.story', 'lineHeight', 'normal'],
      ['.story', 'maxWidth', 'none'],
      ['.story', 'textUnderlineOffset', 'auto'],
      ['.story em', 'fontStyle', 'italic'],
      ['.story em', 'fontWeight', '400'],
      ['.story q', 'quotes', 'auto'],
      ['.story h2', 'textWrap', 'wrap'],
      ['.story code', 'direction', 'rtl'],
    ];
    for (const [selector, name, plain] of looks)
      assert.notEqual(await computedStyleOf(page, selector, name), plain, name);
    assert.equal(await computedStyleOf(page, '.story', 'fontSynthesisStyle'), 'none');
    await page.locator('.story').evaluate((element) => element.classList.add('plainer'));
    for (const [selector, name, plain] of looks) assert.equal(await computedStyleOf(page, selector, name), plain, name);
    assert.equal(await computedStyleOf(page, '.story', 'fontSynthesisStyle'), 'auto');
  });
});

describe('events.js', () => {
  /** Opens a page with some elements and the listeners, and collects what they log. */
  async function open(content) {
    const page = await site.open(`<title>المدار</title>${ELEMENTS}${content}<script>${example('events.js')}</script>`);
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    return { page, messages };
  }

  it('marks the page while the masthead is open', async () => {
    const { page } = await open(MASTHEAD);
    await page.getByRole('button', { name: 'كل الأقسام' }).click();
    await page.locator('html.is-open').waitFor();
    await page.getByRole('button', { name: 'كل الأقسام' }).click();
    await page.locator('html:not(.is-open)').waitFor();
  });

  it('logs the way to the top, and prevents the way back to a place that is hidden', async () => {
    const { page, messages } = await open(`${STORY}${TOP}`);
    await page.locator('news-article-body p').last().scrollIntoViewIfNeeded();
    await page.locator('news-back-to-top a').click();
    await page.locator('news-back-to-top:state(returning)').waitFor();
    assert.ok(
      messages.some((text) => text.startsWith('to the top, from ')),
      messages.join('\n'),
    );
    await page.locator('news-back-to-top button').click();
    await page.waitForFunction(() => document.scrollingElement.scrollTop > 600);
    await page.locator('news-back-to-top a').click();
    await page.locator('news-back-to-top:state(returning)').waitFor();
    const isPrevented = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('news-back-to-top-return', (event) => resolve(event.defaultPrevented));
        }),
    );
    await page.locator('news-article-body').evaluate((element) => (element.style.display = 'none'));
    await page.locator('news-back-to-top button').click();
    assert.equal(await isPrevented, true);
  });

  it('stops a comment, and tells what became of others', async () => {
    const { page, messages } = await open(FORM);
    let requests = 0;
    await page.route('**/comments', (route) => {
      requests += 1;
      return requests === 1 ? route.fulfill({ json: { status: 'held', message: 'شكراً' } }) : route.abort();
    });
    await comment(page, 'casino');
    await page.getByText('أوقفت هذه الصفحة إرسال التعليق').waitFor();
    assert.equal(requests, 0);
    await comment(page, 'أحسنتم.');
    await page.getByText('وسيُنشر بعد مراجعته').waitFor();
    assert.ok(messages.includes('held   شكراً'), messages.join('\n'));
    await comment(page, 'أحسنتم مرة أخرى.');
    await page.waitForFunction(() => document.title === '(1) المدار');
  });
});

describe('reply.js', () => {
  it('replies to a comment in a list that the page renders', async () => {
    const page = await site.open(`${ELEMENTS}<ol class="comments"><li id="comment-7">مرحباً
      <button type="button" data-comment-id="7" data-author="سارة">ردّ</button></li></ol>${FORM}
      <script type="module">${example('reply.js')}</script>`);
    await page.getByRole('button', { name: 'ردّ' }).click();
    await page.getByRole('heading', { name: 'الردّ على سارة' }).waitFor();
  });
});

describe('captcha.js', () => {
  it('gets a new token before each attempt, and resets the captcha after each result', async () => {
    const captcha = `<script>
      window.calls = [];
      window.myCaptcha = { solve: async () => calls.push('solve'), reset: () => calls.push('reset') };
    </script>`;
    const page = await site.open(`${captcha}${ELEMENTS}${FORM}<script type="module">${example('captcha.js')}</script>`);
    await page.route('**/comments', (route) => route.fulfill({ status: 409, body: '' }));
    await comment(page, 'أحسنتم.');
    await page.locator('.news-comment-status', { hasText: 'سبق إرسال' }).waitFor();
    assert.deepEqual(await page.evaluate('calls'), ['solve', 'reset']);
  });
});

describe('backend.js', () => {
  const script = example('backend.js').replace("import 'news-elements/define';", '');

  it('sends the comment with its parent and id, and the form shows the status of the response', async () => {
    const page = await site.open(`${ELEMENTS}<p id="comment-7">مرحباً</p>${FORM.replace('>', ' parent-id="7">')}
      <script type="module">${script}</script>`);
    let sent;
    await page.route('**/api/comments', (route) => {
      sent = route.request().postDataJSON();
      return route.fulfill({ json: { status: 'held' } });
    });
    await comment(page, 'أحسنتم.');
    await page.getByText('وسيُنشر بعد مراجعته').waitFor();
    const { id, ...values } = sent;
    assert.ok(id);
    assert.deepEqual(values, {
      postId: '42',
      parentId: '7',
      comment: 'أحسنتم.',
      author: 'ليلى',
      email: 'layla@example.com',
      url: '',
    });
  });

  it('keeps the comment in the outbox after an error of the server', async () => {
    const page = await site.open(`${ELEMENTS}${FORM}
      <script type="module">${script}</script>`);
    await page.route('**/api/comments', (route) => route.fulfill({ status: 500, body: '<h1>Error</h1>' }));
    await comment(page, 'أحسنتم.');
    await page.locator('.news-comment-reason').waitFor();
  });
});

describe('comments-server.mjs', () => {
  it('stores a comment once if the first response was lost, and refuses a request that is not JSON', async (test) => {
    const logged = test.mock.method(console, 'log', () => {});
    comments.listen(0, '127.0.0.1');
    await once(comments, 'listening');
    try {
      const page = await site.open(`${ELEMENTS}${FORM}`);
      const url = `http://127.0.0.1:${comments.address().port}/`;
      let isLost = true;
      await page.route('**/comments', async (route) => {
        const response = await route.fetch({ url });
        if (!isLost) return route.fulfill({ response });
        isLost = false;
        return route.abort();
      });
      await comment(page, 'أحسنتم.');
      await page.locator('.news-comment-reason', { hasText: 'انقطع الاتصال' }).waitFor();
      await page.getByRole('button', { name: 'إرسال الآن' }).click();
      await page.getByText('وسيُنشر بعد مراجعته').waitFor();
      const malformed = await fetch(url, { method: 'POST', body: 'not JSON' });
      assert.equal(malformed.status, 400);
      assert.deepEqual(
        logged.mock.calls.map(({ arguments: values }) => values),
        [['42', '0', 'ليلى', 'أحسنتم.']],
      );
    } finally {
      comments.close();
      comments.closeAllConnections();
    }
  });
});

describe('short.ur.html', () => {
  it('uses a Nastaliq font with its line height', async () => {
    const page = await site.open(readFileSync('examples/short.ur.html', 'utf8'), { path: '/examples/short' });
    const [size, leading] = [
      await computedStyleOf(page, 'news-article-body', 'fontSize'),
      await computedStyleOf(page, 'news-article-body', 'lineHeight'),
    ];
    assert.ok(Math.abs(parseFloat(leading) / parseFloat(size) - 2.4) < 0.01, leading);
    assert.match(await computedStyleOf(page, 'news-article-body', 'fontFamily'), /^"Noto Nastaliq Urdu"/);
  });
});
