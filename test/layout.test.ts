// The elements in the layouts of pages: nothing scrolls the page sideways, and tables scroll in their own box.
import { expect, waitUntil } from '@open-wc/testing';
import { frame, type Direction } from './support/fixture.js';

type Page = Window & typeof globalThis;

interface Layout {
  name: string;
  css: string;
  /** The HTML around the elements. By default, all elements are children of the body. */
  html?: (parts: Parts) => string;
}

type Parts = Record<'masthead' | 'header' | 'body' | 'form' | 'top', string>;

const WIDTHS = [320, 360, 768, 1280];

const TEXT: Record<Direction, Parts> = { rtl: parts(arabic()), ltr: parts(english()) };

const inOrder = ({ masthead, header, body, form, top }: Parts) =>
  `<header>${masthead}</header>${header}${body}${form}${top}`;
const inMain = (parts: Parts) => `<main>${inOrder(parts)}</main>`;
const inArticle = ({ masthead, header, body, form, top }: Parts) =>
  `<header>${masthead}</header><main><article>${header}${body}${form}</article><aside>${'<p>aside</p>'.repeat(3)}</aside></main>${top}`;

const LAYOUTS: readonly Layout[] = [
  { name: 'blocks', css: '' },
  { name: 'body as a grid', css: 'body { display: grid }' },
  {
    name: 'body as a grid of columns',
    css: 'body { display: grid; grid-template-columns: 1fr min(60ch, 100%) 1fr } body > * { grid-column: 2 }',
  },
  { name: 'body as a flex column', css: 'body { display: flex; flex-direction: column; min-height: 100vh }' },
  { name: 'body as a flex row', css: 'body { display: flex; flex-wrap: wrap }', html: inArticle },
  { name: 'header as a flex row', css: 'header { display: flex }' },
  { name: 'main as a grid', css: 'main { display: grid; gap: 1rem }', html: inMain },
  { name: 'articles in a grid', css: 'main { display: grid }', html: inArticle },
  {
    name: 'a grid with a side bar',
    css: 'main { display: grid; gap: 1rem } @media (width > 700px) { main { grid-template-columns: 1fr 300px } }',
    html: inArticle,
  },
  {
    name: 'a flex row with a side bar',
    css: 'main { display: flex; flex-wrap: wrap; gap: 1rem } article { flex: 1 1 300px } aside { flex: 0 1 300px }',
    html: inArticle,
  },
  {
    name: 'display: table',
    css: 'main { display: table; inline-size: 100% } main > * { display: table-cell }',
    html: inArticle,
  },
  {
    name: 'a layout table',
    css: '',
    html: (all) => `<table style="inline-size: 100%"><tr><td>${inOrder(all)}</td></tr></table>`,
  },
  { name: 'columns', css: '@media (width > 700px) { main { columns: 2 } }', html: inMain },
  { name: 'a container', css: 'main { container-type: inline-size }', html: inMain },
  {
    name: 'a container in a grid',
    css: 'body { display: grid; grid-template-columns: minmax(0, 1fr) } main { container-type: inline-size }',
    html: inMain,
  },
  { name: 'an inline block', css: 'main { display: inline-block }', html: inMain },
  { name: 'a box as wide as its content', css: 'main { inline-size: fit-content; margin: auto }', html: inMain },
  { name: 'a float', css: 'main { float: inline-start } .after { clear: both }', html: inMain },
  { name: 'a fieldset', css: '', html: (all) => `<fieldset>${inOrder(all)}</fieldset>` },
  { name: 'a positioned box', css: 'main { position: absolute; inset-inline: 0 }', html: inMain },
];

for (const dir of ['rtl', 'ltr'] as const) {
  describe(`layouts of pages, ${dir}`, () => {
    for (const layout of LAYOUTS) {
      it(`${layout.name}: nothing overflows`, async () => {
        const page = await open(layout, dir);
        for (const width of WIDTHS) {
          (page.frameElement as HTMLElement).style.inlineSize = `${String(width)}px`;
          await waitUntil(() => page.innerWidth === width);
          expect(overflowing(page), `${String(width)} px`).to.deep.equal([]);
          expect(cutWords(page), `${String(width)} px`).to.deep.equal([]);
          await waitUntil(
            () => unreachable(page).length === 0,
            `${String(width)} px: tables are focusable exactly while they overflow`,
            { timeout: 4000 },
          );
        }
      });
    }
  });
}

