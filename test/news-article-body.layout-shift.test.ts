// Inlined critical CSS, and a style sheet that loads later: blocks of all kinds keep their positions.
import { expect } from '@open-wc/testing';
import { frame } from './support/fixture.js';
import { painted, settled, until } from './support/until.js';

const picture = '<img alt="" width="1600" height="800">';

const BLOCKS = `
  <p>نص فيه <q>اقتباس</q> و<sup class="fn"><a href="#a">1</a></sup> و<kbd>Ctrl</kbd> و<mark>علامة</mark>.</p>
  <h2>عنوان</h2><h3>عنوان</h3><h4>عنوان</h4>
  <figure class="alignwide">${picture}<figcaption>صورة</figcaption></figure>
  <figure class="alignleft">${picture}<figcaption>صورة</figcaption></figure><p>نص</p>
  <ol><li><p>بند</p><ul><li>بند</li></ul></li></ol>
  <blockquote><p>اقتباس</p><blockquote><p>في اقتباس</p></blockquote><cite>قائل</cite></blockquote>
  <figure class="wp-block-gallery"><figure>${picture}</figure><figure>${picture}</figure></figure>
  <figure class="wp-block-pullquote"><blockquote><p>اقتباس</p></blockquote></figure>
  <div class="wp-block-columns"><div class="wp-block-column"><h4>قبل</h4></div><div class="wp-block-column"><p>بعد</p></div></div>
  <div class="wp-block-media-text"><figure>${picture}</figure><div><p>نص</p></div></div>
  <div class="wp-block-buttons"><a class="wp-block-button__link" href="#a">زر</a></div>
  <iframe allowfullscreen width="560" height="315" title="فيديو"></iframe>
  <aside><h3>للتذكير</h3><p>نص</p></aside><details open><summary>سؤال</summary><p>جواب</p></details>
  <dl><dt>لفظ</dt><dd>شرح</dd></dl><hr><pre class="wp-block-verse">بيت</pre><pre>npm test</pre>
  <figure><table><caption>جدول</caption><tr><th>رأس</th><td>خليّة</td></tr></table></figure><table><tr><td>خليّة</td></tr></table>
  <ol class="wp-block-footnotes"><li>حاشية</li></ol>`;

/** Properties for which browsers shape the text and break its lines again: for a long article, more than all other layout. */
const TEXT_PROPERTIES = [
  'font-family',
  'font-size',
  'font-weight',
  'font-synthesis-style',
  'overflow-wrap',
  'text-wrap',
];

const textStyles = (page: Window) =>
  [...page.document.querySelectorAll('news-article-body :is(p, h2, h3, li, blockquote)')].map((element) => {
    const style = page.getComputedStyle(element);
    return TEXT_PROPERTIES.map((name) => style.getPropertyValue(name)).join();
  });

for (const dir of ['rtl', 'ltr'] as const) {
  for (const width of [360, 1280]) {
    it(`${dir}, ${String(width)} px: does not shift blocks when the style sheet loads after the critical CSS`, async () => {
      const page = await frame('/test/support/blank.html', { width });
      const { document } = page;
      document.documentElement.dir = dir;
      const sheet = document.querySelector('link[href$="news-elements.css"]') as HTMLLinkElement;
      sheet.disabled = true;
      for (const name of ['start', 'start.blocks']) {
        const style = document.createElement('style');
        style.textContent = await (await fetch(`/cdn/news-elements.${name}.css`)).text();
        document.head.insertBefore(style, sheet);
      }
      (document.querySelector('main') as HTMLElement).innerHTML = `<news-article-body>${BLOCKS}</news-article-body>`;
      await painted(page);
      const boxes = () =>
        [...document.querySelectorAll('news-article-body *')].map((element) => {
          const { x, y, width: inline, height: block } = element.getBoundingClientRect();
          return `${element.localName}.${element.className}: ${[x, y, inline, block].map((length) => length.toFixed(2)).join(' ')}`;
        });
      const before = boxes();
      const textBefore = textStyles(page);
      sheet.disabled = false;
      const inkColor = () =>
        page.getComputedStyle(document.querySelector('news-article-body') as Element).getPropertyValue('--_news-ink');
      await until(() => inkColor() !== '');
      await settled(page);
      expect(boxes()).to.deep.equal(before);
      expect(textStyles(page)).to.deep.equal(textBefore);
    });
  }
}
