import { expect } from '@open-wc/testing';
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