async function open({ css, html = inOrder }: Layout, dir: Direction): Promise<Page> {
  const page = await frame('/test/support/blank.html', { width: 320 });
  const { document } = page;
  Object.assign(document.documentElement, { dir, lang: dir === 'rtl' ? 'ar' : 'en' });
  document.head.insertAdjacentHTML('beforeend', `<style>body { margin: 1rem } ${css}</style>`);
  document.body.innerHTML = html(TEXT[dir]);
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: '/cdn/news-elements.js' });
  document.head.append(script);
  await page.customElements.whenDefined('news-back-to-top');
  await document.fonts.ready;
  return page;
}

/** What makes the page scroll sideways, or is wider than its parent. */
function overflowing({ document }: Page): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page by ${String(scrollWidth - clientWidth)}`] : [];
  for (const element of document.querySelectorAll('news-masthead, news-header, news-article-body, news-comment-form')) {
    const [inner, outer] = [element, element.parentElement as Element].map((box) => box.getBoundingClientRect());
    if (!inner || !outer || inner.left < outer.left - 1 || inner.right > outer.right + 1) found.push(element.localName);
  }
  return found;
}

/** The words and numbers of tables that are on more than one line. */
function cutWords({ document }: Page): string[] {
  const cut: string[] = [];
  const nodes = document.createTreeWalker(document.querySelector('news-article-body') as Element, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    if (!node.parentElement?.closest('news-article-body td')) continue;
    for (const { 0: word, index } of node.data.matchAll(/[^\s-]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) cut.push(word);
    }
  }
  return cut;
}

/** The tables that overflow and cannot be focused, or can be focused and do not overflow. */
function unreachable({ document }: Page): Element[] {
  return [...document.querySelectorAll<HTMLTableElement>('news-article-body table')].filter(
    (table) => table.scrollWidth > table.clientWidth !== (table.tabIndex === 0),
  );
}

function parts({ sections, headline, text, rows }: ReturnType<typeof english>): Parts {
  const picture = `<img alt="" width="1600" height="800" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 8'/%3E">`;
  const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  return {
    masthead: `<news-masthead><a slot="brand" href="#">${headline.slice(0, 12)}</a><nav><ul>${sections
      .map((section) => `<li><a href="#">${section}</a></li>`)
      .join('')}</ul></nav></news-masthead>`,
    header: `<news-header reading-time-of="text"><span slot="section"><a href="#">${sections[0] ?? ''}</a></span><h1>${headline}</h1>
      <p slot="standfirst">${text}</p><time slot="published" datetime="2026-03-01T08:00Z">2026</time><figure slot="media">${picture}</figure></news-header>`,
    body: `<news-article-body id="text"><p>${text.repeat(4)}</p>${table}<p>https://example.com/${'a'.repeat(120)}</p>
      <figure class="wp-block-table">${table}<figcaption>${headline}</figcaption></figure><div>${table}</div><ul><li>${table}</li></ul>
      <figure class="alignwide">${picture}</figure><p>${text}</p><figure class="alignfull">${picture}</figure>
      <figure class="alignleft">${picture}</figure><p>${text}</p><div class="wp-caption" style="width: 1034px">${picture}</div>
      <iframe title="" width="560" height="315" allowfullscreen></iframe><pre>${'b'.repeat(120)}</pre></news-article-body>`,
    form: `<news-comment-form><form method="post" action="/"><p><label for="comment">${headline}</label><textarea id="comment" name="comment" cols="45"></textarea></p>
      <p><input type="hidden" name="comment_post_ID" value="1"><input type="submit" value="${headline.slice(0, 20)}"></p></form></news-comment-form>`,
    top: '<news-back-to-top></news-back-to-top>',
  };
}

function arabic() {
  return {
    sections: 'السياسة الاقتصاد الرياضة الثقافة التكنولوجيا المنوعات الصحة الرأي'.split(' '),
    headline: 'مجلس الوزراء يقر خطة لتحديث شبكة الكهرباء في سبع محافظات',
    text: 'أقرّ مجلس الوزراء أمس خطة لتحديث شبكة الكهرباء في سبع محافظات خلال ثلاث سنوات. ',
    rows: [
      'الفريق لعب فاز تعادل خسر له عليه الفارق النقاط'.split(' '),
      ['الأهلي السعودي', '24', '20', '3', '1', '1,234', '٢٤', '+40', '63'],
    ],
  };
}

function english() {
  return {
    sections: 'Politics Economy Sport Culture Technology Miscellaneous Health Opinion'.split(' '),
    headline: 'Cabinet approves plan to modernise the electricity grid in seven provinces',
    text: 'The cabinet approved a plan yesterday to modernise the electricity grid in seven provinces within three years. ',
    rows: [
      'Team Played Won Drawn Lost For Against Difference Points'.split(' '),
      ['Manchester United', '24', '20', '3', '1', '1,234', '24', '+40', '63'],
    ],
  };
}
