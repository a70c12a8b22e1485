// Tables wider than the text: they scroll in their box, also by keyboard, and keep `display: table`.
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
      <figure class="wp-block-table" id="figure">
        <table>
          <caption>
            كلفة المراحل
          </caption>
          <tbody>
            ${row('إِنَّ', count)}
          </tbody>
        </table>
        <figcaption>المصدر: الوزارة</figcaption>
      </figure>
      <div id="box">
        <table>
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
    it('scroll in their box, from the inline start', async () => {
      const root = await fixture<HTMLElement>(article(12));
      for (const id of ['#figure', '#box']) {
        const box = find(root, id);
        expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
        const [first, place] = [find(box, 'td'), box].map((element) => element.getBoundingClientRect());
        const side = dir === 'rtl' ? 'right' : 'left';
        expect(first?.[side]).to.be.closeTo(place?.[side] ?? 0, 1);
        expect(getComputedStyle(find(box, 'table')).display).to.equal('table');
      }
    });

    it('are focusable and scroll by keyboard, labelled by their caption', async () => {
      const root = await fixture<HTMLElement>(article(12));
      const [figure, box] = [find(root, '#figure'), find(root, '#box')];
      await settled(figure, true);
      await settled(box, true);
      const caption = box.querySelector('caption') as HTMLElement;
      expect([box.getAttribute('role'), box.getAttribute('aria-labelledby')]).to.deep.equal(['region', caption.id]);
      expect(figure.hasAttribute('role')).to.equal(false);
      box.focus();
      expect(document.activeElement === box).to.equal(true);
      await sendKeys({ press: dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight' });
      await waitUntil(() => Math.abs(box.scrollLeft) > 0, 'it scrolls', TIMEOUT);
      await expect(root).to.be.accessible();
    });

    it('are not focusable while they fit', async () => {
      const root = await fixture<HTMLElement>(article(5));
      const figure = find(root, '#figure');
      await settled(figure, true);
      root.style.setProperty('inline-size', '1000px');
      await settled(figure, false);
      expect(figure.getAttributeNames()).to.deep.equal(['class', 'id']);
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
      const root = await fixture<HTMLElement>(article(5));
      await settled(find(root, '#figure'), true);
      const copy = root.cloneNode(true) as HTMLElement;
      copy.style.setProperty('inline-size', '1000px');
      root.replaceWith(copy);
      await settled(find(copy, '#figure'), false);
      expect(find(copy, '#figure').getAttributeNames()).to.deep.equal(['class', 'id']);
      copy.remove();
    });

    it('are focusable again after a script has morphed the page into the HTML of the server', async () => {
      const root = await fixture<HTMLElement>(article(12));
      const box = find(root, '#box');
      await settled(box, true);
      for (const name of box.getAttributeNames()) if (name !== 'id') box.removeAttribute(name);
      await settled(box, true);
      expect(box.getAttribute('role')).to.equal('region');
    });

    it('keep the `tabindex` and role of the page', async () => {
      const root = await fixture<HTMLElement>(html`
        <news-article-body style="inline-size: 320px">
          <div tabindex="-1" role="group">
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
          <div id="last">
            <table>
              <tbody>
                ${row('خليّة', 12)}
              </tbody>
            </table>
          </div>
        </news-article-body>
      `);
      await settled(find(root, '#last'), true);
      expect(find(root, '[role]').getAttribute('tabindex')).to.equal('-1');
      expect(find(root, '.not-prose').hasAttribute('tabindex')).to.equal(false);
    });

    it('are focusable when they are added late', async () => {
      const root = await fixture<HTMLElement>(html`
        <news-article-body style="inline-size: 320px"><p>نص</p></news-article-body>
      `);
      const late = (await fixture<HTMLElement>(article(12))).cloneNode(true) as HTMLElement;
      const [figure, box] = [find(late, '#figure'), find(late, '#box')];
      for (const each of [figure, box]) each.removeAttribute('tabindex');
      root.append(figure);
      await settled(figure, true);
      root.append(box);
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
