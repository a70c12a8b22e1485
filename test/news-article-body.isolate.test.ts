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

  it('does not change links, marks, code, editable or untranslated text, nor parts with a `dir` or opted out', async () => {
    const content = `
      <p>لغة <a href="#a">C++</a> و<mark>C#</mark> و<code>.NET</code> و<span translate="no">F#</span> هنا</p>
      <p>لغة <span dir="ltr">C++</span> و<bdi>C#</bdi> و<bdo dir="rtl">C++</bdo> هنا</p>
      <p contenteditable="true">لغة C++ هنا</p>
      <pre>لغة C++ هنا</pre>
      <div class="not-prose"><p>لغة C++ هنا</p></div>
      <div data-news-skip="">لغة C++ هنا</div>
      <a href="#b"><h3>لغة C++ هنا</h3></a>
      <p dir="ltr">Learn .NET</p>`;
    const body = document.createElement('news-article-body');
    body.innerHTML = content;
    const host = await fixture(html`<div dir="rtl">${body}</div>`);
    body.isolate = true;
    await body.updateComplete;
    expect(body.innerHTML).to.equal(content);
    expect(host.contains(body)).to.equal(true);
  });

  it('does not change an editable article, nor content that is added to a link', async () => {
    const edited = await fixture<NewsArticleBody>(html`
      <news-article-body isolate dir="rtl" contenteditable="true"><p>لغة C++ هنا</p></news-article-body>
    `);
    edited.append(document.createElement('p'));
    (edited.lastElementChild as HTMLElement).textContent = 'إطار .NET هنا';
    await edited.updateComplete;
    const story = await fixture<NewsArticleBody>(article(html`<a href="#a"></a>`));
    (story.querySelector('a') as HTMLElement).insertAdjacentHTML('beforeend', '<h3>لغة C++ هنا</h3>');
    await story.updateComplete;
    expect([...isolated(edited), ...isolated(story)]).to.deep.equal([]);
  });

  it('considers the text around an inline element that is added later', async () => {
    const body = await fixture<NewsArticleBody>(article(html`<p>سنة</p>`));
    const name = document.createElement('b');
    name.textContent = '17 Pro';
    body.querySelector('p')?.append(name, ' هنا');
    await body.updateComplete;
    expect(isolated(body)).to.deep.equal(['17 Pro']);
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
    expect(isolated(body)).to.deep.equal(['Vue', 'React', 'Why not?', 'C++', 'C#']);
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
