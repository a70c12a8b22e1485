// docs/upgrade-notes.md lists the names that changed after release 0.1. Pages that use the old names log the new ones.
import { expect, waitUntil } from '@open-wc/testing';
import { frame } from './support/fixture.js';

type Page = Window &
  typeof globalThis & {
    logged: string[];
    seen: { place?: Element; comment?: unknown[] };
    library: typeof import('../src/index.js');
  };

describe('a page written for release 0.1', () => {
  let page: Page;

  beforeEach(async () => {
    page = (await frame('/test/support/page-0.1.html')) as Page;
    await waitUntil(() => page.seen, 'the script of the page has run');
  });

  const expectLogged = async (text: string): Promise<void> => {
    await waitUntil(() => page.logged.some((message) => message.includes(text)), text, { timeout: 8000 });
    expect(page.logged.filter((message) => message.includes(text))).to.have.lengthOf(1);
  };

  it('logs the new name when it listens to news-top', async () => {
    await expectLogged('news-top was renamed. Listen to news-back-to-top.');
  });

  it('logs the new name when it listens to news-top-return', async () => {
    await expectLogged('news-top-return was renamed. Listen to news-back-to-top-return.');
  });

  it('reads event.place as before, and logs the new name', async () => {
    const paragraph = page.document.querySelector<HTMLElement>('news-article-body p')!;
    page.document
      .querySelector('news-back-to-top')!
      .dispatchEvent(new page.library.NewsBackToTopReturnEvent(paragraph));
    expect(page.seen.place).to.equal(paragraph);
    await expectLogged('Read event.destination.');
  });

  it('reads the old names of a waiting comment as before, and logs the new ones', async () => {
    const form = page.document.querySelector('news-comment-form')!;
    await waitUntil(() => form.querySelector('form'));
    for (const [name, value] of Object.entries({ comment: 'أحسنتم', author: 'ليلى', email: 'layla@example.com' })) {
      form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
    }
    form.querySelector('form')!.requestSubmit();
    await expectLogged('Read nextAttemptAt.');
    const [at, due, mayHaveLeft] = page.seen.comment ?? [];
    expect([typeof at, typeof due, mayHaveLeft]).to.deep.equal(['number', 'number', true]);
    await expectLogged('Read createdAt.');
    await expectLogged('Read maybeDelivered.');
  });

  it('logs only the warnings about its two listeners if no event is dispatched', () => {
    expect(page.logged).to.have.lengthOf(2);
  });
});

/** Complete pages of release 0.1. */
const PAGES = ['story', 'fastest', 'english', 'urdu'];
const TAGS = ['news-masthead', 'news-header', 'news-article-body', 'news-comment-form', 'news-back-to-top'];

/** Opens a page of release 0.1 and records its warnings and errors. */
async function openPage(name: string): Promise<{ page: Window & typeof globalThis; problems: string[] }> {
  const page = await frame(`/test/support/pages-0.1/${name}.html`, { width: 1000, until: 'loading' });
  const problems: string[] = [];
  const { console: log } = page;
  log.warn = log.error = (text: unknown) => problems.push(String(text));
  page.addEventListener('error', ({ message }) => problems.push(message));
  await waitUntil(() => page.document.readyState === 'complete');
  const used = TAGS.filter((tag) => page.document.querySelector(tag));
  await waitUntil(() => used.every((tag) => page.customElements.get(tag)), 'upgraded');
  await page.document.fonts.ready;
  return { page, problems };
}

/** The boxes of all text and controls. */
const boxesOf = ({ document }: Window): string[] =>
  [...document.querySelectorAll('h1, h2, p, li, time, figcaption, img, label, input, textarea')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const name = `${element.localName} ${element.textContent.trim().slice(0, 20)}`;
    return `${name}: ${[x, y, width, height].map(Math.round).join(' ')}`;
  });

describe('a complete page of release 0.1', () => {
  for (const name of PAGES) {
    it(`${name}: is upgraded and styled, and logs nothing`, async function () {
      this.timeout(20_000);
      const { page, problems } = await openPage(name);
      const text = page.document.querySelector('news-article-body')!;
      const { fontSize, lineHeight } = page.getComputedStyle(text);
      expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.6);
      expect(page.getComputedStyle(page.document.querySelector('news-masthead')!).display).to.equal('grid');
      await waitUntil(() => page.document.querySelector('news-comment-form textarea'), 'the form', { timeout: 8000 });
      expect(problems).to.deep.equal([]);
    });
  }

  it('is laid out in the same way with inline critical CSS, once that is replaced as the upgrade notes say', async function () {
    this.timeout(20_000);
    const [{ page: linked }, { page: inlined }] = await Promise.all([openPage('story'), openPage('fastest')]);
    const styles = [...inlined.document.querySelectorAll('style')].filter(({ textContent }) =>
      textContent.includes('--_news'),
    );
    expect(styles).to.have.lengthOf(1);
    const files = ['start', 'start.blocks'].map((name) => fetch(`/cdn/news-elements.${name}.css`));
    const texts = await Promise.all((await Promise.all(files)).map((file) => file.text()));
    styles[0]!.textContent = texts.join('');
    await waitUntil(() => boxesOf(linked).join() === boxesOf(inlined).join(), 'the same boxes').catch(() => undefined);
    expect(boxesOf(inlined)).to.deep.equal(boxesOf(linked));
  });

  it('can be used: the sections expand, and the form shows its errors', async () => {
    const { page } = await openPage('story');
    const masthead = page.document.querySelector('news-masthead')!;
    masthead.show();
    await masthead.updateComplete;
    expect(masthead.expanded).to.equal(true);
    const form = page.document.querySelector('news-comment-form')!;
    form.scrollIntoView();
    form.querySelector<HTMLElement>('textarea')!.focus();
    form.querySelector<HTMLElement>('[type=submit]')!.click();
    await waitUntil(() => form.querySelector('[aria-invalid=true]'), 'an error', { timeout: 8000 });
  });
});
