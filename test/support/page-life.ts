import { waitUntil } from '@open-wc/testing';
import { commentFormHTML } from '../../src/server.js';
import { warnings } from './warnings.js';

/** One of each element with its optional features, and how to see that it works. */
export const ELEMENTS: Record<string, { html: string; works: (element: HTMLElement) => boolean }> = {
  'news-masthead': {
    html: `<news-masthead behavior="sticky" current="auto"><a slot="brand" href="/">المدار</a>
      <nav aria-label="الأقسام"><ul><li><a href="${location.pathname}">هنا</a></li><li><a href="/sport/">رياضة</a></li></ul></nav>
      </news-masthead>`,
    works: (element) =>
      element.shadowRoot?.querySelector('[part=toggle]') !== null &&
      element.querySelectorAll('[aria-current]').length === 1,
  },
  'news-header': {
    html: `<news-header isolate><h1>سعر C++ في السوق</h1><time slot="published" datetime="2026-01-01T09:30+03:00"></time></news-header>`,
    works: (element) =>
      element.shadowRoot?.querySelectorAll('[part=date]').length === 1 && element.querySelectorAll('bdi').length === 1,
  },
  'news-article-body': {
    html: `<news-article-body isolate block-direction="auto" lead-in="word"><p>نتعلّم لغة C++ اليوم.</p>
      <p>The minister said that the decision was final and that nothing would change before the summer.</p>
      <figure style="inline-size: 100px"><table><caption>جدول</caption><tr><td>${'عمودعريضجداً'.repeat(20)}</td></tr></table></figure>
      </news-article-body>`,
    works: (element) =>
      element.querySelectorAll('bdi').length === 1 &&
      element.querySelectorAll('[dir=ltr]:not(bdi)').length === 1 &&
      element.querySelectorAll('table[tabindex="0"]').length === 1,
  },
  'news-comment-form': {
    html: `<news-comment-form>${commentFormHTML({ lang: 'ar', postId: '7', action: '/comments' })}</news-comment-form>`,
    works: (element) =>
      element.querySelectorAll('form[novalidate]').length === 1 &&
      element.querySelectorAll('.news-comment-panel').length === 1,
  },
  'news-back-to-top': {
    html: '<news-back-to-top progress offer-return after-screens="0"></news-back-to-top>',
    works: (element) => element.shadowRoot?.querySelectorAll('[part=progress]').length === 1,
  },
};

/** Collects uncaught errors, unhandled rejections and warnings until the end of the test. */
export function problems(): string[] {
  const found = warnings();
  const { signal } = controller;
  addEventListener('error', ({ message }) => found.push(message), { signal });
  addEventListener('unhandledrejection', ({ reason }) => found.push(String(reason)), { signal });
  return found;
}

let controller = new AbortController();

afterEach(() => {
  controller.abort();
  controller = new AbortController();
  localStorage.clear();
});

/** Adds one of the elements to a parent, with a text in its comment field, and waits until it works. */
export async function add(tag: string, parent: Element | DocumentFragment = document.body): Promise<HTMLElement> {
  const template = document.createElement('template');
  template.innerHTML = ELEMENTS[tag]?.html ?? '';
  const element = template.content.firstElementChild as HTMLElement;
  parent.append(document.importNode(element, true));
  const added = parent.lastElementChild as HTMLElement;
  type(added);
  await works(added);
  return added;
}

/** Types a text into the comment form, which then loads its code. */
export function type(element: HTMLElement): void {
  const field = element.querySelector('textarea');
  if (!field) return;
  field.value = 'My comment';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

export async function works(element: HTMLElement): Promise<void> {
  await waitUntil(() => ELEMENTS[element.localName]?.works(element), `${element.localName}: ${element.outerHTML}`, {
    timeout: 5000,
  });
}

/** The HTML of an element without ids that are counted and values that are kept from before. */
export function htmlOf(element: Element): string {
  return element.outerHTML
    .replace(/ data-news-before="[^"]*"| style=""/g, '')
    .replace(/news-\d+/g, 'news-N')
    .replace(/<div role="status" class="news-comment-notice">.*?<\/div>/g, '');
}

/** The text of the page in an element, without white space. Our own messages are in the language of the page. */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const panel of copy.querySelectorAll('.news-comment-panel, .news-comment-notice')) panel.remove();
  return copy.textContent.replace(/\s+/g, '');
}

/**
 * Translates an element as Chrome and Edge do: each text node is replaced by a `<font>` in a `<font>`, and the page gets a class
 * and a `lang`, but no `dir`.
 *
 * @returns the text without white space, and a function that shows the original
 */
export function translate(element: HTMLElement): { expected: string; revert: () => void } {
  const page = document.documentElement;
  const { lang } = page;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) nodes.push(walker.currentNode as Text);
  const fonts = nodes
    .filter(({ parentElement }) => !parentElement?.matches('textarea, script, style'))
    .map((node, index) => {
      const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name)) as [HTMLElement, HTMLElement];
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
      inner.textContent = ` Sentence ${index} `;
      outer.append(inner);
      node.replaceWith(outer);
      return { node, outer };
    });
  page.classList.add('translated-ltr');
  page.lang = 'en';
  return {
    expected: textOf(element),
    revert: () => {
      for (const { node, outer } of fonts) outer.replaceWith(node);
      page.classList.remove('translated-ltr');
      page.lang = lang;
    },
  };
}
