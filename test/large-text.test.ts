// Readers who set a larger text size, as a larger font size of the root element: nothing scrolls the page sideways, and nothing is cut.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { NewsHeader } from '../src/index.js';
import { frame, type Direction } from './support/fixture.js';
import { nameOf } from './support/in-view.js';

type Page = Window & typeof globalThis;

const PAGES: Record<Direction, string> = { rtl: '/examples/plain.html', ltr: '/examples/plain.en.html' };
const LONG_TIMEOUT = { timeout: 10_000 };

for (const [dir, path] of Object.entries(PAGES)) {
  for (const root of [16, 24, 32]) {
    for (const width of [320, 360]) {
      describe(`the complete page, ${dir}, with a root font size of ${String(root)} px, ${String(width)} px wide`, function () {
        this.timeout(40_000);
        let page: Page;

        beforeEach(async () => {
          page = await open(path, root, width);
        });

        it('does not scroll sideways, and cuts nothing, also with a thread of comments', async () => {
          expect(overflowing(page)).to.deep.equal([]);
          await addThread(page);
          expect(overflowing(page), 'with a thread').to.deep.equal([]);
        });

        if (root === 16 && width === 320)
          it('does not scroll sideways with a word of 48 letters in the masthead', () => {
            for (const slot of ['brand', 'actions']) {
              const link = page.document.querySelector(`[slot=${slot}]`) as HTMLElement;
              const text = link.textContent;
              link.textContent = 'م'.repeat(48);
              expect(overflowing(page), slot).to.deep.equal([]);
              link.textContent = text;
            }
          });

        it('does not scroll sideways with errors, and with a waiting comment', async () => {
          const { document } = page;
          const form = document.querySelector('news-comment-form form') as HTMLFormElement;
          const host = document.querySelector('news-comment-form') as HTMLElementTagNameMap['news-comment-form'];
          host.backend = { send: () => Promise.resolve({ status: 'unknown', code: 'network' }) };
          (document.querySelector('#email') as HTMLInputElement).value = 'name@@example.com';
          form.querySelector('textarea')?.focus();
          await waitUntil(() => form.noValidate, 'the form is enhanced', LONG_TIMEOUT);
          form.requestSubmit();
          await waitUntil(() => document.querySelector('.news-error-summary'), 'errors', LONG_TIMEOUT);
          expect(overflowing(page)).to.deep.equal([]);
          const values = { comment: 'ل'.repeat(90), author: 'س'.repeat(60), email: 's@example.com' };
          for (const [name, value] of Object.entries(values))
            (document.querySelector(`[name=${name}]`) as HTMLInputElement).value = value;
          form.requestSubmit();
          await waitUntil(() => document.querySelector('.news-comment-reason'), 'it waits', LONG_TIMEOUT);
          expect(overflowing(page)).to.deep.equal([]);
        });
      });
    }
  }
}

async function open(path: string, root: number, width: number): Promise<Page> {
  localStorage.clear();
  const page = await frame(path, { width });
  const { document } = page;
  await page.customElements.whenDefined('news-back-to-top');
  // As on phones, where a scroll bar takes no width.
  Object.assign(document.documentElement.style, { fontSize: `${String(root)}px`, scrollbarWidth: 'none' });
  const header = document.querySelector('news-header') as NewsHeader;
  (document.querySelector('news-article-body') as HTMLElement).id = 'text';
  header.readingTimeOf = 'text';
  header.querySelector('time')?.replaceChildren();
  await waitUntil(() => header.shadowRoot?.querySelector('[part=reading-time]'), 'the reading time', LONG_TIMEOUT);
  await document.fonts.ready;
  await nextFrame();
  return page;
}

/** Adds a thread with replies to replies, a long name, a long word, and a link to more comments, until its buttons are there. */
async function addThread(page: Page): Promise<void> {
  const { document } = page;
  const comment = (id: number, replies = ''): string => `
    <li id="comment-${String(id)}" class="comment"><article class="comment-body">
      <footer class="comment-meta"><div class="comment-author"><b class="fn">${'عبد_الرحمن'.repeat(5)}</b></div>
        <div class="comment-metadata"><a href="#comment-${String(id)}"><time datetime="2026-11-23">23 نوفمبر 2026</time></a></div></footer>
      <div class="comment-content"><p>أحسنتم. https://example.com/${'a'.repeat(60)}</p></div>
      <div class="reply"><a class="comment-reply-link" href="#respond" data-commentid="${String(id)}">ردّ</a></div>
    </article>${replies && `<ol class="children">${replies}</ol>`}</li>`;
  const list = [5, 4, 3, 2, 1].reduce((replies, id) => comment(id, replies), '');
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: '/cdn/news-elements.comments.css' });
  document.head.append(sheet);
  document.querySelector('news-comment-form')?.insertAdjacentHTML(
    'beforebegin',
    `<news-comments collapse><ol class="comment-list">${list}</ol>
      <nav class="comments-pagination"><a class="prev" href="?cpage=1">تعليقات أقدم</a></nav></news-comments>`,
  );
  // Its code is loaded when the reader is near, and adds buttons where they move nothing that is seen.
  const thread = document.querySelector('news-comments');
  thread?.scrollIntoView();
  await waitUntil(() => thread?.querySelector('[role=status]'), 'its code', LONG_TIMEOUT);
  page.scrollTo({ top: 0, behavior: 'instant' });
  await waitUntil(() => thread?.querySelector('.news-comment-toggle'), 'its buttons', LONG_TIMEOUT);
  await waitUntil(() => sheet.sheet, 'its style sheet', LONG_TIMEOUT);
  await nextFrame();
}

/** What makes the page scroll sideways, reaches out of the window, or cuts its content. */
function overflowing(page: Page): string[] {
  const { document, innerWidth } = page;
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page by ${String(scrollWidth - clientWidth)} px`] : [];
  for (const element of allIn(document.body)) {
    const { left, right, width, height } = element.getBoundingClientRect();
    // Boxes that scroll, and what is in them, and fields, whose text scrolls. Boxes of 1 px are hidden.
    const isInScroller = element.closest('nav, table, pre, [tabindex="0"]') !== null;
    if (isInScroller || width < 2 || height < 2 || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (left < -1 || right > innerWidth + 1) found.push(`${nameOf(element)}: ${String(left)} to ${String(right)}`);
    const { overflowX } = page.getComputedStyle(element);
    if (element.matches('input:not([type=submit])')) continue;
    if (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
      found.push(`${nameOf(element)} is cut`);
  }
  return found;
}

/** All elements, including those in shadow trees. */
function allIn(root: Element | ShadowRoot): HTMLElement[] {
  const elements = [...root.querySelectorAll<HTMLElement>('*')];
  return elements.flatMap((element) => [element, ...(element.shadowRoot ? allIn(element.shadowRoot) : [])]);
}
