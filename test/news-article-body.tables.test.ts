// Tables wider than the text: they scroll in their own box, also by keyboard, and are named.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-article-body/define.js';
import { sendKeys } from './support/driver.js';
import { fixture, html, inBothDirections } from './support/fixture.js';

const row = (cell: string, count: number) =>
  html`<tr>
    ${Array.from({ length: count }, () => html`<td>${cell}</td>`)}
  </tr>`;

const article = (count: number, width = 320) => html`
  <div style="inline-size: ${width}px">
    <news-article-body>
      <figure class="wp-block-table">
        <table id="figure">
          <tbody>
            ${row('إِنَّ', count)}
          </tbody>
        </table>
        <figcaption>المصدر: الوزارة</figcaption>
      </figure>
      <div>
        <table id="box">
          <caption>
            جدول ثانٍ
          </caption>
          <tbody>
            ${row('خليّة', count)}
          </tbody>
        </table>
      </div>
    </news-article-body>
  </div>
`;

const find = (root: Element, selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;

const TIMEOUT = { timeout: 8000 };

const settled = async (box: HTMLElement, isFocusable: boolean): Promise<void> => {
  await waitUntil(() => box.hasAttribute('tabindex') === isFocusable, 'the observer has called back', TIMEOUT);
};

inBothDirections((dir) => {
  describe('<news-article-body>, tables', () => {
    it('scroll in their own box, from the inline start', async () => {
      const root = await fixture<HTMLElement>(article(12));
      for (const id of ['#figure', '#box']) {
        const box = find(root, id);
        expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
        const [first, place] = [find(box, 'td'), box].map((element) => element.getBoundingClientRect());
        const side = dir === 'rtl' ? 'right' : 'left';
        expect(first?.[side]).to.be.closeTo(place?.[side] ?? 0, 1);
        expect(find(root, 'figure').scrollWidth).to.equal(find(root, 'figure').clientWidth);
      }
    });

    it('are focusable and scroll by keyboard, with a visible focus', async () => {
      const root = await fixture<HTMLElement>(article(12));
      const [figure, box] = [find(root, '#figure'), find(root, '#box')];
      await settled(figure, true);
      await settled(box, true);
      box.focus();
      expect(document.activeElement === box).to.equal(true);
      await sendKeys({ press: dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight' });
      await waitUntil(() => Math.abs(box.scrollLeft) > 0, 'it scrolls', TIMEOUT);
      const { outlineStyle, outlineWidth } = getComputedStyle(box);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      await expect(root).to.be.accessible();
    });

    it('are named by their caption, the caption of their figure or their first row', async () => {
      const root = await fixture<HTMLElement>(html`
        <news-article-body style="inline-size: 320px">
          <table id="own">
            <caption>
              جدول
            </caption>
            <tbody>
              ${row('خليّة', 12)}
            </tbody>
          </table>
          <figure>
            <table id="captioned">
              <tbody>
                ${row('خليّة', 12)}
              </tbody>
            </table>
            <figcaption>المصدر</figcaption>
          </figure>
          <table id="bare">
            <tbody>
              ${row('خليّة', 12)}
            </tbody>
          </table>
          <table id="labelled" aria-label="اسم">
            <tbody>
              ${row('خليّة', 12)}
            </tbody>
          </table>
        </news-article-body>
      `);
      const tables = ['#own', '#captioned', '#bare', '#labelled'].map((id) => find(root, id));
      for (const table of tables) await settled(table, true);
      const labels = tables.map((table) => document.getElementById(table.getAttribute('aria-labelledby') ?? ''));
      expect(labels.map((label) => label?.localName)).to.deep.equal([undefined, 'figcaption', 'tr', undefined]);
    });

    it('do not scroll vertically', async () => {
      const root = await fixture<HTMLElement>(article(12));
      for (const { scrollHeight, clientHeight } of root.querySelectorAll('figure, table')) {
        expect(scrollHeight).to.be.at.most(clientHeight);
      }
    });

    it('are as wide as the text while they fit', async () => {
      const root = await fixture<HTMLElement>(article(2));
      for (const cells of root.querySelectorAll('tr')) {
        expect(cells.getBoundingClientRect().width).to.be.closeTo(320, 3);
      }
    });

    it('are not focusable while they fit', async () => {
      const root = await fixture<HTMLElement>(article(9));
      const table = find(root, '#box');
      await settled(table, true);
      root.style.setProperty('inline-size', '1000px');
      await settled(table, false);
      expect(table.getAttributeNames()).to.deep.equal(['id']);
    });

    it('keep the focus when they fit, and are not focusable after that', async () => {
      const box = await fixture(article(10, 200));
      const table = find(box, '#figure');
      await waitUntil(() => table.tabIndex === 0, 'The wide table is not focusable.', TIMEOUT);
      table.focus();
      (box as HTMLElement).style.inlineSize = '640px';
      await waitUntil(() => table.scrollWidth === table.clientWidth, 'The table does not fit.', TIMEOUT);
      await waitUntil(() => find(box, '#box').tabIndex === -1, 'The other table is focusable.', TIMEOUT);
      expect(document.activeElement === table, 'the table has the focus').to.equal(true);
      table.blur();
      await waitUntil(() => table.tabIndex === -1, 'The table is focusable.', TIMEOUT);
    });

    it('lose all added attributes when the article is removed', async () => {
      const root = await fixture<HTMLElement>(article(12));
      const [body, box] = [find(root, 'news-article-body'), find(root, '#box')];
      await settled(box, true);
      body.remove();
      expect(box.hasAttribute('tabindex')).to.equal(false);
      root.append(body);
      await settled(box, true);
    });

    it('are not focusable in a copy of the page in which they fit', async () => {
      const root = await fixture<HTMLElement>(article(9));
      await settled(find(root, '#box'), true);
      const copy = root.cloneNode(true) as HTMLElement;
      copy.style.setProperty('inline-size', '1000px');
      root.replaceWith(copy);
      await settled(find(copy, '#box'), false);
      expect(find(copy, '#box').getAttributeNames()).to.deep.equal(['id']);
      copy.remove();
    });

    it('are focusable again after a script has morphed the page into the HTML of the server', async () => {
      const root = await fixture<HTMLElement>(article(12));
      const table = find(root, '#figure');
      await settled(table, true);
      for (const name of table.getAttributeNames()) if (name !== 'id') table.removeAttribute(name);
      await settled(table, true);
      expect(table.hasAttribute('aria-labelledby')).to.equal(true);
    });

    it('scroll with the focusable box of the page that they are in', async () => {
      const root = await fixture<HTMLElement>(html`
        <news-article-body style="inline-size: 320px">
          <div tabindex="0" role="region" aria-label="جدول" style="overflow-x: auto">
            <table>
              <caption>
                جدول
              </caption>
              <tbody>
                ${row('خليّة', 12)}
              </tbody>
            </table>
          </div>
          <div class="not-prose" style="overflow: auto">
            <table>
              <tbody>
                ${row('خليّة', 12)}
              </tbody>
            </table>
          </div>
          <div>
            <table id="last">
              <tbody>
                ${row('خليّة', 12)}
              </tbody>
            </table>
          </div>
        </news-article-body>
      `);
      await settled(find(root, '#last'), true);
      expect(find(root, '[role] table').hasAttribute('tabindex')).to.equal(false);
      expect(find(root, '[role]').scrollWidth).to.be.greaterThan(320);
      expect(find(root, '.not-prose table').hasAttribute('tabindex')).to.equal(false);
    });

    it('are focusable when they are added late', async () => {
      const root = await fixture<HTMLElement>(html`
        <news-article-body style="inline-size: 320px"><p>نص</p></news-article-body>
      `);
      const late = (await fixture<HTMLElement>(article(12))).cloneNode(true) as HTMLElement;
      const [figure, box] = [find(late, '#figure'), find(late, '#box')];
      for (const each of [figure, box]) each.removeAttribute('tabindex');
      root.append(find(late, 'figure'));
      await settled(figure, true);
      root.append(find(late, 'div'));
      await settled(box, true);
      box.remove();
      await settled(box, false);
    });

    it('add no resize observations to an article without scrollable tables', async () => {
      const native = window.ResizeObserver;
      let count = 0;
      window.ResizeObserver = class extends native {
        override observe(...args: Parameters<ResizeObserver['observe']>): void {
          count += 1;
          super.observe(...args);
        }
      };
      try {
        await fixture(html`<news-article-body><p>نص</p></news-article-body>`);
        await fixture(
          html`<news-article-body
            ><table>
              <tbody>
                ${row('خليّة', 3)}
              </tbody>
            </table></news-article-body
          >`,
        );
        expect(count).to.equal(2);
      } finally {
        window.ResizeObserver = native;
      }
    });

    it('do not clip vowel marks of their first line', async () => {
      const root = await fixture<HTMLElement>(article(12));
      const caption = find(root, 'caption');
      caption.textContent = 'إِنَّ ٱللَّٰهَ';
      const mark = document.createElement('span');
      mark.style.cssText = 'display: inline-block; inline-size: 0; block-size: 0';
      caption.append(mark);
      const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const { fontSize, fontFamily } = getComputedStyle(caption);
      context.font = `${fontSize} ${fontFamily}`;
      const textTop =
        mark.getBoundingClientRect().bottom - context.measureText(caption.textContent).actualBoundingBoxAscent;
      expect(textTop).to.be.at.least(find(root, '#figure').getBoundingClientRect().top);
    });
  });
});
