// Position and width of the blocks of WordPress's editor, on pages of several widths, with the built style sheets.
import { expect } from '@open-wc/testing';
import { frame, type Direction } from './support/fixture.js';

type Page = Window & typeof globalThis;

const picture = (width: number, height: number): string =>
  `<img alt="" width="${String(width)}" height="${String(height)}" src="data:image/svg+xml,` +
  `%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${String(width)} ${String(height)}'/%3E">`;

const TEXT = 'أقرّ مجلس الوزراء أمس خطة لتحديث شبكة الكهرباء في سبع محافظات خلال ثلاث سنوات. '.repeat(6);

const EVERYTHING = `
  <p>${TEXT}</p>
  <figure class="wp-block-image alignwide">${picture(1600, 800)}<figcaption>صورة</figcaption></figure>
  <figure class="wp-block-image alignfull">${picture(1600, 800)}</figure>
  <div class="wp-block-image"><figure class="alignleft">${picture(300, 200)}<figcaption>${TEXT}</figcaption></figure></div>
  <p>${TEXT}</p>
  <figure class="alignright">${picture(300, 200)}</figure>
  <p>${TEXT}</p>
  <figure class="aligncenter">${picture(200, 100)}</figure>
  <div class="wp-caption" style="width: 1034px">${picture(1024, 500)}</div>
  <figure class="wp-block-gallery has-nested-images">
    <figure class="wp-block-image">${picture(800, 600)}</figure><figure class="wp-block-image">${picture(800, 600)}</figure>
    <figure class="wp-block-image">${picture(800, 600)}</figure><figcaption>معرض</figcaption>
  </figure>
  <figure class="wp-block-pullquote"><blockquote><p>لن ننتظر</p><cite>الوزير</cite></blockquote></figure>
  <div class="wp-block-columns"><div class="wp-block-column"><p>قبل</p></div><div class="wp-block-column"><p>بعد</p></div></div>
  <div class="wp-block-media-text">
    <figure class="wp-block-media-text__media">${picture(800, 600)}</figure>
    <div class="wp-block-media-text__content"><p>${TEXT}</p></div>
  </div>
  <div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="#a">اشترك</a></div></div>
  <figure class="wp-block-table"><table><tr>${'<td>خليّة</td>'.repeat(12)}</tr></table></figure>
  <table id="bare"><tr>${'<td>خليّة</td>'.repeat(8)}</tr></table>
  <iframe allowfullscreen width="560" height="315" title="فيديو"></iframe>
  <pre>${'word '.repeat(60)}${'x'.repeat(200)}</pre>
  <p>https://example.com/${'a'.repeat(200)}</p>
  <details open><summary>سؤال</summary><p>جواب</p></details>
  <aside><h3>للتذكير</h3><p>نص</p></aside>
`;

async function open(content: string, width: number, dir: Direction = 'rtl', css = ''): Promise<Page> {
  const page = await frame('/test/support/blank.html', { width });
  page.document.documentElement.dir = dir;
  // WordPress prints such a class. Wide blocks need it.
  page.document.body.className = 'wp-singular';
  const style = page.document.createElement('style');
  style.textContent = `body { margin: 0 } main { padding: 1rem } ${css}`;
  page.document.head.append(style);
  const main = page.document.querySelector('main') as HTMLElement;
  main.innerHTML = `<news-article-body>${content}</news-article-body>`;
  await page.document.fonts.ready;
  return page;
}

const rect = (page: Page, selector: string): DOMRect =>
  (page.document.querySelector(selector) as HTMLElement).getBoundingClientRect();

const overflow = (page: Page): number => {
  const { scrollWidth, clientWidth } = page.document.documentElement;
  return scrollWidth - clientWidth;
};

