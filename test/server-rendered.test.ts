// Pages with declarative shadow roots, as rendered by @lit-labs/ssr, before and after a script loads.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { frame } from './support/fixture.js';
import { painted } from './support/until.js';

type Page = Window & typeof globalThis;

const TAGS = ['news-masthead', 'news-header', 'news-back-to-top'];
const SCRIPTS = { 'hydration support': '/test/support/hydrate.js', 'the CDN file': '/cdn/news-elements.js' };
const LONG_TIMEOUT = { timeout: 8000 };

const find = (page: Page, selector: string) => page.document.querySelector(selector) as HTMLElement;
const shadowOf = (page: Page, tag: string) => find(page, tag).shadowRoot as ShadowRoot;
const part = (page: Page, tag: string, name: string) =>
  shadowOf(page, tag).querySelector<HTMLElement>(`[part=${name}]`);

/** Loads a script, and waits until all elements have upgraded and updated. */
async function load(page: Page, src: string): Promise<void> {
  page.document.head.append(Object.assign(page.document.createElement('script'), { type: 'module', src }));
  await Promise.all(TAGS.map((tag) => page.customElements.whenDefined(tag)));
  for (const tag of TAGS) await (find(page, tag) as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
  for (let i = 0; i < 3; i++) await nextFrame();
}

/** The boxes of all text and controls, apart from the link to the top, which is hidden at first, and the messages of the form. */
const boxes = (page: Page) =>
  [...page.document.querySelectorAll('h1, p, a, time, li, label, input, textarea')]
    .filter((element) => !element.closest('news-back-to-top, .news-comment-panel'))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map((length) => length.toFixed(1)).join(' ')}`;
    });

describe('a server-rendered page', () => {
  for (const width of [360, 1280]) {
    for (const [name, src] of Object.entries(SCRIPTS)) {
      it(`${width} px wide: does not shift or duplicate anything when ${name} loads`, async () => {
        const page = await frame('/rendered/ar.html', { width, height: 800 });
        for (const tag of TAGS) expect(shadowOf(page, tag), tag).to.be.an.instanceOf(page.ShadowRoot);
        await painted(page);
        const before = boxes(page);
        const parts = (tag: string) =>
          [...shadowOf(page, tag).querySelectorAll('[part], slot')].map(({ localName }) => localName);
        const rendered = TAGS.map(parts);
        const layouts = new Set<string>();
        const recordLayout = () => {
          layouts.add(boxes(page).join('\n'));
          frameRequest = page.requestAnimationFrame(recordLayout);
        };
        let frameRequest = page.requestAnimationFrame(recordLayout);
        await load(page, src);
        page.cancelAnimationFrame(frameRequest);
        expect([...layouts]).to.deep.equal([before.join('\n')]);
        expect(TAGS.map(parts)).to.deep.equal(rendered);
      });
    }
  }

  it('keeps its nodes with hydration support, and works', async () => {
    const page = await frame('/rendered/ar.html', { width: 360, height: 800 });
    const nodes = TAGS.map((tag) =>
      [...shadowOf(page, tag).querySelectorAll('*')].filter(({ localName }) => localName !== 'style'),
    );
    await load(page, SCRIPTS['hydration support']);
    for (const node of nodes.flat()) expect(node.isConnected, node.outerHTML).to.equal(true);
    await waitUntil(
      () => part(page, 'news-masthead', 'toggle')?.checkVisibility(),
      'the button is needed',
      LONG_TIMEOUT,
    );
    part(page, 'news-masthead', 'toggle')?.click();
    await waitUntil(() => find(page, 'news-masthead li li').checkVisibility(), 'all sections are shown', LONG_TIMEOUT);
  });

  it('works without hydration support', async () => {
    const page = await frame('/rendered/ar.html', { width: 360, height: 800 });
    await load(page, SCRIPTS['the CDN file']);
    await waitUntil(
      () => part(page, 'news-masthead', 'toggle')?.checkVisibility(),
      'the button is needed',
      LONG_TIMEOUT,
    );
    part(page, 'news-masthead', 'toggle')?.click();
    await waitUntil(() => find(page, 'news-masthead li li').checkVisibility(), 'all sections are shown', LONG_TIMEOUT);
  });

  for (const [name, src] of Object.entries(SCRIPTS)) {
    it(`shows the language of the page when ${name} loads, whatever language the server rendered`, async () => {
      for (const [lang, skip, sections] of [
        ['ar', 'الانتقال إلى المحتوى', 'الأقسام'],
        ['en', 'Skip to content', 'Sections'],
      ] as const) {
        const page = await frame(`/rendered/${lang}.html`, { width: 360, height: 800 });
        expect(part(page, 'news-masthead', 'skip-link')?.textContent).to.equal('الانتقال إلى المحتوى');
        await load(page, src);
        await waitUntil(() => part(page, 'news-masthead', 'skip-link')?.textContent === skip, skip, LONG_TIMEOUT);
        const navigation = shadowOf(page, 'news-masthead').querySelector('[role=navigation]');
        expect(navigation?.getAttribute('aria-label')).to.equal(sections);
      }
    });
  }

  it('is readable without scripts, and shows no control that needs a script', async () => {
    const page = await frame('/rendered/ar.html', { width: 360, height: 800, scripts: false });
    const sections = [...page.document.querySelectorAll<HTMLElement>('news-masthead li a')];
    expect(sections.filter((link) => !link.checkVisibility())).to.deep.equal([]);
    expect(part(page, 'news-masthead', 'toggle')?.checkVisibility()).to.equal(false);
    expect(find(page, 'h1').getBoundingClientRect().height).to.be.greaterThan(30);
    expect(find(page, 'form').checkVisibility()).to.equal(true);
    const link = part(page, 'news-back-to-top', 'link');
    expect(link?.checkVisibility({ visibilityProperty: true })).to.equal(true);
    page.document.documentElement.scrollTop = 99_999;
    link?.click();
    await waitUntil(() => page.document.documentElement.scrollTop === 0, 'it leads to the top', LONG_TIMEOUT);
  });

  it('keeps the HTML of the text and the form', async () => {
    const page = await frame('/rendered/ar.html', { width: 360, height: 800, scripts: false });
    expect(find(page, 'news-article-body').shadowRoot).to.equal(null);
    expect(page.document.querySelectorAll('news-article-body p').length).to.equal(12);
    expect(find(page, '[name=comment_post_ID]').getAttribute('value')).to.equal('1');
  });
});
