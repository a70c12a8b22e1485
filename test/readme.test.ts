// The HTML of the README and of the examples in the docs, pasted into a page, and the scripts that set strings and languages.
import { expect, waitUntil } from '@open-wc/testing';
import type { NewsArticleBody } from '../src/index.js';

type Page = Window & typeof globalThis;

const textOf = async (path: string): Promise<string> => (await fetch(path)).text();
const pages = await Promise.all(
  ['/README.md', '/docs/start-here.md', '/docs/arabic-typesetting.md', '/docs/cdn.md', '/docs/languages.md'].map(
    textOf,
  ),
);
const [, start = ''] = /^```html\n([\s\S]+?)^```/m.exec(pages[0] ?? '') ?? [];

/** The example that a page quotes. The test server rewrites the imports of the file itself. */
function quoted(name: string): string {
  const block = new RegExp(`^<!-- from examples/docs/${name} -->\n\n\`\`\`\\w+\n([\\s\\S]+?)^\`\`\``, 'm');
  return pages.map((page) => block.exec(page)?.[1]).find(Boolean) ?? '';
}

const critical = quoted('critical.html');
const options = quoted('article-options.html');
const integrity = quoted('integrity.html');
const register = quoted('register-locale.js');
const override = quoted('override-strings.js');
const sorani = quoted('sorani.js');

const TIMEOUT = { timeout: 8000 };

/** Maps the imports of the examples to the built files. */
const IMPORT_MAP = `<script type="importmap">${JSON.stringify({
  imports: {
    'news-elements': `${location.origin}/cdn/news-elements.js`,
    'news-elements/define': `${location.origin}/cdn/news-elements.js`,
    'news-elements/locales/ar': `${location.origin}/dist/locales/ar.js`,
    'news-elements/locales/fa': `${location.origin}/cdn/locales/fa.js`,
  },
})}</script>`;

async function paste(html: string): Promise<Page> {
  const iframe = document.createElement('iframe');
  iframe.title = 'README';
  iframe.style.cssText = 'inline-size: 600px; block-size: 400px';
  const here = html.replaceAll(
    /(?:https:\/\/cdn\.jsdelivr\.net\/npm)?\/news-elements(?:@[\d.]+)?\/cdn\//g,
    `${location.origin}/cdn/`,
  );
  iframe.srcdoc = `<!doctype html><html lang="ar" dir="rtl"><body>${here}</body></html>`;
  document.body.append(iframe);
  await new Promise((resolve) => {
    iframe.onload = resolve;
  });
  return iframe.contentWindow as Page;
}

/** The value of the `integrity` attribute for a file. */
async function hashOf(url: string): Promise<string> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/** Waits until the elements are upgraded and the text is processed. */
async function settled({ customElements, document }: Page): Promise<void> {
  await customElements.whenDefined('news-article-body');
  const bodies = document.querySelectorAll<NewsArticleBody>('news-article-body');
  await Promise.all(Array.from(bodies, ({ updateComplete }) => updateComplete));
}

