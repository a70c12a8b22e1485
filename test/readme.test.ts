// The HTML snippets of the README, pasted into a page, and the language that its script adds.
import { expect, waitUntil } from '@open-wc/testing';
import type { NewsArticleBody } from '../src/index.js';

type Page = Window & typeof globalThis;

const readme = await (await fetch('/README.md')).text();
const scripts = [...readme.matchAll(/^```js\n([\s\S]+?)^```/gm)].map(([, script = '']) => script);
const snippets = [...readme.matchAll(/^```html\n([\s\S]+?)^```/gm)].map(([, html = '']) => html);

async function paste(html: string): Promise<Page> {
  const iframe = document.createElement('iframe');
  iframe.title = 'README';
  iframe.style.cssText = 'inline-size: 600px; block-size: 400px';
  const here = html.replaceAll(/\/news-elements(?:@[\d.]+)?\/cdn\//g, `${location.origin}/cdn/`);
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

describe('README', () => {
  it('contains five HTML snippets', () => {
    expect(snippets).to.have.lengthOf(5);
  });

  it('styles an article with the first snippet', async () => {
    const page = await paste(snippets[0] ?? '');
    await settled(page);
    const [body, lead] = ['news-article-body', '.news-lead'].map(
      (name) => page.document.querySelector(name) as Element,
    );
    expect(page.getComputedStyle(body as Element).lineHeight).not.to.equal('normal');
    expect(page.getComputedStyle(lead as Element).color).not.to.equal(page.getComputedStyle(body as Element).color);
    expect(page.document.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('loads the full style sheet after the critical CSS with the second snippet', async () => {
    const page = await paste(snippets[1] ?? '');
    await settled(page);
    expect(page.document.styleSheets).to.have.lengthOf(2);
  });

  it('isolates runs with the third snippet', async () => {
    const page = await paste(`${snippets[0] ?? ''}<div dir="rtl">${snippets[2] ?? ''}</div>`);
    await settled(page);
    const isolated = Array.from(page.document.querySelectorAll('bdi'), ({ textContent }) => textContent);
    expect(isolated).to.deep.equal(['C++', '@example', 'React', 'Vue', '$100']);
  });

  it('changes the theme with the fourth snippet', async () => {
    const page = await paste(`${snippets[0] ?? ''}${snippets[3] ?? ''}`);
    await settled(page);
    const lead = page.document.querySelector('.news-lead') as Element;
    expect(page.getComputedStyle(lead).color).to.equal('rgb(138, 21, 56)');
    expect(page.getComputedStyle(lead).fontFamily).to.include('Vazirmatn');
  });

  it('loads script and style sheet with integrity hashes with the fifth snippet', async () => {
    // Use the hashes of the served files, because the test server may transform scripts.
    const [style, script] = await Promise.all(['css', 'js'].map((type) => hashOf(`/cdn/news-elements.${type}`)));
    const hashes = [style, script];
    const snippet = (snippets[4] ?? '').replace(/integrity="[^"]*"/g, () => `integrity="${hashes.shift() ?? ''}"`);
    expect(snippet.match(/sha384-.{64}"/g)).to.have.lengthOf(2);
    const page = await paste(`${snippet}<news-article-body><p>نص</p></news-article-body>`);
    await settled(page);
    expect(page.getComputedStyle(page.document.querySelector('p') as Element).lineHeight).not.to.equal('normal');
    await waitUntil(() => page.document.querySelector('link')?.sheet, 'the style sheet is loaded');
  });

  it('registers another language with its script snippet', async () => {
    const kurdish = scripts.filter((script) => script.includes("lang: 'ckb'"));
    expect(kurdish).to.have.lengthOf(1);
    const map = { imports: { 'news-elements': `${location.origin}/cdn/news-elements.js` } };
    const page = await paste(`<script type="importmap">${JSON.stringify(map)}</script>
      <div lang="ckb" dir="rtl">
        <news-masthead skip-to="story"></news-masthead>
        <news-header><time slot="published" datetime="2026-11-23T10:30+03:00"></time></news-header>
        <news-header relative="P1D" id="relative">
          <time slot="published" datetime="${new Date(Date.now() - 2.5 * 3_600_000).toISOString()}"></time>
        </news-header>
        <news-comment-form post-id="1"></news-comment-form>
        <news-back-to-top></news-back-to-top>
      </div>
      <script>console.warn = (text) => document.body.append(text)</script>
      <script type="module">${kurdish[0] ?? ''}</script>`);
    const inShadow = (tag: string, part: string): string =>
      page.document.querySelector(tag)?.shadowRoot?.querySelector(part)?.textContent ?? '';
    await waitUntil(() => inShadow('news-masthead', '.skip') === 'بازدان بۆ ناوەڕۆک');
    await waitUntil(() => inShadow('#relative', 'time').startsWith('بڵاوکراوەتەوە: '));
    await waitUntil(() => inShadow('news-header', 'time').startsWith('بڵاوکراوەتەوە: '));
    expect(inShadow('news-header', 'time')).to.equal('بڵاوکراوەتەوە: ٢٣ی تشرینی دووەمی ٢٠٢٦ ١٠:٣٠');
    expect(inShadow('#relative', 'time')).to.equal('بڵاوکراوەتەوە: پێش ٢ کاتژمێر');
    await waitUntil(() => page.document.querySelector('h2')?.textContent === 'لێدوانێک بنووسە');
    expect(inShadow('news-back-to-top', 'a')).to.equal('گەڕانەوە بۆ سەرەوەی پەڕە');
    expect(page.document.body.textContent).not.to.include('news-elements:');
  });
});
