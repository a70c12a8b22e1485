// Pages without a bundler: cdn/news-elements.js loads the words of the page's language by itself.
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { NewsCommentForm, NewsHeader } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fa } from '../../src/locales/fa.js';
import { he } from '../../src/locales/he.js';
import type { Locale } from '../../src/locales/locale.js';
import { ur } from '../../src/locales/ur.js';
import { frame } from '../support/fixture.js';

type Page = Window & typeof globalThis & { said: string[] | undefined };

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const iframe of frames) iframe.remove();
  frames.clear();
});

const TIMEOUT = { interval: 10, timeout: 8000 };

/** Several browsers ask one server. */
const newVisit = (): string => Math.random().toString(36).slice(2);

const ELEMENTS = `
  <news-masthead skip-to="story"><ul><li><a href="#a">1</a></li></ul></news-masthead>
  <news-header><time slot="published" datetime="2026-11-23"></time></news-header>
  <news-comment-form post-id="7"></news-comment-form>
  <news-back-to-top></news-back-to-top>`;

interface Options {
  dir?: 'rtl' | 'ltr';
  /** Where the script comes from; what is below `/cdn/` by default. */
  cdn?: string;
  head?: string;
  body?: string;
}

/** Opens a page that does as the README says. */
async function open(
  lang: string,
  { dir = 'rtl', cdn = '/cdn', head = '', body = ELEMENTS }: Options = {},
): Promise<Page> {
  const iframe = document.createElement('iframe');
  iframe.title = lang;
  iframe.style.cssText = 'inline-size: 600px; block-size: 400px';
  iframe.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}"><head>
    <script>said = []; console.warn = (text) => said.push(text)</script>${head}
    <link rel="stylesheet" href="/cdn/news-elements.css" />
    <script type="module" src="${cdn}/news-elements.js"></script></head><body>${body}</body></html>`;
  document.body.append(iframe);
  frames.add(iframe);
  // Firefox and WebKit say that a page is loaded when what its script imports is.
  const page = iframe.contentWindow as Page;
  await waitUntil(() => page.said && page.document.readyState !== 'loading', undefined, TIMEOUT);
  return page;
}

/** The files of languages that a page has loaded. */
async function loaded(page: Page): Promise<string[]> {
  // They are listed when they have come.
  await aTimeout(200);
  return page.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.includes('/locales/'));
}

interface Said {
  skip: string | undefined;
  date: string;
  title: string | undefined;
  top: string | undefined;
}

/** What is said on a page, or in a part of it. */
function said(root: ParentNode): Said {
  const shadow = (tag: string, part: string): string | undefined =>
    root.querySelector(tag)?.shadowRoot?.querySelector(part)?.textContent.trim();
  return {
    skip: shadow('news-masthead', '.skip'),
    date: (shadow('news-header', 'time') ?? '').split(/: | (?=\w)/)[0]!,
    title: root.querySelector('news-comment-form h2')?.textContent,
    top: shadow('news-back-to-top', 'a'),
  };
}

const wordsOf = ({ masthead, header, commentForm, backToTop }: Locale): Said => ({
  skip: masthead.skip,
  date: header.published.split(/:? \{/)[0]!,
  title: commentForm.title,
  top: backToTop.top,
});

async function expectSaid(page: Page, locale: Locale, root: ParentNode = page.document): Promise<void> {
  const expected = JSON.stringify(wordsOf(locale));
  await waitUntil(() => JSON.stringify(said(root)) === expected, undefined, TIMEOUT).catch(() => undefined);
  expect(said(root)).to.deep.equal(wordsOf(locale));
}

describe('cdn/news-elements.js', function () {
  this.timeout(20_000);

  for (const locale of [fa, ur, he]) {
    it(`speaks "${locale.lang}" on a page in it, by one file`, async () => {
      const page = await open(locale.lang);
      await expectSaid(page, locale);
      expect(await loaded(page)).to.deep.equal([`/cdn/locales/${locale.lang}.js`]);
      expect(page.said).to.deep.equal([]);
      expect(page.document.querySelectorAll('news-comment-form [lang]')).to.have.lengthOf(0);
    });
  }

  it('loads the language for its regions', async () => {
    const page = await open('fa-AF-u-nu-latn');
    await expectSaid(page, fa);
    expect(await loaded(page)).to.deep.equal(['/cdn/locales/fa.js']);
  });

  for (const [lang, dir, locale] of [
    ['ar', 'rtl', ar],
    ['ckb', 'rtl', ar],
    ['', 'rtl', ar],
  ] as const) {
    it(`loads nothing on a page in "${lang}"`, async () => {
      const page = await open(lang, { dir });
      await expectSaid(page, locale);
      expect(await loaded(page)).to.deep.equal([]);
    });
  }

  it('loads nothing on a page in English or French', async () => {
    for (const lang of ['en-GB', 'fr']) {
      const page = await open(lang, { dir: 'ltr' });
      await waitUntil(() => said(page.document).top === en.backToTop.top, undefined, TIMEOUT);
      expect(await loaded(page)).to.deep.equal([]);
    }
  });

  it('loads nothing where no element is in the language', async () => {
    const page = await open('ar', { body: `<p lang="fa">سلام</p>${ELEMENTS}` });
    await expectSaid(page, ar);
    expect(await loaded(page)).to.deep.equal([]);
  });

  it('speaks the language of the nearest lang', async () => {
    const page = await open('ar', { body: `<div id="a">${ELEMENTS}</div><div id="b" lang="he">${ELEMENTS}</div>` });
    await expectSaid(page, ar, page.document.querySelector('#a')!);
    await expectSaid(page, he, page.document.querySelector('#b')!);
    expect(await loaded(page)).to.deep.equal(['/cdn/locales/he.js']);
  });

  it('shows no words of another language while those of its own are on their way', async () => {
    const visit = newVisit();
    const page = await open('fa', { cdn: `/late/${visit}/cdn` });
    const header = page.document.querySelector<NewsHeader>('news-header')!;
    await waitUntil(() => header.shadowRoot, undefined, TIMEOUT);
    await aTimeout(500);
    expect(said(page.document)).to.include({ date: '', title: undefined });
    await fetch(`/release?visit=${visit}`);
    await expectSaid(page, fa);
  });

  it('keeps the words that are shown until those of a language that is switched to are there', async () => {
    const visit = newVisit();
    const page = await open('en', { dir: 'ltr', cdn: `/late/${visit}/cdn` });
    const root = page.document.documentElement;
    await expectSaid(page, en);
    const author = page.document.querySelector<HTMLInputElement>('[name=author]')!;
    author.value = 'ليلى';
    Object.assign(root, { lang: 'ur', dir: 'rtl' });
    await aTimeout(300);
    expect(said(page.document)).to.deep.equal(wordsOf(en));
    expect(page.document.querySelector('[name=author]')).to.equal(author);
    await fetch(`/release?visit=${visit}`);
    await expectSaid(page, ur);
    expect(page.document.querySelector<HTMLInputElement>('[name=author]')?.value).to.equal('ليلى');
    root.lang = 'ar';
    await expectSaid(page, ar);
    root.lang = 'ur';
    await expectSaid(page, ur);
  });

  it('goes over to Arabic where a language is switched to whose file is missing', async () => {
    const page = await open('en', { dir: 'ltr', cdn: '/lost/1/cdn' });
    await expectSaid(page, en);
    Object.assign(page.document.documentElement, { lang: 'fa', dir: 'rtl' });
    await expectSaid(page, ar);
    expect(page.said).to.have.lengthOf(1);
  });

  it('says once that a file is missing, and goes on in Arabic', async () => {
    const page = await open('he', { cdn: '/lost/1/cdn' });
    await expectSaid(page, ar);
    expect(page.said).to.have.lengthOf(1);
    expect(page.said?.[0]).to.include('locales/he.js');
    expect(page.document.querySelector('#respond')?.getAttribute('lang')).to.equal('ar');
    const form = page.document.querySelector<NewsCommentForm>('news-comment-form')!.querySelector('form')!;
    form.querySelector<HTMLElement>('textarea')?.focus();
    form.dispatchEvent(new page.Event('focusin'));
    await waitUntil(() => form.noValidate, undefined, TIMEOUT);
    form.querySelector<HTMLElement>('[type=submit]')?.click();
    await waitUntil(() => page.document.querySelector('.news-error-summary'), undefined, TIMEOUT);
    expect(page.said).to.have.lengthOf(1);
  });

  it('says in the language what is wrong with a comment', async () => {
    const page = await open('he');
    await expectSaid(page, he);
    const form = page.document.querySelector('form')!;
    form.dispatchEvent(new page.Event('focusin'));
    await waitUntil(() => form.noValidate, undefined, TIMEOUT);
    form.querySelector<HTMLElement>('[type=submit]')?.click();
    await waitUntil(() => page.document.querySelector('.news-error-summary'), undefined, TIMEOUT);
    expect(page.document.querySelector('.news-error-summary a')?.textContent).to.equal(he.commenting.commentMissing);
  });

  it('leaves words alone that the page has registered, before and while the file is on its way', async () => {
    const visit = newVisit();
    const cdn = `/late/${visit}/cdn`;
    const script = (skip: string): string => `<script type="module">
      import { registerLocale } from '${location.origin}${cdn}/news-elements.js';
      import { fa } from '${location.origin}/cdn/locales/fa.js';
      registerLocale({ ...fa, masthead: { ...fa.masthead, skip: '${skip}' } });
    </script>`;
    const page = await open('fa', { cdn, body: `${ELEMENTS}${script('به متن')}` });
    await waitUntil(() => said(page.document).skip === 'به متن', undefined, TIMEOUT);
    await fetch(`/release?visit=${visit}`);
    await aTimeout(300);
    expect(said(page.document).skip).to.equal('به متن');
  });

  it('runs from another origin, under a policy that names it alone', async () => {
    const other = location.origin.replace('127.0.0.1', 'localhost');
    expect(other).not.to.equal(location.origin);
    const visit = newVisit();
    await fetch(`/release?visit=${visit}`);
    const policy = `default-src 'none'; script-src ${other}; style-src 'self'`;
    const page = await open('fa', {
      cdn: `${other}/late/${visit}/cdn`,
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    });
    await expectSaid(page, fa);
    expect(page.said).to.deep.equal([]);
  });

  for (const { lang } of [fa, ur, he]) {
    for (const width of [360, 1280]) {
      it(`moves nothing on a page in "${lang}", ${width} px wide, when the words come`, async () => {
        const visit = newVisit();
        const page = await frame(`/late/${visit}/examples/short.${lang}.html`, {
          width,
          height: 800,
          until: 'interactive',
        });
        await waitUntil(() => page.document.querySelector('news-back-to-top')?.shadowRoot, undefined, TIMEOUT);
        await aTimeout(300);
        const before = boxes(page);
        expect(before).to.have.lengthOf.at.least(30);
        expect(said(page.document).date).to.equal('');
        await fetch(`/release?visit=${visit}`);
        await waitUntil(() => said(page.document).date, undefined, TIMEOUT);
        await aTimeout(100);
        expect(boxes(page)).to.deep.equal(before);
      });
    }
  }
});

/** Where all stands that a reader reads or types in. */
function boxes({ document }: Page | (Window & typeof globalThis)): string[] {
  return [...document.querySelectorAll('h1, h2, p, li, a, label, input, textarea, footer')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.textContent.trim().slice(0, 20)}: ${[x, y, width, height].map((length) => length.toFixed(2)).join(' ')}`;
  });
}
