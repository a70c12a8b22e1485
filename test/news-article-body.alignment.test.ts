// Wide and full blocks (`alignwide`, `alignfull`): as wide as the page gives, and symmetric to the text. The style sheets are
// short equivalents of those of block themes and classic themes.
import { expect } from '@open-wc/testing';
import { frame, type Direction } from './support/fixture.js';

type Page = Window & typeof globalThis;

const WIDTHS = [360, 768, 1280, 1920];

/** The layout rules that WordPress prints for a block theme, with the theme's widths and root padding. */
const blockTheme = (content: string, wide: string, padding: string) => `
  :root { --wp--style--global--content-size: ${content}; --wp--style--global--wide-size: ${wide};
    --wp--style--root--padding-right: ${padding}; --wp--style--root--padding-left: ${padding} }
  :where(body) { margin: 0 }
  .has-global-padding { padding-right: var(--wp--style--root--padding-right); padding-left: var(--wp--style--root--padding-left) }
  .has-global-padding > .alignfull { margin-right: calc(var(--wp--style--root--padding-right) * -1); margin-left: calc(var(--wp--style--root--padding-left) * -1) }
  .has-global-padding :where(:not(.alignfull.is-layout-flow) > .has-global-padding:not(.wp-block-block, .alignfull)) { padding-right: 0; padding-left: 0 }
  .has-global-padding :where(:not(.alignfull.is-layout-flow) > .has-global-padding:not(.wp-block-block, .alignfull)) > .alignfull { margin-left: 0; margin-right: 0 }
  .is-layout-constrained > .alignleft { float: left; margin-inline-start: 0; margin-inline-end: 2em }
  .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important }
  .is-layout-constrained > .alignwide { max-width: var(--wp--style--global--wide-size) }
  :root :where(.is-layout-constrained) > * { margin-block-start: 1.2rem; margin-block-end: 0 }
  .wp-block-image { margin: 0 0 1em } .wp-block-image img { box-sizing: border-box; height: auto; max-width: 100%; vertical-align: bottom }
  .wp-block-image.alignfull img, .wp-block-image.alignwide img { height: auto; width: 100% }`;

const BLOCK_THEMES = {
  'a theme with padding that depends on the viewport': blockTheme('645px', '1340px', 'clamp(30px, 5vw, 50px)'),
  'a theme with a narrow column': blockTheme('480px', '900px', '1rem'),
  'a theme with rem widths and no padding': blockTheme('40rem', '80rem', '0px'),
};

const CLASSIC_THEMES = {
  'negative margins': `body { margin: 0; padding: 0 40px } .wp-block-image { margin: 0 0 1em } .entry-content { max-width: 800px; margin: auto }
    .entry-content .alignwide, .entry-content .alignfull { margin-left: -40px; margin-right: -40px; width: calc(100% + 80px); max-width: calc(100% + 80px) }`,
  'block margins only': `body { margin: 0 } .wp-block-image { margin: 0 0 1em } .entry-content { max-width: 1000px; margin: auto; padding: 0 1rem }`,
  'a width of its own on phones': `body { margin: 0 } .entry-content > * { width: calc(100% - 4rem); max-width: 58rem; margin-left: auto; margin-right: auto }
    .alignwide { width: calc(100% - 4rem) }`,
};

/** The HTML of a page around the article. `body` is the text, in the element or without it. */
type Around = (blocks: string, element: (blocks: string, classes?: string) => string) => string;

