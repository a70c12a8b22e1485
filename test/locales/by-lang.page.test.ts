// In pages without a bundler, cdn/news-elements.js loads the locale of the page.
import { expect, waitUntil } from '@open-wc/testing';
import type { NewsCommentForm, NewsHeader } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fa } from '../../src/locales/fa.js';
import { he } from '../../src/locales/he.js';
import type { Locale } from '../../src/locales/locale.js';
import { ur } from '../../src/locales/ur.js';
import { frame } from '../support/fixture.js';
import { painted, settled, until } from '../support/until.js';

type Page = Window & typeof globalThis & { logged: string[] | undefined };

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const iframe of frames) iframe.remove();
  frames.clear();
});

const TIMEOUT = { interval: 10, timeout: 8000 };

/** An id for the delayed responses of one test, because several browsers share the server. */
const newVisit = (): string => Math.random().toString(36).slice(2);

const ELEMENTS = `
  <news-masthead skip-to="story"><ul><li><a href="#a">1</a></li></ul></news-masthead>
  <news-header><h1>خبر</h1><time slot="published" datetime="2026-11-23"></time></news-header>
  <news-comment-form post-id="7"></news-comment-form>
  <news-back-to-top></news-back-to-top>`;

interface Options {
  dir?: 'rtl' | 'ltr';
  /** The folder of the script; `/cdn` by default. */
  cdn?: string;
  head?: string;
  body?: string;
}

