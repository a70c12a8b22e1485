// Lists, quotation marks, line heights and drop caps by language and direction.
import { expect } from '@open-wc/testing';
import '../src/elements/news-article-body/define.js';
import type { NewsArticleBody } from '../src/index.js';
import { fixture, html, inBothDirections } from './support/fixture.js';
import { warnings } from './support/warnings.js';

const find = (root: Element, selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;
const style = (root: Element, selector: string): CSSStyleDeclaration => getComputedStyle(find(root, selector));

/** The list style of a numbered list in a language. */
async function digits(lang: string, numerals?: string): Promise<string> {
  const root = await fixture(html`
    <div lang=${lang} dir=${/^(?:ar|fa|ur|he|ckb|ps)\b/.test(lang) ? 'rtl' : 'ltr'}>
      <news-article-body
        ><ol>
          <li>بند</li>
        </ol></news-article-body
      >
    </div>
  `);
  const body = root.querySelector<NewsArticleBody>('news-article-body');
  if (body && numerals) body.numerals = numerals as NewsArticleBody['numerals'];
  await body?.updateComplete;
  return style(root, 'li').listStyleType;
}

describe('<news-article-body>, typography by language', () => {
  for (const [lang, expected] of [
    ['ar', 'decimal'],
    ['ar-EG', 'arabic-indic'],
    ['ar-SA', 'arabic-indic'],
    ['ar-MA', 'decimal'],
    ['ar-AE', 'decimal'],
    ['ckb', 'arabic-indic'],
    ['fa', 'persian'],
    ['fa-AF', 'persian'],
    ['ur', 'decimal'],
    ['en', 'decimal'],
    ['ar-SA-u-nu-latn', 'decimal'],
    ['ar-MA-u-nu-arab', 'arabic-indic'],
    ['ar-u-ca-islamic-umalqura-nu-arabext', 'persian'],
  ] as const) {
    it(`numbers a list in ${lang} with ${expected} digits`, async () => {
      expect(await digits(lang)).to.equal(expected);
    });
  }

  it('numbers lists with the digits of `numerals`', async () => {
    expect([await digits('ar', 'arab'), await digits('ar-EG', 'latn'), await digits('ar', 'arabext')]).to.deep.equal([
      'arabic-indic',
      'decimal',
      'persian',
    ]);
  });

  it('keeps Latin digits in English lists', async () => {
    expect(await digits('en', 'arab')).to.equal('decimal');
  });

  it('warns about unknown digits, and keeps those of the language', async () => {
    const messages = warnings();
    expect(await digits('ar-EG', 'roman')).to.equal('arabic-indic');
    expect(messages).to.deep.equal([
      'news-elements: <news-article-body>: numerals="roman" is unknown. Write "latn" or "arab" or "arabext".',
    ]);
  });

  it('keeps letters and Roman numerals of `type`', async () => {
    const body = await fixture(html`
      <news-article-body lang="ar-EG" dir="rtl">
        <ol type="a">
          <li>بند</li>
        </ol>
        <ol type="I">
          <li>بند</li>
        </ol>
      </news-article-body>
    `);
    expect([...body.querySelectorAll('li')].map((item) => getComputedStyle(item).listStyleType)).to.deep.equal([
      'lower-alpha',
      'upper-roman',
    ]);
  });

  for (const [lang, outer, inner] of [
    ['ar', '«»', '“”'],
    ['ar-EG', '«»', '“”'],
    ['fa', '«»', '‹›'],
    ['ur', '”“', '’‘'],
  ] as const) {
    it(`uses the quotation marks ${outer} in ${lang}, and ${inner} in nested quotations`, async () => {
      const body = await fixture(html`
        <news-article-body lang=${lang} dir="rtl"
          ><p>
            <q>قال <q>نعم</q></q>
          </p></news-article-body
        >
      `);
      expect(style(body, 'q q').quotes.replace(/[" ]/g, '')).to.equal(outer + inner);
    });
  }

  it('shows Urdu in Nastaliq with a taller line height if `--news-nastaliq` is set', async () => {
    const body = await fixture(html`
      <news-article-body lang="ur" dir="rtl" style="--news-nastaliq: 2.4 'Noto Nastaliq Urdu'">
        <h2>عنوان</h2>
        <p>خبر</p>
      </news-article-body>
    `);
    for (const selector of ['h2', 'p']) {
      const { fontFamily, fontSize, lineHeight } = style(body, selector);
      expect(fontFamily).to.match(/^"?Noto Nastaliq Urdu/);
      expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(2.4, 0.01);
    }
  });

  it('shows Urdu like other Arabic script by default', async () => {
    const body = await fixture(html`<news-article-body lang="ur" dir="rtl"><p>خبر</p></news-article-body>`);
    const { fontSize, lineHeight } = style(body, 'p');
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.closeTo(1.85, 0.01);
  });
});

inBothDirections((dir) => {
  describe('<news-article-body>, typography by direction', () => {
    it('applies letter spacing, hyphenation and capitals to left-to-right text only', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h2, p { letter-spacing: 3px; hyphens: auto; text-transform: uppercase }');
      document.adoptedStyleSheets.unshift(sheet);
      try {
        const body = await fixture(
          html`<news-article-body
            ><h2>عنوان</h2>
            <p>iPhone</p></news-article-body
          >`,
        );
        for (const selector of ['h2', 'p']) {
          const { letterSpacing, hyphens, textTransform } = style(body, selector);
          expect([letterSpacing, hyphens, textTransform]).to.deep.equal(
            dir === 'rtl' ? ['normal', 'manual', 'none'] : ['3px', 'auto', 'uppercase'],
          );
        }
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    });

    it('keeps the line height in lines with superscripts and subscripts', async () => {
      const body = await fixture(html`
        <news-article-body>
          <p id="plain">سطر</p>
          <p id="marked">
            سطر<sup class="fn"><a href="#a">1</a></sup> CO<sub>2</sub>
          </p>
        </news-article-body>
      `);
      expect(find(body, '#marked').offsetHeight).to.equal(find(body, '#plain').offsetHeight);
    });

    it('places a footnote mark after its word, and a subscript next to its letters', async () => {
      const body = await fixture(html`
        <news-article-body dir="rtl">
          <p>
            قالت <span>DeepSeek</span><sup id="note"><a href="#a">1</a></sup> أمس
          </p>
          <p>غاز <span>CO</span><sub id="index">2</sub> أمس</p>
        </news-article-body>
      `);
      const [name, gas] = [...body.querySelectorAll('span')].map((span) => span.getBoundingClientRect());
      expect(find(body, '#note').getBoundingClientRect().right).to.be.at.most((name?.left ?? 0) + 1);
      expect(find(body, '#index').getBoundingClientRect().left).to.be.at.least((gas?.right ?? 0) - 1);
    });

    it('shows no drop cap in right-to-left text', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        .has-drop-cap:not(:focus):first-letter { float: left; font-size: 8.4em; line-height: .68; margin: .05em .1em 0 0 }
        body.rtl .has-drop-cap:not(:focus):first-letter { float: none; margin-left: .1em }
      `);
      document.adoptedStyleSheets.push(sheet);
      document.body.classList.add('rtl');
      try {
        const body = await fixture(html`
          <news-article-body>
            <p>محمد كتب</p>
            <p class="has-drop-cap">محمد كتب</p>
          </news-article-body>
        `);
        const [plain, drop] = [...body.querySelectorAll('p')].map((paragraph) => {
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          const { width, height } = range.getBoundingClientRect();
          return [Math.round(width), Math.round(height)];
        });
        if (dir === 'rtl') expect(drop).to.deep.equal(plain);
        else expect(drop).not.to.deep.equal(plain);
      } finally {
        document.body.classList.remove('rtl');
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    });

    it('shows verse in the text font and code in monospace', async () => {
      const body = await fixture(html`
        <news-article-body>
          <pre class="wp-block-verse">قِفا نَبكِ</pre>
          <pre id="code">npm test</pre>
        </news-article-body>
      `);
      const { direction, fontFamily } = style(body, '.wp-block-verse');
      expect([direction, fontFamily]).to.deep.equal([dir, getComputedStyle(body).fontFamily]);
      expect([style(body, '#code').direction, style(body, '#code').fontFamily]).to.deep.equal(['ltr', 'monospace']);
    });

    it('aligns a paragraph of the other direction at its own start', async () => {
      const body = await fixture(html`
        <news-article-body style="inline-size: 400px">
          <p dir="auto"><span>${dir === 'rtl' ? 'English' : 'عربي'}</span></p>
        </news-article-body>
      `);
      const [text, line] = [find(body, 'span'), find(body, 'p')].map((element) => element.getBoundingClientRect());
      const side = dir === 'rtl' ? 'left' : 'right';
      expect(text?.[side]).to.be.closeTo(line?.[side] ?? 0, 1);
    });
  });
});
