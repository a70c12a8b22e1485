import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../src/elements/news-article-body/define.js';
import { articleBodyHTML } from '../src/server.js';
import { fixture, html } from './support/fixture.js';
import { CORRECT_SENTENCES } from './text/isolation.correct-sentences.js';
import { STRINGS } from './text/isolation.strings.js';

const sentences = [...Object.values(STRINGS).flat(), ...CORRECT_SENTENCES].map((marked) =>
  marked.replace(/\[\[|\]\]|<<|>>/g, ''),
);
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const STORY = `
  <h2>إطار .NET و&#67;++ معاً</h2>
  <p>لغة <b>C++</b> و<a href="#a">C#</a>&nbsp;و<em>@example</em> و<code>./run</code>.<br>سطر C#</P>
  <p class=lead>AT&amp;T+ شركة، &laquo;Why not?&raquo; كتاب</p>
  <ul><li>React، Vue<li>$100 فقط</ul>
  <table><tr><td>-5</td><td>درجة -5</td></tr></table>
  <div class="box not-prose"><p>لغة C++</p></div>
  <blockquote dir="ltr"><p>Learn .NET</p><p dir=rtl>لغة C++</p></blockquote>
  <p>DeepSeek أعلنت أمس</p><p>OpenAI said it was .NET</p><p>12345</p>
  <div dir=auto>English first, عربي C++</div>
  <blockquote><p>-5</p><p>A quotation in English</p></blockquote>
  <pre>لغة C++</pre><p translate="no">لغة C++</p>
`;

/** The HTML after the element has processed it in the browser. */
async function processedByElement(content: string, blockDirection?: 'auto'): Promise<string> {
  const host = await fixture<HTMLElement>(html`<div dir="rtl" lang="ar"></div>`);
  const body = document.createElement('news-article-body');
  body.innerHTML = content;
  body.isolate = true;
  body.blockDirection = blockDirection;
  host.append(body);
  await body.updateComplete;
  return parsed(body.innerHTML);
}

/** HTML as reserialized by the browser. `dir` is moved to the end, because the order of attributes does not matter. */
function parsed(content: string): string {
  const template = document.createElement('template');
  template.innerHTML = content;
  for (const element of template.content.querySelectorAll<HTMLElement>('[dir]')) {
    const { dir } = element;
    element.removeAttribute('dir');
    element.dir = dir;
  }
  return template.innerHTML;
}