for (const dir of ['rtl', 'ltr'] as const) {
  describe(`<news-article-body>, blocks, ${dir}`, () => {
    for (const width of [320, 360, 768, 1280]) {
      it(`does not overflow a page of ${String(width)} px`, async () => {
        expect(overflow(await open(EVERYTHING, width, dir))).to.equal(0);
      });
    }

    it('extends a wide picture beyond the measure equally on both sides', async () => {
      const page = await open(EVERYTHING, 1280, dir);
      const [text, wide, image] = ['p', '.alignwide', '.alignwide img'].map((selector) => rect(page, selector)) as [
        DOMRect,
        DOMRect,
        DOMRect,
      ];
      expect(wide.width / text.width).to.be.closeTo(1.25, 0.02);
      expect(text.left - wide.left).to.be.closeTo(wide.right - text.right, 1);
      expect(image.width).to.be.closeTo(wide.width, 1);
    });

    it('extends a wide picture equally if a theme sets its margins', async () => {
      const page = await open(EVERYTHING, 1280, dir, '.wp-block-image { margin: 0 0 1em }');
      const [text, wide] = [rect(page, 'p'), rect(page, '.alignwide')];
      expect(text.left - wide.left).to.be.closeTo(wide.right - text.right, 1);
      expect(wide.width).to.be.greaterThan(text.width);
    });

    it('keeps a wide picture within a sidebar, a column and a list', async () => {
      const wide = `<figure class="alignwide">${picture(1600, 800)}</figure>`;
      const column = `<div class="wp-block-columns"><div class="wp-block-column">${wide}</div><div class="wp-block-column"><p>${TEXT}</p></div></div>`;
      const page = await open(`${wide}${column}<ul><li>${wide}</li></ul>`, 1280, dir, 'main { inline-size: 400px }');
      for (const figure of page.document.querySelectorAll('.alignwide')) {
        const place = (figure.parentElement as HTMLElement).getBoundingClientRect();
        expect(figure.getBoundingClientRect().width).to.be.at.most(place.width);
      }
    });

    it('fills a container of the page with `--news-wide: 100cqi`', async () => {
      const css =
        'main { container-type: inline-size; inline-size: 900px; padding: 0 } .alignfull { --news-wide: 100cqi }';
      const page = await open(EVERYTHING, 1280, dir, css);
      const [main, full] = [rect(page, 'main'), rect(page, '.alignfull')];
      expect(full.width).to.be.within(main.width - 33, main.width);
    });

    it('floats a picture with `alignleft` to the left in both directions, with text beside it', async () => {
      const page = await open(EVERYTHING, 1280, dir);
      const [text, left, right] = [rect(page, 'p'), rect(page, '.alignleft'), rect(page, '.alignright')];
      expect(left.left).to.be.closeTo(text.left, 1);
      expect(right.right).to.be.closeTo(text.right, 1);
      expect(left.width).to.be.at.most(text.width / 2 + 1);
    });

    it('places quotations, code and asides beside a floated picture, not behind it', async () => {
      const beside = '<blockquote><p>قال</p></blockquote><pre>npm test</pre><aside><p>نص</p></aside>';
      const float = `<figure class="alignleft">${picture(300, 900)}</figure>`;
      const page = await open(`${float}${beside}<figure class="wp-block-pullquote">${beside}</figure>`, 1280, dir);
      const { right } = rect(page, '.alignleft');
      for (const block of page.document.querySelectorAll('blockquote, pre, aside, .wp-block-pullquote')) {
        expect(block.getBoundingClientRect().left, block.localName).to.be.at.least(right);
      }
    });

    it('does not show hidden blocks', async () => {
      const page = await open(
        EVERYTHING.replace(/<(figure|img|div|aside|pre|iframe|details)\b/g, '<$1 hidden'),
        1280,
        dir,
      );
      const shown = [...page.document.querySelectorAll<HTMLElement>('[hidden]')].filter(
        (element) => element.offsetHeight,
      );
      expect(shown.map(({ outerHTML }) => outerHTML.slice(0, 60))).to.deep.equal([]);
    });

    it('makes a floated picture as wide as the text on a phone', async () => {
      const page = await open(EVERYTHING, 360, dir);
      expect(rect(page, '.alignleft').width).to.be.closeTo(rect(page, 'p').width, 1);
    });

    it('shows a player in its aspect ratio', async () => {
      for (const width of [360, 1280]) {
        const player = rect(await open(EVERYTHING, width, dir), 'iframe');
        expect(player.width / player.height).to.be.closeTo(16 / 9, 0.02);
      }
      const other = '<iframe allowfullscreen width="400" height="300" title="فيديو"></iframe>';
      const page = await open(
        `${other}<figure class="wp-embed-aspect-4-3 wp-has-aspect-ratio">${other}</figure>`,
        360,
        dir,
      );
      const ratios = [...page.document.querySelectorAll('iframe')].map(
        ({ offsetWidth, offsetHeight }) => offsetWidth / offsetHeight,
      );
      expect(ratios[1]).to.be.closeTo(4 / 3, 0.02);
      expect(ratios[0]).to.be.closeTo(16 / 9, 0.02);
    });

    it('keeps the distance after a player without a figure', async () => {
      const player = '<iframe allowfullscreen width="560" height="315" title="فيديو"></iframe>';
      const page = await open(`${player}<p>نص</p>`, 1280, dir);
      const size = parseFloat(page.getComputedStyle(page.document.querySelector('p') as Element).fontSize);
      expect(rect(page, 'p').top - rect(page, 'iframe').bottom).to.be.within(1.25 * size, 2.5 * size);
    });

    it('keeps the height of a chart', async () => {
      const page = await open('<iframe width="100%" height="400" title="رسم"></iframe>', 360, dir);
      expect(rect(page, 'iframe').height).to.equal(400);
    });

    it('places the pictures of a gallery side by side, and its caption below', async () => {
      const page = await open(EVERYTHING, 1280, dir);
      const [first, second, third] = [...page.document.querySelectorAll('.wp-block-gallery img')].map((image) =>
        image.getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      expect([second.top, third.top]).to.deep.equal([first.top, first.top]);
      expect(rect(page, '.wp-block-gallery figcaption').top).to.be.at.least(first.bottom);
    });

    it('does not style opted-out parts', async () => {
      const skipped = `<div class="not-prose">${EVERYTHING}</div><div data-news-skip>${EVERYTHING}</div>`;
      const page = await open(skipped, 1280, dir);
      const [optedOut, unstyled] = ['news-article-body', 'main > section'].map((place, index) => {
        const main = page.document.querySelector('main') as HTMLElement;
        if (index === 1)
          main.insertAdjacentHTML('beforeend', `<section><div>${EVERYTHING}</div><div>${EVERYTHING}</div></section>`);
        return [...page.document.querySelectorAll(`${place} > div *`)].map((element) => {
          const { display, marginBlockStart, marginInlineStart, paddingBlockStart, float, position } =
            page.getComputedStyle(element);
          return [
            element.localName,
            element.className,
            display,
            marginBlockStart,
            marginInlineStart,
            paddingBlockStart,
            float,
            position,
          ].join(' ');
        });
      });
      // Margins in em depend on the font size of the article, which opted-out parts inherit.
      const shape = (rules: string[] | undefined) =>
        rules?.map((rule) => rule.replace(/[\d.]+px/g, (length) => (length === '0px' ? '0' : 'some')));
      expect(shape(optedOut)).to.deep.equal(shape(unstyled));
    });
  });
}