const CONSTRAINED = 'has-global-padding is-layout-constrained';
const BLOCK_MARKUP: Record<string, Around> = {
  'in the post content': (blocks, element) =>
    `<main class="is-layout-flow"><div class="entry-content ${CONSTRAINED}">${element(blocks)}</div></main>`,
  'in full post content of a constrained group': (blocks, element) =>
    `<main class="${CONSTRAINED}"><div class="entry-content alignfull ${CONSTRAINED}">${element(blocks)}</div></main>`,
  'around the post content': (blocks, element) =>
    `<main class="is-layout-flow">${element(`<div class="entry-content ${CONSTRAINED}">${blocks}</div>`)}</main>`,
  'around full post content of a constrained group': (blocks, element) =>
    `<main class="${CONSTRAINED}">${element(`<div class="entry-content alignfull ${CONSTRAINED}">${blocks}</div>`)}</main>`,
  'with the classes of the post content': (blocks, element) =>
    `<main class="is-layout-flow">${element(blocks, `entry-content ${CONSTRAINED}`)}</main>`,
};

const picture = `<img alt="" width="2400" height="600" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 6'/%3E">`;
const BLOCKS = `<p id="text">${'أقرّ مجلس الوزراء أمس خطة لتحديث شبكة الكهرباء. '.repeat(20)}</p>
  <figure class="wp-block-image alignwide">${picture}<figcaption>صورة</figcaption></figure><p>نص</p>
  <figure class="wp-block-image alignfull">${picture}</figure><p>نص</p>`;

async function open(html: string, css: string, dir: Direction, width: number): Promise<Page> {
  const page = await frame('/test/support/blank.html', { width });
  page.document.documentElement.dir = dir;
  // WordPress prints such classes.
  page.document.body.className = 'wp-singular wp-theme-example';
  page.document.head.insertAdjacentHTML('beforeend', `<style>${css}</style>`);
  page.document.body.innerHTML = html;
  return page;
}

const rect = ({ document }: Page, selector: string): DOMRect =>
  (document.querySelector(selector) as Element).getBoundingClientRect();

const withElement = (blocks: string, classes = '') =>
  `<news-article-body class="${classes}">${blocks}</news-article-body>`;
const withoutElement = (blocks: string, classes = '') => (classes ? `<div class="${classes}">${blocks}</div>` : blocks);

function expectSymmetric(page: Page, note: string): void {
  const text = rect(page, '#text');
  for (const selector of ['.alignwide', '.alignfull']) {
    const block = rect(page, selector);
    expect(text.left - block.left, `${note}, ${selector}`).to.be.closeTo(block.right - text.right, 1);
    expect(block.width, `${note}, ${selector}`).to.be.at.least(text.width - 1);
  }
  const { scrollWidth, clientWidth } = page.document.documentElement;
  expect(scrollWidth, note).to.be.at.most(clientWidth);
}