describe('articleBodyHTML', () => {
  it('returns the same HTML as the element, for all test strings', async () => {
    const content = sentences.map((sentence) => `<p>${escape(sentence)}</p>`).join('\n');
    expect(parsed(articleBodyHTML(content))).to.equal(await processedByElement(content));
  });

  for (const blockDirection of [undefined, 'auto'] as const) {
    it(`returns the same HTML as the element, for a story${blockDirection ? ' with block directions' : ''}`, async () => {
      const options = blockDirection ? { blockDirection } : {};
      expect(parsed(articleBodyHTML(STORY, options))).to.equal(await processedByElement(STORY, blockDirection));
    });
  }

  it('keeps all bytes around the insertions', () => {
    const source = STORY.replaceAll('\n', '\r\n');
    const processed = articleBodyHTML(source, { blockDirection: 'auto' });
    expect(processed).not.to.equal(source);
    expect(processed.replace(/<bdi dir="ltr">|<\/bdi>| dir="(?:rtl|ltr)"(?=[ >])/g, '')).to.equal(
      source.replace(/ dir="(?:rtl|ltr)"(?=[ >])/g, ''),
    );
  });

  it('returns HTML that the element does not change', async () => {
    const once = articleBodyHTML(STORY, { blockDirection: 'auto' });
    expect(articleBodyHTML(once, { blockDirection: 'auto' })).to.equal(once);
    expect(await processedByElement(once, 'auto')).to.equal(parsed(once));
  });

  it('changes nothing in left-to-right text, nor with `isolate: false`', () => {
    expect(articleBodyHTML('<p>لغة C++</p>', { dir: 'ltr' })).to.equal('<p>لغة C++</p>');
    expect(articleBodyHTML('<p>لغة C++</p>', { isolate: false })).to.equal('<p>لغة C++</p>');
  });

  it('returns an empty string for input that is not a string', () => {
    expect([null, undefined, 5].map((none) => articleBodyHTML(none as unknown as string))).to.deep.equal(['', '', '']);
  });

  it('wraps a run that continues in other elements as a whole, if it contains complete elements', () => {
    const isolate = (run: string): string => `<bdi dir="ltr">${run}</bdi>`;
    const processed = (run: string): string => articleBodyHTML(`<p>لغة ${run} هنا</p>`).slice(7, -8);
    for (const run of ['<b>C</b>++', '<b><i class=x>C</i></b>++', '@<a href=#a>name</a>', '<b>@</b><i>name</i>'])
      expect(processed(run)).to.equal(isolate(run));
    expect(processed('<code><b>foo</b>()</code>')).to.equal(`<code>${isolate('<b>foo</b>()')}</code>`);
    // An element that is only partly in the run, tags that the parser adds, and misnested tags.
    for (const run of ['<b>مثل C</b>++', '<b>C<i>++</b></i>', '<b>مثل <i></b>C</i>++'])
      expect(processed(run)).to.equal(run);
    expect(articleBodyHTML('<b><p>لغة C</b>++</p>')).to.equal('<b><p>لغة C</b>++</p>');
    // Text that the parser moves out of a table, into a copy of the code element.
    const moved = 'لغة <b><code></b><table></p> .NET';
    expect(articleBodyHTML(moved)).to.equal(moved);
  });

  it('does not change the tree, whatever tags are misnested', () => {
    const part = fc.constantFrom(
      ...[
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '<a href=#a>',
        '</a>',
        '<p>',
        '</p>',
        '<code>',
        '</code>',
        '<br>',
        '<sup>',
        '</sup>',
      ],
      ...['C', '++', '@', 'name', ' ', 'لغة ', '، ', '.NET', '#', '<table>', '<td>', '</table>'],
    );
    let wraps = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 3, maxLength: 14 }), (parts) => {
        const source = `لغة ${parts.join('')} هنا`;
        const [original, processed] = [source, articleBodyHTML(source)].map((content) => {
          const body = document.createElement('div');
          body.innerHTML = content;
          return body;
        });
        for (const isolate of processed!.querySelectorAll('bdi')) {
          wraps += 1;
          isolate.replaceWith(...isolate.childNodes);
        }
        expect(processed!.innerHTML).to.equal(original!.innerHTML);
      }),
      { numRuns: 3000 },
    );
    expect(wraps).to.be.above(100);
  });

  it('does not write into raw and preformatted text', () => {
    for (const tag of ['xmp', 'noembed', 'noframes', 'listing', 'pre', 'plaintext', 'iframe', 'noscript', 'textarea']) {
      const source = `<p>نص</p><${tag}>لغة C++ هنا</${tag}>`;
      expect(articleBodyHTML(source)).to.equal(source);
    }
  });

  it('does not write into formulas', () => {
    const formula =
      '<span class="katex"><span class="katex-mathml"><math><mi>x</mi><mo>=</mo><mn>-5</mn></math></span>' +
      '<span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">$x</span></span></span></span>';
    for (const source of [formula, '<mjx-container>-5$</mjx-container>', '<math><mn>-5</mn></math>'])
      expect(articleBodyHTML(`<p>لو ${source} كان</p>`)).to.equal(`<p>لو ${source} كان</p>`);
  });

  const LARGE: Record<string, (count: number) => string> = {
    'a paragraph with many elements': (count) => `<p>${'لغة <b>C++</b> و<a>@name</a>، '.repeat(count)}</p>`,
    'one text with many runs': (count) => `<p>${'لغة C++ و@name، '.repeat(count)}</p>`,
    'many blocks in dir="auto"': (count) => `<div dir="auto">${'<p>لغة C++ هنا</p>'.repeat(count)}</div>`,
    'unclosed angle brackets': (count) => `<p dir="auto">${'<'.repeat(count * 20)} لغة C++</p>`,
    'nested blocks': (count) => '<div>لغة <b>C</b>++ '.repeat(count / 2),
    'nested quotations': (count) => '<blockquote><p>لغة <b>C</b>++ '.repeat(count / 2),
    'nested quotations with sentences': (count) =>
      `${'<blockquote>'.repeat(count)}${'<p>The model is open, and it is free to use.</p></blockquote>'.repeat(count)}`,
    'unclosed inline elements': (count) => '<i>لغة <b>C</b>++ '.repeat(count / 2),
    'nested blocks in dir="auto"': (count) => '<div dir="auto">لغة <b>C</b>++ '.repeat(count / 2),
    'nested dir="auto" without letters': (count) => '<div dir="auto">1<div>2</div>'.repeat(count / 2),
    'nested list items': (count) => '<ul><li>لغة <b>C</b>++ '.repeat(count / 4),
    'nested isolates': (count) => `<p dir="auto">${'<bdi>'.repeat(count / 20)}C++ هنا</p>`,
  };
  for (const [name, create] of Object.entries(LARGE))
    it(`takes a time that is linear in the length of ${name}`, () => {
      const duration = (count: number): number => {
        const source = create(count);
        const start = performance.now();
        articleBodyHTML(source, { blockDirection: 'auto' });
        return performance.now() - start;
      };
      duration(500);
      const [small, large] = [500, 8000].map((count) => Math.min(...[1, 2, 3].map(() => duration(count))));
      // Sixteen times the length. Quadratic code takes 256 times as long.
      expect(large! / Math.max(small!, 1)).to.be.below(64);
    }).timeout(60_000);

  it('keeps broken HTML completely', () => {
    for (const source of [
      '',
      '<',
      '<p>لغة C++',
      '<b><p>لغة C++</b> هنا</p>',
      '<table>لغة C++<tr></table>',
      '&amp',
      '\0لغة C++',
    ]) {
      const processed = articleBodyHTML(source, { blockDirection: 'auto' });
      expect(processed.replace(/<bdi dir="ltr">|<\/bdi>| dir="(?:rtl|ltr)"/g, '')).to.equal(source);
    }
  });
});
