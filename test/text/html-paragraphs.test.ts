import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { type Node, sourceTree as tree } from '../../src/server/html-source.js';
import { findBlocks, findParagraphs, isBlock, isOptedOut, type Paragraph } from '../../src/text/html-paragraphs.js';

/** The paragraphs of HTML, with the nodes of parse5, which need no page. */
const paragraphsOf = (content: string): Paragraph<Node>[] => findParagraphs(tree, parseFragment(content));
const textsOf = (content: string): string[] => paragraphsOf(content).map(({ text }) => text);

const firstOf = (content: string): Node => [...tree.children(parseFragment(content))][0] as Node;

/** The tags of the blocks of HTML, with their ids. */
const blocksOf = (root: Node): string[] =>
  [...findBlocks(tree, root)].map((node) => `${tree.tag(node) ?? 'root'}${tree.attribute(node, 'id') ?? ''}`);

describe('isBlock', () => {
  it('is true for the blocks of HTML, obsolete ones too, and for the element of articles', () => {
    const tags = ['p', 'h6', 'li', 'td', 'dialog', 'summary', 'search', 'center', 'xmp', 'news-article-body'];
    expect(tags.filter((tag) => !isBlock(tag))).to.deep.equal([]);
  });

  it('is false for inline elements, line breaks and unknown elements', () => {
    const tags = ['a', 'span', 'bdi', 'q', 'br', 'img', 'button', 'script', 'news-header', ''];
    expect(tags.filter(isBlock)).to.deep.equal([]);
  });
});

describe('isOptedOut', () => {
  for (const html of [
    ...['<pre></pre>', '<listing></listing>', '<xmp></xmp>'],
    ...['<script></script>', '<style></style>', '<template></template>', '<noscript></noscript>', '<title></title>'],
    ...['<bdi></bdi>', '<bdo></bdo>', '<img>', '<svg></svg>', '<button></button>', '<textarea></textarea>'],
    ...['<p translate="no"></p>', '<p class="notranslate"></p>', '<p class="a\n not-prose"></p>'],
    ...[
      '<p data-news-skip></p>',
      '<span class="katex"></span>',
      '<p contenteditable></p>',
      '<p contenteditable="true"></p>',
    ],
  ])
    it(`is true for ${html}`, () => {
      expect(isOptedOut(tree, firstOf(html))).to.equal(true);
    });

  for (const html of [
    ...['<p></p>', '<code></code>', '<span></span>', '<p translate="yes"></p>', '<p translate></p>'],
    ...['<p contenteditable="false"></p>', '<p class="not-prose-2"></p>', '<p class="katex-display"></p>'],
    ...['<p dir="ltr"></p>', '<b style="unicode-bidi: isolate"></b>', 'نص'],
  ])
    it(`is false for ${html}`, () => {
      expect(isOptedOut(tree, firstOf(html))).to.equal(false);
    });
});

describe('findBlocks', () => {
  it('yields nested blocks before those around them, and the root last', () => {
    const html = '<div id="1"><p id="2"></p><ul><li id="3"><p id="4"></p></li></ul></div><p id="5"></p>';
    expect(blocksOf(parseFragment(html))).to.deep.equal(['p2', 'p4', 'li3', 'ul', 'div1', 'p5', 'root']);
  });

  it('finds blocks in inline elements, and yields no inline elements', () => {
    expect(blocksOf(parseFragment('<a><section><b></b></section></a>'))).to.deep.equal(['section', 'root']);
  });

  it('leaves out elements that are opted out, with all that is in them', () => {
    const html = '<div id="1" class="not-prose"><p></p></div><pre></pre><p id="2"></p>';
    expect(blocksOf(parseFragment(html))).to.deep.equal(['p2', 'root']);
    expect(blocksOf(firstOf(html))).to.deep.equal([]);
  });

  it('yields only the root if it has no elements', () => {
    expect(blocksOf(firstOf('<p>نص<!-- نص --></p>'))).to.deep.equal(['p']);
  });

  it('does not fail on elements that are nested very deeply', () => {
    expect(blocksOf(parseFragment('<i>'.repeat(20_000)))).to.deep.equal(['root']);
  });
});