/** Opens a page that includes the script as docs/start-here.md describes. */
async function open(
  lang: string,
  { dir = 'rtl', cdn = '/cdn', head = '', body = ELEMENTS }: Options = {},
): Promise<Page> {
  const iframe = document.createElement('iframe');
  iframe.title = lang;
  iframe.style.cssText = 'inline-size: 600px; block-size: 400px';
  iframe.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}"><head>
    <script>logged = []; console.warn = (text) => logged.push(text)</script>${head}
    <link rel="stylesheet" href="/cdn/news-elements.css" />
    <script type="module" src="${cdn}/news-elements.js"></script></head><body>${body}</body></html>`;
  document.body.append(iframe);
  frames.add(iframe);
  // Firefox and WebKit fire `load` only after the imports of the script have loaded.
  const page = iframe.contentWindow as Page;
  await waitUntil(() => page.logged && page.document.readyState !== 'loading', undefined, TIMEOUT);
  return page;
}

/** The URLs of the files that a page has loaded. A file is listed when it has finished loading. */
const resourcesOf = (page: Page): string[] => page.performance.getEntriesByType('resource').map(({ name }) => name);

/** The locale files that a page has loaded. Call it when the page shows its strings, because it requests a locale before. */
async function loadedLocales(page: Page): Promise<string[]> {
  // A small file that is requested after the others has finished loading after them.
  const marker = `/cdn/news-elements.css?${newVisit()}`;
  await page.fetch(marker);
  await until(() => resourcesOf(page).some((url) => url.endsWith(marker)));
  return resourcesOf(page)
    .filter((url) => url.includes('/locales/'))
    .map((url) => new URL(url).pathname);
}

/** Waits until a page has loaded and run a module that it has imported itself. */
async function imported(page: Page, path: string): Promise<void> {
  const find = (): string | undefined => resourcesOf(page).find((url) => new URL(url).pathname === path);
  await until(() => find() !== undefined);
  // The module runs once. The callbacks of the page were added first.
  const load = new page.Function('url', 'return import(url)') as (url: string) => Promise<unknown>;
  await load(find()!);
}

/** Waits until the server holds back a file that a page has requested. Elements that need it are not updated. */
async function heldBack(page: Page, visit: string, path: string): Promise<void> {
  let held: string[] = [];
  while (!held.includes(path))
    held = (await (await fetch(`/held?visit=${visit}`, { cache: 'no-store' })).json()) as string[];
  await painted(page);
}

interface ShownStrings {
  skip: string | undefined;
  date: string;
  title: string | undefined;
  top: string | undefined;
}

/** The strings that are shown on a page, or in a part of it. */
function shownStrings(root: ParentNode): ShownStrings {
  const shadow = (tag: string, part: string): string | undefined =>
    root.querySelector(tag)?.shadowRoot?.querySelector(part)?.textContent.trim();
  return {
    skip: shadow('news-masthead', '.skip'),
    date: (shadow('news-header', 'time') ?? '').split(/: | (?=\w)/)[0]!,
    title: root.querySelector('news-comment-form h2')?.textContent,
    top: shadow('news-back-to-top', 'a'),
  };
}

const expectedStrings = ({ masthead, header, commentForm, backToTop }: Locale): ShownStrings => ({
  skip: masthead.skip,
  date: header.published.split(/:? \{/)[0]!,
  title: commentForm.title,
  top: backToTop.top,
});

async function expectShown(page: Page, locale: Locale, root: ParentNode = page.document): Promise<void> {
  const expected = JSON.stringify(expectedStrings(locale));
  await waitUntil(() => JSON.stringify(shownStrings(root)) === expected, undefined, TIMEOUT).catch(() => undefined);
  expect(shownStrings(root)).to.deep.equal(expectedStrings(locale));
}

describe('cdn/news-elements.js', function () {
  this.timeout(20_000);

  for (const locale of [fa, ur, he]) {
    it(`shows "${locale.lang}" strings on a page in that language, after loading one file`, async () => {
      const page = await open(locale.lang);
      await expectShown(page, locale);
      expect(await loadedLocales(page)).to.deep.equal([`/cdn/locales/${locale.lang}.js`]);
      expect(page.logged).to.deep.equal([]);
      expect(page.document.querySelectorAll('news-comment-form [lang]')).to.have.lengthOf(0);
    });
  }

  it('loads the file of a language for a tag with a region and extensions', async () => {
    const page = await open('fa-AF-u-nu-latn');
    await expectShown(page, fa);
    expect(await loadedLocales(page)).to.deep.equal(['/cdn/locales/fa.js']);
  });

  for (const [lang, dir, locale] of [
    ['ar', 'rtl', ar],
    ['ckb', 'rtl', ar],
    ['', 'rtl', ar],
  ] as const) {
    it(`loads no locale on a page with lang="${lang}"`, async () => {
      const page = await open(lang, { dir });
      await expectShown(page, locale);
      expect(await loadedLocales(page)).to.deep.equal([]);
    });
  }

  it('loads no locale on a page in English or French', async () => {
    for (const lang of ['en-GB', 'fr']) {
      const page = await open(lang, { dir: 'ltr' });
      await waitUntil(() => shownStrings(page.document).top === en.backToTop.top, undefined, TIMEOUT);
      expect(await loadedLocales(page)).to.deep.equal([]);
    }
  });

  it('loads no locale for a language that only other parts of the page use', async () => {
    const page = await open('ar', { body: `<p lang="fa">سلام</p>${ELEMENTS}` });
    await expectShown(page, ar);
    expect(await loadedLocales(page)).to.deep.equal([]);
  });

  it('uses the nearest lang attribute of each element', async () => {
    const page = await open('ar', { body: `<div id="a">${ELEMENTS}</div><div id="b" lang="he">${ELEMENTS}</div>` });
    await expectShown(page, ar, page.document.querySelector('#a')!);
    await expectShown(page, he, page.document.querySelector('#b')!);
    expect(await loadedLocales(page)).to.deep.equal(['/cdn/locales/he.js']);
  });

  it('shows no strings of another language while the locale is loading', async () => {
    const visit = newVisit();
    const page = await open('fa', { cdn: `/late/${visit}/cdn` });
    const header = page.document.querySelector<NewsHeader>('news-header')!;
    await waitUntil(() => header.matches(':defined'), undefined, TIMEOUT);
    await heldBack(page, visit, '/cdn/locales/fa.js');
    expect(shownStrings(page.document)).to.include({ date: '', title: undefined });
    await fetch(`/release?visit=${visit}`);
    await expectShown(page, fa);
  });

  it('keeps the current strings after a change of lang until the new locale has loaded', async () => {
    const visit = newVisit();
    const page = await open('en', { dir: 'ltr', cdn: `/late/${visit}/cdn` });
    const root = page.document.documentElement;
    await expectShown(page, en);
    const author = page.document.querySelector<HTMLInputElement>('[name=author]')!;
    author.value = 'ليلى';
    Object.assign(root, { lang: 'ur', dir: 'rtl' });
    await heldBack(page, visit, '/cdn/locales/ur.js');
    expect(shownStrings(page.document)).to.deep.equal(expectedStrings(en));
    expect(page.document.querySelector('[name=author]')).to.equal(author);
    await fetch(`/release?visit=${visit}`);
    await expectShown(page, ur);
    expect(page.document.querySelector<HTMLInputElement>('[name=author]')?.value).to.equal('ليلى');
    root.lang = 'ar';
    await expectShown(page, ar);
    root.lang = 'ur';
    await expectShown(page, ur);
  });

  it('falls back to Arabic after a change of lang if the file of the locale is missing', async () => {
    const page = await open('en', { dir: 'ltr', cdn: '/lost/1/cdn' });
    await expectShown(page, en);
    Object.assign(page.document.documentElement, { lang: 'fa', dir: 'rtl' });
    await expectShown(page, ar);
    expect(page.logged).to.have.lengthOf(1);
  });

  it('logs one warning and falls back to Arabic if the file of the locale is missing', async () => {
    const page = await open('he', { cdn: '/lost/1/cdn' });
    await expectShown(page, ar);
    expect(page.logged).to.have.lengthOf(1);
    expect(page.logged?.[0]).to.include('locales/he.js');
    expect(page.document.querySelector('#respond')?.getAttribute('lang')).to.equal('ar');
    const form = page.document.querySelector<NewsCommentForm>('news-comment-form')!.querySelector('form')!;
    form.querySelector<HTMLElement>('textarea')?.focus();
    form.dispatchEvent(new page.Event('focusin'));
    await waitUntil(() => form.noValidate, undefined, TIMEOUT);
    form.querySelector<HTMLElement>('[type=submit]')?.click();
    await waitUntil(() => page.document.querySelector('.news-error-summary'), undefined, TIMEOUT);
    expect(page.logged).to.have.lengthOf(1);
  });

  it('shows validation errors in the loaded locale', async () => {
    const page = await open('he');
    await expectShown(page, he);
    const form = page.document.querySelector('form')!;
    form.dispatchEvent(new page.Event('focusin'));
    await waitUntil(() => form.noValidate, undefined, TIMEOUT);
    form.querySelector<HTMLElement>('[type=submit]')?.click();
    await waitUntil(() => page.document.querySelector('.news-error-summary'), undefined, TIMEOUT);
    expect(page.document.querySelector('.news-error-summary a')?.textContent).to.equal(he.commenting.commentMissing);
  });

  it('keeps a locale that the page registers while its file is loading', async () => {
    const visit = newVisit();
    const cdn = `/late/${visit}/cdn`;
    const script = (skip: string): string => `<script type="module">
      import { registerLocale } from '${location.origin}${cdn}/news-elements.js';
      import { fa } from '${location.origin}/cdn/locales/fa.js';
      registerLocale({ ...fa, masthead: { ...fa.masthead, skip: '${skip}' } });
    </script>`;
    const page = await open('fa', { cdn, body: `${ELEMENTS}${script('به متن')}` });
    await waitUntil(() => shownStrings(page.document).skip === 'به متن', undefined, TIMEOUT);
    await heldBack(page, visit, '/cdn/locales/fa.js');
    await fetch(`/release?visit=${visit}`);
    await imported(page, `${cdn}/locales/fa.js`);
    await settled(page);
    expect(shownStrings(page.document).skip).to.equal('به متن');
  });

  it('works from another origin with a Content-Security-Policy that allows only that origin', async () => {
    const other = location.origin.replace('127.0.0.1', 'localhost');
    expect(other).not.to.equal(location.origin);
    const visit = newVisit();
    await fetch(`/release?visit=${visit}`);
    const policy = `default-src 'none'; script-src ${other}; style-src 'self'`;
    const page = await open('fa', {
      cdn: `${other}/late/${visit}/cdn`,
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    });
    await expectShown(page, fa);
    expect(page.logged).to.deep.equal([]);
  });

  for (const { lang } of [fa, ur, he]) {
    for (const width of [360, 1280]) {
      it(`causes no layout shift when the locale "${lang}" has loaded on a page ${width} px wide`, async () => {
        const visit = newVisit();
        const page = await frame(`/late/${visit}/examples/short.${lang}.html`, {
          width,
          height: 800,
          until: 'interactive',
        });
        await waitUntil(() => page.document.querySelector('news-back-to-top')?.shadowRoot, undefined, TIMEOUT);
        await heldBack(page as Page, visit, `/cdn/locales/${lang}.js`);
        const before = boxes(page);
        expect(before).to.have.lengthOf.at.least(30);
        expect(shownStrings(page.document).date).to.equal('');
        await fetch(`/release?visit=${visit}`);
        await waitUntil(() => shownStrings(page.document).date, undefined, TIMEOUT);
        await settled(page);
        expect(boxes(page)).to.deep.equal(before);
      });
    }
  }
});

/** The positions and sizes of all text and fields that are shown. */
function boxes({ document }: Page | (Window & typeof globalThis)): string[] {
  return [...document.querySelectorAll('h1, h2, p, li, a, label, input, textarea, footer')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x, y, width, height].map((length) => length.toFixed(2)).join(' ');
    return height > 0 ? [`${element.textContent.trim().slice(0, 20)}: ${box}`] : [];
  });
}
