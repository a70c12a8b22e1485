import { expect } from '@open-wc/testing';
// The elements load this file.
import { BidiProcessor } from '../../src/dom/bidi-processor.lazy.js';

const FOREIGN = 'The minister said that the decision was final and that nothing would change before the summer.';
const ALL = { isolate: true, blockDirection: true };
const NONE = { isolate: false, blockDirection: false };

let article: HTMLElement;
let processor: BidiProcessor;

async function start(html: string, options = ALL): Promise<void> {
  article.innerHTML = html;
  processor = new BidiProcessor(article);
  processor.start(options);
  await processor.idle();
}

/** Waits until the changes that were made to the article are processed. */
async function processed(): Promise<void> {
  // A microtask that is queued now runs after the observer of the processor.
  await Promise.resolve();
  await processor.idle();
}
const isolated = () => [...article.querySelectorAll('bdi')].map(({ textContent }) => textContent);
const turned = () => [...article.querySelectorAll('[data-news-turned]')].map(({ localName }) => localName);

beforeEach(() => {
  article = document.createElement('div');
  article.dir = 'rtl';
  document.body.append(article);
});

afterEach(() => {
  processor.stop();
  article.remove();
});

describe('BidiProcessor', () => {
  it('isolates runs and turns paragraphs', async () => {
    await start(`<p>لغة C++ هنا</p><p>${FOREIGN}</p>`);
    expect([isolated(), turned()]).to.deep.equal([['C++'], ['p']]);
  });

  it('processes a short article before the browser paints it', () => {
    // The time that a busy machine takes does not count.
    performance.now = () => 0;
    article.innerHTML = `<p>لغة C++ هنا</p><p>${FOREIGN}</p>`;
    processor = new BidiProcessor(article);
    processor.start(ALL);
    Reflect.deleteProperty(performance, 'now');
    expect([isolated(), turned()]).to.deep.equal([['C++'], ['p']]);
  });

  it('goes on in time slices when paragraphs are added meanwhile', async () => {
    let time = 0;
    performance.now = () => time++;
    article.innerHTML = '<p>لغة C++ هنا</p>'.repeat(200);
    const last = article.lastElementChild as Element;
    let isRead = false;
    last.getAttribute = (name) => {
      isRead = true;
      return Element.prototype.getAttribute.call(last, name);
    };
    processor = new BidiProcessor(article);
    processor.start({ ...NONE, isolate: true });
    const timeOfSlice = time;
    article.insertAdjacentHTML('afterbegin', '<p>لغة C++ هنا</p>');
    await Promise.resolve();
    expect(time, 'the next slice is a task of its own').to.equal(timeOfSlice);
    expect(isRead).to.equal(false);
    Reflect.deleteProperty(performance, 'now');
    await processor.idle();
    expect(isolated()).to.deep.equal(Array.from({ length: 201 }, () => 'C++'));
  });

  it('does only what is enabled', async () => {
    const html = `<p>لغة C++ هنا</p><p>${FOREIGN}</p>`;
    await start(html, { ...NONE, isolate: true });
    expect([isolated(), turned()]).to.deep.equal([['C++', FOREIGN], []]);
    processor.stop();
    await start(html, { ...NONE, blockDirection: true });
    expect([isolated(), turned()]).to.deep.equal([[], ['p']]);
    processor.stop();
    await start(html, NONE);
    expect(article.innerHTML).to.equal(html);
  });

  it('reverts the changes of an option that is switched off', async () => {
    const html = `<p>لغة C++ هنا</p><p>${FOREIGN}</p>`;
    await start(html);
    processor.start({ ...ALL, isolate: false });
    await processor.idle();
    expect([isolated(), turned()]).to.deep.equal([[], ['p']]);
    processor.start(NONE);
    expect(article.innerHTML).to.equal(html);
  });

  it('processes text that is added or changed, and stops when it is told to', async () => {
    await start('<p>لغة</p>');
    article.append(Object.assign(document.createElement('p'), { textContent: 'لغة C# هنا' }));
    await processed();
    expect(isolated()).to.deep.equal(['C#']);
    (article.querySelector('p')?.firstChild as Text).data = 'لغة C++ هنا';
    await processed();
    expect(isolated()).to.deep.equal(['C++', 'C#']);
    processor.stop();
    article.append('لغة F# هنا');
    await processed();
    expect(isolated()).to.deep.equal(['C++', 'C#']);
  });

  it('keeps the text, and isolates it again, if a script splits a text or writes it unchanged', async () => {
    await start('<p>لغة C++ و C# هنا</p>');
    const text = article.querySelector('p')?.firstChild as Text;
    text.splitText(2);
    await processed();
    expect([article.textContent, isolated()]).to.deep.equal(['لغة C++ و C# هنا', ['C++', 'C#']]);
    for (const node of [...(article.querySelector('p')?.childNodes ?? [])])
      if (node instanceof Text) node.data = node.data.replace('x', 'y');
    await processed();
    expect([article.textContent, isolated()]).to.deep.equal(['لغة C++ و C# هنا', ['C++', 'C#']]);
  });

  it('does not isolate in a left-to-right paragraph of the page', async () => {
    await start('<p dir="ltr">لغة C++ هنا</p>');
    expect(isolated()).to.deep.equal([]);
  });

  it('follows a change of direction', async () => {
    await start('<p>لغة C++ هنا</p>', { ...NONE, isolate: true });
    article.dir = 'ltr';
    await processed();
    expect(isolated()).to.deep.equal([]);
    article.dir = 'rtl';
    await processed();
    expect(isolated()).to.deep.equal(['C++']);
  });

  it('leaves what the page has excluded', async () => {
    await start(`<div class="not-prose"><p>لغة C++ هنا</p></div><pre>لغة C++ هنا</pre>`);
    expect(isolated()).to.deep.equal([]);
  });

  it('does not turn a paragraph with a direction of its own', async () => {
    await start(`<p dir="rtl">${FOREIGN}</p>`);
    expect(turned()).to.deep.equal([]);
  });

  it('treats the children of a header as boxes', async () => {
    article.innerHTML = '<span>لغة C++</span><span>هنا</span>';
    processor = new BidiProcessor(article, 'header');
    processor.start({ ...NONE, isolate: true });
    await processor.idle();
    expect(isolated()).to.deep.equal(['C++']);
  });
});
