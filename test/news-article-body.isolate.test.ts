import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import '../src/elements/news-article-body/define.js';
import { NewsArticleBody } from '../src/index.js';
import { drawn } from './support/drawn.js';
import { fixture } from './support/fixture.js';

const article = (content: unknown) => html`
  <news-article-body isolate dir="rtl" lang="ar">${content}</news-article-body>
`;

/** The text of all isolates, in order. */
const isolated = (root: Element): string[] =>
  Array.from(root.querySelectorAll('bdi'), ({ textContent }) => textContent);

describe('<news-article-body isolate>', () => {
  it('keeps the text the same for scripts, search and the clipboard', async () => {
    const text = 'نتعلّم لغة C++ من @example على https://example.com/ غداً';
    const body = await fixture<NewsArticleBody>(article(html`<p>${text}</p>`));
    const paragraph = body.querySelector('p') as HTMLElement;
    getSelection()?.selectAllChildren(paragraph);
    expect([paragraph.textContent, paragraph.innerText, String(getSelection())]).to.deep.equal([text, text, text]);
    expect(isolated(paragraph)).to.have.length(3);
  });

  it('keeps the text and isolates again when the page normalizes it, as scripts that highlight words do', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<p id="first"></p>`));
    const paragraph = body.querySelector('p') as HTMLElement;
    for (const text of ['C++ في أول السطر، و@name هنا.', 'نتعلّم لغة C++ اليوم.']) {
      paragraph.replaceChildren('كتب ', text);
      paragraph.append(' ثم سافر إلى @city غداً.');
      await body.updateComplete;
      const isolates = isolated(paragraph);
      const written = paragraph.textContent;
      body.normalize();
      await body.updateComplete;
      expect(paragraph.textContent).to.equal(written);
      expect(isolated(paragraph)).to.deep.equal(isolates);
    }
    paragraph.replaceChildren('@name في أول الفقرة.');
    await body.updateComplete;
    body.normalize();
    await body.updateComplete;
    expect(paragraph.textContent).to.equal('@name في أول الفقرة.');
  });

  it('does not change editable, preformatted or untranslated text, nor parts with a `dir` or opted out', async () => {
    const content = `
      <p>لغة <bdi>C++</bdi> و<a href="#a" translate="no">C#</a> و<code dir="ltr">.NET</code> و<span translate="no">F#</span> هنا</p>
      <p>لغة <span dir="ltr">C++</span> و<bdi>C#</bdi> و<bdo dir="rtl">C++</bdo> هنا</p>
      <p contenteditable="true">لغة C++ هنا</p>
      <pre>لغة C++ هنا</pre><xmp>لغة C++ هنا</xmp><listing>لغة C++ هنا</listing>
      <noembed>لغة C++ هنا</noembed><noframes>لغة C++ هنا</noframes>
      <div class="not-prose"><p>لغة C++ هنا</p></div>
      <div data-news-skip="">لغة C++ هنا</div>
      <p>معادلة <span class="katex">x + $y</span> و<mjx-container>$z</mjx-container> هنا</p>
      <p dir="ltr">Learn .NET</p>
      <plaintext>لغة C++ هنا`;
    const body = document.createElement('news-article-body');
    body.innerHTML = content;
    const before = body.innerHTML;
    const host = await fixture(html`<div dir="rtl">${body}</div>`);
    body.isolate = true;
    await body.updateComplete;
    expect(body.innerHTML).to.equal(before);
    expect(host.contains(body)).to.equal(true);
  });

  it('does not change an editable article', async () => {
    const edited = await fixture<NewsArticleBody>(html`
      <news-article-body isolate dir="rtl" contenteditable="true"><p>لغة C++ هنا</p></news-article-body>
    `);
    edited.append(document.createElement('p'));
    (edited.lastElementChild as HTMLElement).textContent = 'إطار .NET هنا';
    await edited.updateComplete;
    expect(isolated(edited)).to.deep.equal([]);
  });

  it('isolates inside links, marks and inline code', async () => {
    const body = await fixture<NewsArticleBody>(
      article(html`
        <p>لغة <a href="#a">C++</a> و<mark>C#</mark> و<code>.NET</code> و<kbd>--help</kbd> هنا</p>
        <p>تابعوا <a href="#b">@example</a> واتصلوا على <a href="tel:+966501234567">+966 50 123 4567</a> الآن</p>
        <a href="#c"><h3>لغة F# هنا</h3></a>
      `),
    );
    expect(isolated(body)).to.deep.equal(['C++', 'C#', '.NET', '--help', '@example', '+966 50 123 4567', 'F#']);
    expect(Array.from(body.querySelectorAll('bdi'), (bdi) => bdi.parentElement?.localName)).to.deep.equal(
      'a mark code kbd a a h3'.split(' '),
    );
  });

  it('isolates content that is added to a link', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<a href="#a"></a>`));
    body.querySelector('a')?.insertAdjacentHTML('beforeend', '<h3>لغة C++ هنا</h3>');
    await body.updateComplete;
    expect(isolated(body)).to.deep.equal(['C++']);
  });

  it('keeps the links of the page, their text and their listeners', async () => {
    const link = document.createElement('a');
    link.href = '#a';
    link.append('اقرأ عن C++ هنا');
    const { firstChild: text } = link;
    const clicks: EventTarget[] = [];
    link.addEventListener('click', (event) => {
      event.preventDefault();
      clicks.push(event.currentTarget as EventTarget);
    });
    const body = await fixture<NewsArticleBody>(article(html`<p>${link}</p>`));
    body.querySelector('bdi')?.click();
    expect(clicks).to.deep.equal([link]);
    expect([link.textContent, link.innerText, link.firstChild]).to.deep.equal([
      'اقرأ عن C++ هنا',
      'اقرأ عن C++ هنا',
      text,
    ]);
    expect(link.parentElement).to.equal(body.querySelector('p'));
  });

  it('lets a framework change, replace and remove the text of a link', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<p>لغة <a href="#a">C++</a> هنا</p>`));
    const link = body.querySelector('a') as HTMLElement;
    // React changes the only text node of an element, or sets its textContent.
    (link.firstChild as Text).data = 'C#';
    await body.updateComplete;
    expect([link.textContent, ...isolated(body)]).to.deep.equal(['C#', 'C#']);
    link.textContent = '.NET';
    await body.updateComplete;
    expect([link.textContent, ...isolated(body)]).to.deep.equal(['.NET', '.NET']);
    (link.firstChild as Text).remove();
    await body.updateComplete;
    expect([link.textContent, link.childElementCount]).to.deep.equal(['', 0]);
    link.remove();
    await body.updateComplete;
    expect(body.textContent.trim()).to.equal('لغة  هنا');
  });

  it('does not split the text of a link that is a flex or grid container', async () => {
    const body = await fixture<NewsArticleBody>(
      article(html`
        <p><a href="#a" style="display: inline-flex; gap: 1em">تعلم C++ هنا</a></p>
        <p><a href="#b" style="display: grid">تعلم C++ هنا</a></p>
      `),
    );
    expect(isolated(body)).to.deep.equal([]);
  });

  it('considers the text around an inline element that is added later', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<p>سنة</p>`));
    const name = document.createElement('b');
    name.textContent = '17 Pro Max';
    body.querySelector('p')?.append(name, ' هنا');
    await body.updateComplete;
    expect(isolated(body)).to.deep.equal(['17 Pro Max']);
    name.textContent = '2048 NVIDIA';
    await body.updateComplete;
    expect(isolated(body)).to.deep.equal([]);
  });

  it('isolates text of an article without blocks, under another tag name', async () => {
    class OwnBody extends NewsArticleBody {}
    OwnBody.define('own-body');
    const body = new OwnBody();
    body.textContent = 'لغة C++ هنا';
    body.isolate = true;
    await fixture(html`<div dir="rtl">${body}</div>`);
    await body.updateComplete;
    expect(isolated(body)).to.deep.equal(['C++']);
  });

  it('considers the text around links, bold words and quotations', async () => {
    const body = await fixture(
      article(html`
        <p>أطر <a href="#a">React</a>، Vue شائعة</p>
        <p>أطر <b>React</b>، <b>Vue</b> شائعة</p>
        <p>قال <q>Why not?</q> ومضى</p>
        <p>سطر C++<br />وسطر C#</p>
      `),
    );
    expect(isolated(body)).to.deep.equal(['React', 'React', 'Why not?', 'C++', 'C#']);
  });

  it('updates when the page adds, changes and removes content', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<p>لغة C++ هنا</p>`));
    const paragraph = body.querySelector('p') as HTMLElement;
    body.insertAdjacentHTML('beforeend', '<div><p>إطار .NET الجديد</p></div>');
    await body.updateComplete;
    expect(isolated(body)).to.deep.equal(['C++', '.NET']);
    paragraph.textContent = 'لغة C# هنا';
    await body.updateComplete;
    expect(isolated(body)).to.deep.equal(['C#', '.NET']);
    (paragraph.firstChild as Text).remove();
    await body.updateComplete;
    expect(paragraph.textContent).to.equal('');
    (body.lastElementChild as Element).remove();
    await body.updateComplete;
    expect(isolated(body)).to.deep.equal([]);
  });

  it('does not restore text that the page has removed', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<p>لغة C++ هنا</p>`));
    body.querySelector('bdi')?.remove();
    await body.updateComplete;
    expect(body.querySelector('p')?.textContent).to.equal('لغة  هنا');
  });

  it('changes nothing when the text is processed again', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<p>لغة C++ من @example</p>`));
    const once = body.innerHTML;
    const parent = body.parentElement as Element;
    body.remove();
    parent.append(body);
    await body.updateComplete;
    expect(body.innerHTML).to.equal(once);
    const copy = document.createElement('news-article-body');
    copy.innerHTML = once;
    copy.isolate = true;
    parent.append(copy);
    await copy.updateComplete;
    expect(copy.innerHTML).to.equal(once);
    copy.remove();
  });

  it('restores the page’s nodes when it was turned off while disconnected', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<p>لغة C++ من @example</p>`));
    const parent = body.parentElement as Element;
    body.remove();
    body.isolate = false;
    await body.updateComplete;
    parent.append(body);
    await body.updateComplete;
    expect(body.querySelectorAll('bdi')).to.have.lengthOf(0);
  });

  it('restores the page’s nodes when it is turned off', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<p>لغة C++ من @example</p>`));
    body.isolate = false;
    await body.updateComplete;
    const paragraph = body.querySelector('p') as HTMLElement;
    expect([isolated(body).length, (paragraph.firstChild as Text).data]).to.deep.equal([0, 'لغة C++ من @example']);
  });

  it('isolates when the direction of the page changes to right to left', async () => {
    const host = await fixture<HTMLElement>(html`
      <div dir="ltr">
        <news-article-body isolate><p>لغة C++ هنا</p></news-article-body>
      </div>
    `);
    const body = host.querySelector('news-article-body') as NewsArticleBody;
    await body.updateComplete;
    expect(isolated(host)).to.deep.equal([]);
    host.dir = 'rtl';
    await body.updateComplete;
    expect(isolated(host)).to.deep.equal(['C++']);
  });

  it('lets Lit re-render into the nodes that it holds', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const page = (text: string, more: string[]) =>
      article(
        html`<p>قبل ${text} بعد</p>
          ${more.map((item) => html`<p>${item}</p>`)}`,
      );
    render(page('لغة C++ هنا', ['@example قال']), host);
    const body = host.querySelector('news-article-body') as NewsArticleBody;
    await body.updateComplete;
    const node = Array.from(body.querySelector('p')?.childNodes ?? []).find(({ nodeValue }) => nodeValue === 'لغة ');
    expect(isolated(host)).to.deep.equal(['C++', '@example']);
    render(page('إطار .NET وC++', ['لا شيء', '#OpenAI وسم']), host);
    await body.updateComplete;
    expect(isolated(host)).to.deep.equal(['.NET', 'C++', '#OpenAI']);
    expect(body.textContent.replace(/\s+/g, ' ').trim()).to.equal('قبل إطار .NET وC++ بعد لا شيء#OpenAI وسم');
    expect(node?.isConnected).to.equal(true);
    render(page('نص', []), host);
    await body.updateComplete;
    expect([isolated(host).length, body.textContent.trim()]).to.deep.equal([0, 'قبل نص بعد']);
  });

  it('displays a sentence in its reading order', async () => {
    const body = await fixture(article(html`<p style="white-space: nowrap">لغة C++ هنا</p>`));
    expect(drawn(body.querySelector('p') as Element)).to.equal('انه C++ ةغل');
  });
});
