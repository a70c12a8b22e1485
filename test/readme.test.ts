// The HTML of the README, as a newcomer would paste it.
import { expect, waitUntil } from '@open-wc/testing';

type Page = Window & typeof globalThis;

const readme = await (await fetch('/README.md')).text();
const snippets = [...readme.matchAll(/^```html\n([\s\S]+?)^```/gm)].map(([, html = '']) => html);

async function paste(html: string): Promise<Page> {
  const iframe = document.createElement('iframe');
  iframe.title = 'README';
  iframe.style.cssText = 'inline-size: 600px; block-size: 400px';
  const here = html.replaceAll('/news-elements/cdn/', `${location.origin}/cdn/`);
  iframe.srcdoc = `<!doctype html><html lang="ar" dir="rtl"><body>${here}</body></html>`;
  document.body.append(iframe);
  await new Promise((resolve) => {
    iframe.onload = resolve;
  });
  return iframe.contentWindow as Page;
}

describe('README', () => {
  it('has snippets to paste', () => {
    expect(snippets).to.have.lengthOf(3);
  });

  it('drops into a page by the first', async () => {
    const page = await paste(snippets[0] ?? '');
    await waitUntil(() => page.customElements.get('news-article-body'));
    const [body, lead] = ['news-article-body', '.news-lead'].map(
      (name) => page.document.querySelector(name) as Element,
    );
    expect(page.getComputedStyle(body as Element).lineHeight).not.to.equal('normal');
    expect(page.getComputedStyle(lead as Element).color).not.to.equal(page.getComputedStyle(body as Element).color);
    expect(page.document.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('arrives late by the second', async () => {
    const page = await paste(snippets[1] ?? '');
    await waitUntil(() => page.customElements.get('news-article-body'));
    expect(page.document.styleSheets).to.have.lengthOf(2);
  });

  it('looks another way by the third', async () => {
    const page = await paste(`${snippets[0] ?? ''}${snippets[2] ?? ''}`);
    await waitUntil(() => page.customElements.get('news-article-body'));
    const lead = page.document.querySelector('.news-lead') as Element;
    expect(page.getComputedStyle(lead).color).to.equal('rgb(138, 21, 56)');
    expect(page.getComputedStyle(lead).fontFamily).to.include('Vazirmatn');
  });
});
