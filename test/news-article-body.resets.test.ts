// The article with typical styles of pages: it wins over resets and themes, and is overridden by classes of the page.
import { expect } from '@open-wc/testing';
import { frame } from './support/fixture.js';

type Page = Window & typeof globalThis;

/** Equivalents of the rules of these style sheets for the blocks of a text. */
const RESETS = {
  'Tailwind’s preflight': `
    *, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
    a { color: inherit; text-decoration: inherit }
    blockquote, dl, dd, h1, h2, h3, h4, h5, h6, hr, figure, p, pre { margin: 0 }
    ol, ul, menu { list-style: none; margin: 0; padding: 0 }
    img, video, iframe { display: block; vertical-align: middle }
    sub, sup { font-size: 75%; line-height: 0; position: relative; vertical-align: baseline }
    sup { top: -0.5em }
    hr { height: 0; color: inherit; border-top-width: 1px }`,
  'Bootstrap’s reboot': `
    *, ::before, ::after { box-sizing: border-box }
    h2 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2; font-size: 2rem }
    p { margin-top: 0; margin-bottom: 1rem }
    hr { margin: 1rem 0; color: inherit; border: 0; border-top: 1px solid; opacity: .25 }
    ol, ul { padding-left: 2rem; margin-top: 0; margin-bottom: 1rem }
    blockquote { margin: 0 0 1rem }
    a { color: #0d6efd; text-decoration: underline }
    mark { padding: .1875em }
    table { border-collapse: collapse }
    caption { padding-top: .5rem; padding-bottom: .5rem; color: rgba(33, 37, 41, .75); text-align: left }
    sub, sup { position: relative; font-size: .75em; line-height: 0; vertical-align: baseline }`,
  'a theme’s own': `
    body, p, li { font: 14px/1.4 Georgia, serif; letter-spacing: .02em }
    h2, h3 { font: italic 300 40px/1 Georgia; text-transform: uppercase; letter-spacing: -.02em }
    p { margin: 0 0 28px; text-align: justify }
    blockquote { margin: 0 40px; padding: 30px; font-style: italic; quotes: none }
    figure { margin: 1em 40px } img { height: auto; max-width: none }
    ul { list-style: square inside } a { text-decoration: none }`,
};

const CONTENT = `
  <h2>عنوان</h2><p>فقرة فيها <a href="#a">رابط</a> و<sup>1</sup>.</p><h3>عنوان أصغر</h3>
  <ul><li>بند</li></ul><ol><li>أول</li></ol><blockquote><p>اقتباس</p></blockquote>
  <figure><img alt="" width="900" height="300"><figcaption>تعليق</figcaption></figure>
  <hr><pre>npm test</pre><table><caption>جدول</caption><tr><th>رأس</th><td>خليّة</td></tr></table><dl><dt>لفظ</dt><dd>شرح</dd></dl>`;

const PROPERTIES = [
  'font-size',
  'font-family',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'text-transform',
  'margin-block-start',
  'margin-block-end',
  'margin-inline-start',
  'padding-inline-start',
  'border-inline-start-width',
  'border-block-start-width',
  'text-decoration-line',
  'list-style-type',
  'opacity',
  'color',
] as const;

async function open(css = '', link = ''): Promise<Page> {
  const page = await frame('/test/support/blank.html', { width: 900 });
  (page.document.querySelector('main') as HTMLElement).innerHTML = `<news-article-body>${CONTENT}</news-article-body>`;
  if (link) {
    const element = page.document.createElement('link');
    Object.assign(element, { rel: 'stylesheet', href: link });
    const loaded = new Promise((resolve) => {
      element.addEventListener('load', resolve);
    });
    page.document.head.append(element);
    await loaded;
  }
  // After the library's styles, so that a rule of the same specificity would win.
  page.document.head.insertAdjacentHTML('beforeend', `<style>${css}</style>`);
  return page;
}

/** The visible value of a property. An `<hr>` has no text; its border shows its colour. */
function visibleValue(style: CSSStyleDeclaration, { localName }: Element, name: string): string {
  return style.getPropertyValue(name === 'color' && localName === 'hr' ? 'border-block-start-color' : name);
}

/** A description of the look of each block. */
function looks(
  page: Page,
  selector = 'h2, h3, p, a, ul, ol, li, blockquote, figcaption, img, hr, pre, caption, th, td, dd',
): string[] {
  return [...page.document.querySelectorAll(`news-article-body :is(${selector})`)].map((element) => {
    const style = page.getComputedStyle(element);
    return `${element.localName}: ${PROPERTIES.map((name) => `${name} ${visibleValue(style, element, name)}`).join(', ')}`;
  });
}

/** The descriptions that differ from those before. */
function changes(before: string[], after: string[]): string[] {
  return after.filter((text, index) => text !== before[index]).map((text) => text.slice(0, 400));
}

describe('<news-article-body> with styles of the page', () => {
  it('looks the same with normalize.css', async () => {
    const after = await open('', '/node_modules/normalize.css/normalize.css');
    expect(changes(looks(await open()), looks(after))).to.deep.equal([]);
  });

  for (const [name, css] of Object.entries(RESETS)) {
    it(`looks the same with ${name}`, async () => {
      expect(changes(looks(await open()), looks(await open(css)))).to.deep.equal([]);
    });
  }

  it('is overridden by every class rule of the page', async () => {
    const page = await open(`
      .own { margin: 7px; padding: 7px; font: italic 300 7px/7px serif; color: rgb(7, 7, 7); letter-spacing: 7px }
      .own { border: 7px solid; list-style-type: square; opacity: 0.7; text-transform: uppercase; text-decoration: none }
      .own { position: static; float: none; inline-size: 77px; min-inline-size: 0; max-inline-size: 777px; direction: rtl }
      .own { background: rgb(7, 7, 7); display: block; white-space: normal; quotes: none; aspect-ratio: 7 }
    `);
    const body = page.document.querySelector('news-article-body') as HTMLElement;
    const types =
      'p h2 h3 h4 ul ol li blockquote figure figcaption img video iframe pre code kbd em cite q sup sub mark a aside details summary dl dd hr th td caption';
    const classes =
      'alignwide alignleft alignright aligncenter wp-block-gallery wp-block-columns wp-block-column wp-block-pullquote wp-block-verse wp-block-button__link wp-block-footnotes';
    const failures: string[] = [];
    const valuesOf = (element: HTMLElement): string => {
      const { marginTop, paddingTop, fontSize, color, opacity, inlineSize, float, position, letterSpacing } =
        page.getComputedStyle(element);
      return [marginTop, paddingTop, fontSize, color, opacity, inlineSize, float, position, letterSpacing].join(' ');
    };
    for (const type of types.split(' ')) {
      for (const block of classes.split(' ')) {
        const element = page.document.createElement(type);
        element.className = `${block} own`;
        body.append(element);
        const expected = `7px 7px 7px rgb(7, 7, 7) 0.7 77px none static 7px`;
        if (valuesOf(element) !== expected) failures.push(`${type}.${block}: ${valuesOf(element)}`);
        element.remove();
      }
    }
    expect(failures).to.deep.equal([]);
  });
});
