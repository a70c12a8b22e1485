// The complete page, with all optional features, in browsers without an API: each one separately, and all of them. The APIs are
// removed in an iframe before the library loads.
import { expect, waitUntil } from '@open-wc/testing';
import type { NewsMasthead } from '../src/index.js';

type Page = Window & typeof globalThis & { problems: string[] };

/** Scripts that remove an API. */
const MISSING: Record<string, string> = {
  attachInternals: 'delete HTMLElement.prototype.attachInternals',
  'custom states without dashes': `CustomStateSet.prototype.add = () => { throw new DOMException('', 'SyntaxError'); }`,
  adoptedStyleSheets: `delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    delete CSSStyleSheet.prototype.replaceSync`,
  'customElements.getName': 'delete CustomElementRegistry.prototype.getName',
  matchMedia: 'delete window.matchMedia',
  IntersectionObserver: 'delete window.IntersectionObserver',
  ResizeObserver: 'delete window.ResizeObserver',
  'CSS.highlights': 'delete CSS.highlights; delete window.Highlight',
  checkVisibility: 'delete Element.prototype.checkVisibility',
  ':dir()': `const { matches } = Element.prototype;
    Element.prototype.matches = function (selector) {
      if (selector.includes(':dir(')) throw new DOMException(selector, 'SyntaxError');
      return matches.call(this, selector);
    }`,
  'scrolling of elements': `for (const name of ['scrollTo', 'scrollBy', 'scrollIntoView']) delete Element.prototype[name]`,
  elementFromPoint: 'delete Document.prototype.elementFromPoint',
  'document.fonts': 'delete Document.prototype.fonts',
  'navigator.locks': 'delete Navigator.prototype.locks',
  TextEncoder: 'delete window.TextEncoder',
  'ScrollTimeline and the Navigation API': 'delete window.ScrollTimeline; delete window.navigation',
};

const CASES = {
  ...MISSING,
  'all of these APIs': Object.values(MISSING)
    .map((script) => `{ ${script} }`)
    .join('\n'),
};

const html = await (await fetch('/examples/plain.html')).text();
const PROBLEMS = `
  window.problems = [];
  addEventListener('error', ({ message }) => problems.push(message));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
  console.error = console.warn = (...args) => problems.push(args.join(' '));`;

const frames = new Set<HTMLIFrameElement>();

/** Opens the page in an iframe until the end of the test. */
async function open(missing: string): Promise<Page> {
  const iframe = document.createElement('iframe');
  iframe.title = 'an older browser';
  iframe.style.cssText = 'inline-size: 600px; block-size: 400px';
  iframe.srcdoc = html.replace(
    '<head>',
    `<head><base href="${location.origin}/examples/"><script>${PROBLEMS}\n${missing}</script>`,
  );
  document.body.append(iframe);
  frames.add(iframe);
  await new Promise((resolve) => {
    iframe.onload = resolve;
  });
  const page = iframe.contentWindow as Page;
  await page.customElements.whenDefined('news-back-to-top');
  return page;
}

const find = <K extends keyof HTMLElementTagNameMap>(page: Page, tag: K) =>
  page.document.querySelector(tag) as HTMLElementTagNameMap[K];
const shownText = (page: Page, tag: keyof HTMLElementTagNameMap) => find(page, tag).innerText;

function enableEverything(page: Page): void {
  const masthead = find(page, 'news-masthead');
  Object.assign(masthead, { behavior: 'reveal', current: 'auto', expanded: true });
  Object.assign(find(page, 'news-header'), {
    relative: 'P1000D',
    calendar: 'islamic-umalqura',
    readingTimeOf: 'story',
  });
  Object.assign(find(page, 'news-article-body'), { isolate: true, blockDirection: 'auto', leadIn: 'word' });
  Object.assign(find(page, 'news-back-to-top'), { progress: true, offerReturn: true, dockAbove: 'respond' });
}

describe('the complete page', () => {
  afterEach(() => {
    for (const iframe of frames) iframe.remove();
    frames.clear();
  });

  for (const [name, missing] of Object.entries(CASES)) {
    describe(`in a browser without ${name}`, () => {
      it('is readable, isolates text and collapses the masthead, without errors', async () => {
        const page = await open(missing);
        enableEverything(page);
        const body = find(page, 'news-article-body');
        body.insertAdjacentHTML('beforeend', '<p>نتعلّم هذا الأسبوع لغة C++ مع المدار.</p>');
        await waitUntil(() => body.querySelector('bdi[dir=ltr]'), 'text is isolated');
        for (const element of page.document.querySelectorAll<NewsMasthead>(':defined')) await element.updateComplete;
        expect(shownText(page, 'news-masthead')).to.include('الأمن السيبراني');
        expect(shownText(page, 'news-header')).to.include('DeepSeek');
        expect(shownText(page, 'news-article-body')).to.include('شبكة لا الشركة').and.to.include('لغة C++');
        find(page, 'news-masthead').hide();
        page.scrollTo(0, 2000);
        const backToTop = find(page, 'news-back-to-top');
        await waitUntil(() => backToTop.shadowRoot?.querySelector('[part=return]'), 'the return button is loaded');
        backToTop.querySelector('a')?.click();
        const canScroll = !missing.includes('scrollTo');
        if (canScroll)
          // The focus moves when the smooth scrolling ends.
          await waitUntil(() => page.document.activeElement === find(page, 'h1'), 'the headline has the focus', {
            timeout: 5000,
          });
        for (const element of page.document.querySelectorAll(':defined'))
          if (element.localName.startsWith('news-')) element.remove();
        expect(page.problems).to.deep.equal([]);
      });

      it('sends a comment without errors', async () => {
        const page = await open(missing);
        const element = find(page, 'news-comment-form');
        const form = find(page, 'form');
        const sent: string[] = [];
        element.backend = {
          send: ({ author, text }) => {
            sent.push(author, text);
            return Promise.resolve({ status: 'published', message: 'نُشر' });
          },
        };
        const values = { comment: 'مقال مفيد', author: 'Ali', email: 'ali@example.com' };
        for (const [field, value] of Object.entries(values)) {
          const input = form.elements.namedItem(field) as HTMLInputElement;
          input.focus();
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        form.requestSubmit();
        await waitUntil(() => shownText(page, 'news-comment-form').includes('نُشر'), 'the comment is published');
        expect(sent).to.deep.equal(['Ali', 'مقال مفيد']);
        expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '/wp-comments-post.php']);
        expect(page.problems).to.deep.equal([]);
      });
    });
  }
});
