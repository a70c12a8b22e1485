/* global customElements -- used in functions that run in the page */
// The complete page of the examples, with the comment form in each of the states that a reader can meet.
import { readFileSync } from 'node:fs';

/** The address that the comments of the page are posted to. */
const COMMENTS = '**/wp-comments-post.php';

/** The complete page in Arabic. Its comments go to a back end that answers with JSON. */
export const PAGE = {
  html: readFileSync('examples/plain.html', 'utf8').replace(
    '<news-comment-form>',
    '<news-comment-form backend="json">',
  ),
  path: '/examples/a-page.html',
};

/** What the complete page lacks: a first word, placeholders, a badge, blocks of editors and a search field. */
export const withMore = (html) =>
  html
    .replace('<b class="news-lead">أعلنت</b>', 'أعلنت')
    .replace('<news-article-body>', '<news-article-body lead-in="word">')
    .replace('<h1>', '<span slot="badge">عاجل</span><h1>')
    .replaceAll(/<(?:textarea|input)\s(?=[^>]*id="(?:comment|author|url)")/g, '$&placeholder="مثال" ')
    .replace('<a slot="actions"', '<form slot="search"><input type="search" aria-label="بحث"></form><a slot="actions"')
    .replace(
      '</news-article-body>',
      `<aside><p>جانب <a href="#a">رابط</a></p></aside><hr>
      <details open><summary>تفاصيل</summary><p><small>ملاحظة</small> <s>قديم</s> <del>محذوف</del></p></details>
      <pre>نص</pre><pre class="wp-block-verse">شعر</pre><p><code>npm</code> <kbd>Ctrl</kbd> <mark>مهم</mark></p>
      <figure class="wp-block-pullquote"><blockquote><p>قول</p><cite>قائل</cite></blockquote></figure>
      <div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="#b">زر</a></div></div>
      $&`,
    );

const answering = (json) => (route) => route.fulfill({ json });

/**
 * The states, each with what the site answers and with a selector of what is then shown.
 *
 * @type {Record<string, { answer?: (route: import('playwright-core').Route) => unknown, isIncomplete?: true, shows: string }>}
 */
export const FORM_STATES = {
  errors: { isIncomplete: true, shows: '.news-error-summary' },
  sending: { answer: () => {}, shows: '.news-comment-panel button' },
  waiting: { answer: (route) => route.abort(), shows: '.news-comment-outbox li' },
  held: { answer: answering({ status: 'held', url: '?unapproved=7' }), shows: '.news-comment-status a' },
  published: { answer: answering({ status: 'published', url: '#comment-7' }), shows: '.news-comment-status a' },
  rejected: { answer: answering({ status: 'rejected', code: 'duplicate' }), shows: '[data-tone="bad"]' },
};

/**
 * Opens the complete page.
 *
 * @param {ReturnType<import('./docs-page.mjs').useSite>} site
 * @param {object} [options] those of `site.open()`, and `change`, which changes the HTML
 */
export async function openPage(site, { change = (html) => html, ...options } = {}) {
  const page = await site.open(change(PAGE.html), { path: PAGE.path, ...options });
  await page.waitForFunction(() => customElements.get('news-back-to-top'));
  return page;
}

/**
 * Opens the complete page and brings its comment form into a state.
 *
 * @param {ReturnType<import('./docs-page.mjs').useSite>} site
 * @param {keyof typeof FORM_STATES} state
 * @param {object} [options] those of `openPage()`, and `beforeSending`, which gets the page before the form is sent
 */
export async function openFormState(site, state, { beforeSending, ...options } = {}) {
  const { answer, isIncomplete, shows } = FORM_STATES[state];
  const page = await openPage(site, {
    ...options,
    routes: { ...options.routes, ...(answer && { [COMMENTS]: answer }) },
  });
  const form = page.locator('news-comment-form');
  await form.getByRole('textbox', { name: 'التعليق' }).focus();
  await page.locator('form[novalidate]').waitFor();
  if (!isIncomplete) {
    await form.getByRole('textbox', { name: 'التعليق' }).fill('قرأتُ عن DeepSeek-V3 من قبل، وهذا أوضح ما كُتب عنه.');
    await form.getByLabel('الاسم').first().fill('ليلى');
    await form.getByLabel('البريد الإلكتروني').first().fill('layla@example.com');
  }
  await beforeSending?.(page);
  await page.keyboard.press('Control+Enter');
  await page.locator(shows).first().waitFor();
  return page;
}
