// The lazy files of cdn/news-elements.js are missing on the server.
import { expect, waitUntil } from '@open-wc/testing';
import type { NewsMasthead } from '../src/index.js';

type Page = Window & typeof globalThis & { warnings: string[] };

const CDN = `${location.origin}/alone/1/cdn/`;

/** Elements that need a lazy file, by the name that the warning contains. */
const ELEMENTS = {
  'news-masthead':
    '<news-masthead><ul><li><a href="#a">1</a><ul><li><a href="#b">2</a></li></ul></li></ul></news-masthead>',
  'news-header': '<news-header relative><time slot="published" datetime="2026-11-23"></time></news-header>',
  'news-article-body': '<news-article-body isolate><p>لغة C++</p></news-article-body>',
  'news-back-to-top': '<news-back-to-top progress></news-back-to-top>',
  'locales/fa.js': '<news-comment-form lang="fa" post-id="7"></news-comment-form>',
};
const FORM = '<form action="/comments" method="post"><textarea name="comment"></textarea><button>إرسال</button></form>';

describe('a cdn/ folder without the lazy files', () => {
  let page: Page;

  before(async () => {
    const iframe = document.createElement('iframe');
    iframe.title = 'a page';
    iframe.srcdoc = `<!doctype html><html lang="ar" dir="rtl"><body>
      <script>warnings = []; console.warn = (text) => warnings.push(text)</script>
      <link rel="stylesheet" href="/cdn/news-elements.css" />
      <script type="module" src="${CDN}news-elements.js"></script>${Object.values(ELEMENTS).join('')}
      <news-comment-form class="printed">${FORM}</news-comment-form>`;
    document.body.append(iframe);
    page = iframe.contentWindow as Page;
    const isLogged = (name: string): boolean => page.warnings?.some((text) => text.includes(name)) ?? false;
    await waitUntil(() => Object.keys(ELEMENTS).every(isLogged), 'all warnings', { timeout: 8000 });
  });

  for (const name of Object.keys(ELEMENTS)) {
    it(`warns once, with the URL, when ${name} needs one of them`, () => {
      const warnings = page.warnings.filter((text) => text.includes(name));
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(CDN);
      expect(warnings[0]).to.include('could not be loaded');
    });
  }

  it('keeps the content of the page', () => {
    expect(page.document.querySelector('news-article-body')?.textContent).to.equal('لغة C++');
    expect(page.document.querySelector('.printed form')?.outerHTML).to.equal(FORM);
  });

  it('shows a toggle button that expands the nested sections of the masthead', async () => {
    const masthead = page.document.querySelector('news-masthead') as NewsMasthead;
    const toggle = masthead.shadowRoot?.querySelector('button') as HTMLButtonElement;
    const nested = masthead.querySelector('li li') as Element;
    expect([toggle, nested].map((part) => part.checkVisibility())).to.deep.equal([true, false]);
    toggle.click();
    await masthead.updateComplete;
    expect([toggle, nested].map((part) => part.checkVisibility())).to.deep.equal([true, true]);
  });
});