for (const dir of ['rtl', 'ltr'] as const) {
  describe(`wide and full blocks, ${dir}`, () => {
    for (const [theme, css] of Object.entries(BLOCK_THEMES)) {
      for (const [place, around] of Object.entries(BLOCK_MARKUP)) {
        it(`${theme}, the element ${place}: as wide as without the element`, async () => {
          for (const width of WIDTHS) {
            const plain = await open(around(BLOCKS, withoutElement), css, dir, width);
            const page = await open(around(BLOCKS, withElement), css, dir, width);
            expectSymmetric(page, `${String(width)} px`);
            for (const selector of ['.alignwide', '.alignfull', '.alignfull img']) {
              const [block, expected] = [rect(page, selector), rect(plain, selector)];
              expect(block.left, `${String(width)} px, ${selector}`).to.be.closeTo(expected.left, 1);
              expect(block.width, `${String(width)} px, ${selector}`).to.be.closeTo(expected.width, 1);
            }
          }
        });
      }
    }

    it('in two classic columns: a full block fills the column, a wide block at most', async () => {
      const css = `body { margin: 0 } .wrap { display: flow-root; max-width: 1200px; margin: auto; padding: 0 20px }
        @media (width > 700px) { main { float: inline-start; width: 66% } aside { float: inline-end; width: 28% } }`;
      const html = `<div class="wrap"><main>${withElement(BLOCKS)}</main><aside>${'<p>جانب</p>'.repeat(5)}</aside></div>`;
      for (const width of [...WIDTHS, 800, 900, 1000, 1100]) {
        const page = await open(html, css, dir, width);
        expectSymmetric(page, `${String(width)} px`);
        const [main, full, wide] = ['main', '.alignfull', '.alignwide'].map((selector) => rect(page, selector));
        expect(full?.left, `${String(width)} px`).to.be.closeTo(main?.left ?? 0, 1);
        expect(full?.width, `${String(width)} px`).to.be.closeTo(main?.width ?? 0, 1);
        expect(wide?.width, `${String(width)} px`).to.be.at.most((main?.width ?? 0) + 1);
      }
    });

    for (const [theme, css] of Object.entries(CLASSIC_THEMES)) {
      it(`${theme}: the rules of a classic theme hold`, async () => {
        for (const width of WIDTHS) {
          const page = await open(`<main class="entry-content">${withElement(BLOCKS)}</main>`, css, dir, width);
          expectSymmetric(page, `${String(width)} px`);
        }
      });
    }

    it('in a container of the page: a full block fills it', async () => {
      const css =
        'body { margin: 0 } main { container-type: inline-size; inline-size: min(900px, 100%); margin: auto }';
      for (const width of WIDTHS) {
        const page = await open(`<main>${withElement(BLOCKS)}</main>`, css, dir, width);
        expectSymmetric(page, `${String(width)} px`);
        expect(rect(page, '.alignfull').width).to.be.closeTo(rect(page, 'main').width, 1);
      }
    });

    it('blocks of any font size are as wide as the text', async () => {
      const blocks =
        '<h2>عنوان</h2><table><tr><td>خليّة</td></tr></table><blockquote>قول</blockquote><ul><li>بند</li></ul><pre>npm</pre>';
      const page = await open(`<main>${withElement(BLOCKS + blocks)}</main>`, 'main { padding: 1rem }', dir, 1280);
      for (const tag of ['h2', 'table', 'blockquote', 'ul', 'pre']) {
        expect(rect(page, tag).left, tag).to.be.closeTo(rect(page, '#text').left, 1);
      }
    });

    it('floats stay at the sides of the text', async () => {
      const html = `<main>${withElement(`<figure class="alignleft" style="inline-size: 100px">${picture}</figure>
        <figure class="alignright" style="inline-size: 100px">${picture}</figure>${BLOCKS}`)}</main>`;
      const page = await open(html, 'main { padding: 1rem }', dir, 1280);
      const [text, left, right] = ['#text', '.alignleft', '.alignright'].map((selector) => rect(page, selector));
      expect(left?.left).to.be.closeTo(text?.left ?? 0, 1);
      expect(right?.right).to.be.closeTo(text?.right ?? 0, 1);
    });

    it('floats stay at the sides of the text in an article that a class of the page makes wider', async () => {
      const float = (side: string) => `<figure class="${side}" style="inline-size: 100px">${picture}</figure>`;
      const html = `<main>${withElement(`${float('alignleft')}${float('alignright')}<p id="text">${'نصّ طويل. '.repeat(100)}</p>`, 'story')}</main>`;
      const page = await open(html, '.story { max-inline-size: 1000px }', dir, 1280);
      const [text, left, right] = ['#text', '.alignleft', '.alignright'].map((selector) => rect(page, selector));
      expect(text?.width).to.equal(1000);
      expect(left?.left).to.be.closeTo(text?.left ?? 0, 1);
      expect(right?.right).to.be.closeTo(text?.right ?? 0, 1);
    });

    it('the header and the text begin at the same edge', async () => {
      for (const width of WIDTHS) {
        const html = `<main><news-header><h1>عنوان</h1></news-header>${withElement(BLOCKS)}</main>`;
        const page = await open(html, 'main { padding: 1rem }', dir, width);
        const [header, text] = [rect(page, 'news-header'), rect(page, '#text')];
        expect([text.left, text.right]).to.deep.equal([header.left, header.right]);
      }
    });
  });
}