describe('README and examples of the docs', () => {
  it('style an article with the HTML of the README', async () => {
    const page = await paste(start);
    await settled(page);
    const [body, lead] = ['news-article-body', '.news-lead'].map(
      (name) => page.document.querySelector(name) as Element,
    );
    expect(page.getComputedStyle(body as Element).lineHeight).not.to.equal('normal');
    expect(page.getComputedStyle(lead as Element).color).not.to.equal(page.getComputedStyle(body as Element).color);
    expect(page.document.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('load the full style sheet after the critical CSS with critical.html', async () => {
    const page = await paste(critical);
    await settled(page);
    expect(page.document.styleSheets).to.have.lengthOf(2);
  });

  it('isolate runs with article-options.html', async () => {
    const page = await paste(`${start}<div dir="rtl">${options}</div>`);
    await settled(page);
    const isolated = Array.from(page.document.querySelectorAll('bdi'), ({ textContent }) => textContent);
    expect(isolated).to.deep.equal(['C++', '@example', 'React', 'Vue', '$100']);
  });

  it('load script and style sheet with the hashes of integrity.html', async () => {
    // Use the hashes of the served files, because the test server may transform scripts.
    const [style, script] = await Promise.all(['css', 'js'].map((type) => hashOf(`/cdn/news-elements.${type}`)));
    const hashes = [style, script];
    const snippet = integrity.replace(/integrity="[^"]*"/g, () => `integrity="${hashes.shift() ?? ''}"`);
    expect(snippet.match(/sha384-.{64}"/g)).to.have.lengthOf(2);
    const page = await paste(`${snippet}<news-article-body><p>نص</p></news-article-body>`);
    await settled(page);
    expect(page.getComputedStyle(page.document.querySelector('p') as Element).lineHeight).not.to.equal('normal');
    await waitUntil(() => page.document.querySelector('link')?.sheet, 'the style sheet is loaded');
  });

  it('register another language with sorani.js', async () => {
    const page = await paste(`${IMPORT_MAP}
      <div lang="ckb" dir="rtl">
        <news-masthead skip-to="story"></news-masthead>
        <news-header><h1>هەواڵ</h1><time slot="published" datetime="2026-11-23T10:30+03:00"></time></news-header>
        <news-header relative="P1D" id="relative">
          <h1>هەواڵ</h1>
          <time slot="published" datetime="${new Date(Date.now() - 2.5 * 3_600_000).toISOString()}"></time>
        </news-header>
        <news-comment-form post-id="1"></news-comment-form>
        <news-back-to-top></news-back-to-top>
      </div>
      <script>console.warn = (text) => document.body.append(text)</script>
      <script type="module">${sorani}</script>`);
    const inShadow = (tag: string, part: string): string =>
      page.document.querySelector(tag)?.shadowRoot?.querySelector(part)?.textContent ?? '';
    await waitUntil(() => inShadow('news-masthead', '.skip') === 'بازدان بۆ ناوەڕۆک', undefined, TIMEOUT);
    await waitUntil(() => inShadow('#relative', 'time').startsWith('بڵاوکراوەتەوە: '), undefined, TIMEOUT);
    await waitUntil(() => inShadow('news-header', 'time').startsWith('بڵاوکراوەتەوە: '), undefined, TIMEOUT);
    expect(inShadow('news-header', 'time')).to.equal('بڵاوکراوەتەوە: ٢٣ی تشرینی دووەمی ٢٠٢٦ ١٠:٣٠');
    expect(inShadow('#relative', 'time')).to.equal('بڵاوکراوەتەوە: پێش ٢ کاتژمێر');
    await waitUntil(() => page.document.querySelector('h2')?.textContent === 'لێدوانێک بنووسە', undefined, TIMEOUT);
    expect(inShadow('news-back-to-top', 'a')).to.equal('گەڕانەوە بۆ سەرەوەی پەڕە');
    expect(page.document.body.textContent).not.to.include('news-elements:');
  });

  it('register Persian with register-locale.js', async () => {
    const page = await paste(`${IMPORT_MAP}<div lang="fa"><news-back-to-top></news-back-to-top></div>
      <script type="module">${register}</script>`);
    const link = (): string | null | undefined =>
      page.document.querySelector('news-back-to-top')?.shadowRoot?.querySelector('a')?.textContent;
    await waitUntil(() => link()?.startsWith('بازگشت'), undefined, TIMEOUT);
  });

  it('change strings with override-strings.js', async () => {
    const page = await paste(`${IMPORT_MAP}<news-back-to-top></news-back-to-top><news-masthead></news-masthead>
      <script type="module">${override}</script>`);
    const link = (): string | null | undefined =>
      page.document.querySelector('news-back-to-top')?.shadowRoot?.querySelector('a')?.textContent;
    await waitUntil(() => link() === 'زر الذهاب إلى الأعلى', undefined, TIMEOUT);
    const toggle = (): Element | null | undefined =>
      page.document.querySelector('news-masthead')?.shadowRoot?.querySelector('button');
    await waitUntil(() => toggle()?.getAttribute('aria-label') === 'كل الأبواب', undefined, TIMEOUT);
  });
});