describe('findParagraphs', () => {
  it('ends a paragraph at a line break and at a nested block, whose text is left out', () => {
    expect(textsOf('واحد<br>اثنان<p>ثلاثة</p>أربعة<hr>خمسة')).to.deep.equal(['واحد', 'اثنان', 'أربعة', 'خمسة']);
  });

  it('leaves out white space between blocks', () => {
    expect(textsOf('قبل <p>لغة</p> <p>نص</p> بعد <p>نص</p> ')).to.deep.equal(['قبل ', ' بعد ']);
  });

  it('ends a paragraph at a block in an inline element, and goes on after it', () => {
    expect(textsOf('قبل <b>واحد<div>نص</div>اثنان</b> بعد')).to.deep.equal(['قبل واحد', 'اثنان بعد']);
  });

  it('returns each text node with its start, and whether it may be wrapped', () => {
    const [paragraph] = paragraphsOf('أ<b>بت</b><i translate="no">ث<u>ج</u></i>ح');
    const slices = paragraph?.slices.map(({ node, text, start, canWrap }) => [tree.text(node), text, start, canWrap]);
    expect(slices).to.deep.equal([
      ['أ', 'أ', 0, true],
      ['بت', 'بت', 1, true],
      ['ث', 'ث', 3, false],
      ['ج', 'ج', 4, false],
      ['ح', 'ح', 5, true],
    ]);
  });

  it('does not read what is not displayed', () => {
    expect(textsOf('قبل<!-- نص --><script>نص</script><style>نص</style><template>نص</template>بعد')).to.deep.equal([
      'قبلبعد',
    ]);
  });

  for (const html of [
    ...['<img>', '<bdo dir="ltr">C++</bdo>', '<svg><text>C++</text></svg>', '<button>C++</button>'],
    ...['<b class="katex">C++</b>', '<b data-news-skip>C++</b>', '<b class="not-prose">C++</b>'],
    ...['<b dir="ltr">C++</b>', '<b dir>C++</b>'],
    ...['<b style="color:red;UNICODE-BIDI : isolate-override">C++</b>', '<b style="unicode-bidi:plaintext">C++</b>'],
  ])
    it(`reads one character for ${html}`, () => {
      expect(textsOf(`قبل ${html} بعد`)).to.deep.equal(['قبل \uFFFC بعد']);
    });

  it('reads the text of elements with another style', () => {
    expect(textsOf('قبل <b style="unicode-bidi: embed">C++</b> بعد')).to.deep.equal(['قبل C++ بعد']);
  });

  it('keeps the text of <bdi> apart, in document order, with a space after each', () => {
    const [first, second] = paragraphsOf(
      '<bdi>ليلى <b>و</b> عمر</bdi>، <span dir="ltr">Sam</span><bdi>هند</bdi><br><bdi>سعد</bdi>',
    );
    expect([first?.isolatedText, second?.isolatedText]).to.deep.equal(['ليلى و عمر هند ', 'سعد ']);
  });

  it('reads the quotation marks of <q>, and a possible line break', () => {
    expect(textsOf('قال <q>نعم <q>لا</q></q> ثم نيوز<wbr>بيبر')).to.deep.equal(['قال «نعم «لا»» ثم نيوز\u200Bبيبر']);
  });

  for (const [html, text] of [
    ['10<sup>-6</sup>', '10⁻⁶'],
    ['10<sup>+12</sup>', '10⁺¹²'],
    ['10<sup>\u22129</sup>', '10⁻⁹'],
    ['H<sub>2</sub>O', 'H₂O'],
    ['x<sub>-1</sub>', 'x₋₁'],
    ['x<sub>0345678</sub>', 'x₀₃₄₅₆₇₈'],
    ['a<sup>th</sup>', 'ath'],
    ['a<sup>2nd</sup>', 'a2nd'],
    ['a<sup>-</sup>', 'a-'],
    ['a<sup>1-2</sup>', 'a1-2'],
  ] as const)
    it(`reads ${html} as ${text}`, () => {
      expect(textsOf(html)).to.deep.equal([text]);
    });

  for (const tag of ['code', 'kbd', 'samp'])
    it(`reads a character for each letter in <${tag}>, and returns its span`, () => {
      const [paragraph] = paragraphsOf(`شغّل <${tag}>n<b>p</b>m</${tag}> الآن`);
      expect([paragraph?.text, paragraph?.code]).to.deep.equal(['شغّل \uFFFC\uFFFC\uFFFC الآن', [{ start: 5, end: 8 }]]);
    });

  it('returns one span for code in code, and a paragraph of code alone', () => {
    expect(paragraphsOf('<code>a<kbd>b</kbd></code>').map(({ code }) => code)).to.deep.equal([[{ start: 0, end: 2 }]]);
    expect(paragraphsOf('<code></code>').map(({ code }) => code)).to.deep.equal([[{ start: 0, end: 0 }]]);
  });

  it('returns the spans of links, in code as well, and not of other elements', () => {
    const [paragraph] = paragraphsOf('لغة <b>C++</b> و<a>C#</a> و<code><a>F#</a></code>');
    expect([paragraph?.links, paragraph?.code]).to.deep.equal([
      [
        { start: 9, end: 11 },
        { start: 13, end: 15 },
      ],
      [{ start: 13, end: 15 }],
    ]);
  });

  it('returns no span for a link or code that continues after a line break, and one for the next', () => {
    const paragraphs = paragraphsOf('قبل <a>C++<br>C#</a> بعد <code>a<br>b</code> <a>F#</a>');
    expect(paragraphs.map(({ links, code }) => [links, code])).to.deep.equal([
      [[], []],
      [[], []],
      [[{ start: 2, end: 4 }], []],
    ]);
  });

  it('finds nothing in an empty block', () => {
    expect(textsOf(' <p>نص</p>\n<br>')).to.deep.equal([]);
  });
});
