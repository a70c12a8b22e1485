// The lazy parts of <news-article-body>, without the element.
import { expect, waitUntil } from '@open-wc/testing';
import { FocusableTables } from '../src/elements/news-article-body/focusable-tables.lazy.js';
import { LeadInHighlight } from '../src/elements/news-article-body/news-article-body.lazy.js';

let article: HTMLElement;

beforeEach(() => {
  article = document.createElement('div');
  document.body.append(article);
});

afterEach(() => {
  article.remove();
});

describe('LeadInHighlight', () => {
  let highlight: LeadInHighlight;

  /** The highlighted texts, of all articles. */
  const highlighted = (): string[] => [...(CSS.highlights.get('news-lead') ?? [])].map(String);

  function start(html: string): void {
    article.innerHTML = html;
    highlight = new LeadInHighlight(article);
    highlight.start();
  }

  afterEach(() => {
    highlight.stop();
  });

  for (const [html, word] of [
    ['<p>قال الوزير</p><p>ثم</p>', 'قال'],
    ['<p>«<b>ق</b>ال» الوزير</p>', 'قال'],
    ['<p> … </p><p>ثم انصرف</p>', 'ثم'],
    ['<figure><p>صورة</p></figure><p>قال</p>', 'قال'],
    ['<div class="not-prose"><p>إعلان</p></div><p>قال</p>', 'قال'],
    ['<p><script>x</script><span hidden>مخفي</span>قال</p>', 'قال'],
    ['قال بلا فقرة', 'قال'],
  ] as const) {
    it(`highlights ${word} in ${html}`, () => {
      start(html);
      expect(highlighted()).to.deep.equal([word]);
    });
  }

  for (const html of ['<p>…</p>', '<figure><p>صورة</p></figure>', ''])
    it(`highlights nothing in ${html || 'an empty article'}`, () => {
      start(html);
      expect(CSS.highlights.has('news-lead')).to.equal(false);
    });

  it('follows changes of the text until it is stopped', async () => {
    start('<p>قال الوزير</p>');
    (article.querySelector('p') as Element).textContent = 'أعلن الوزير';
    await waitUntil(() => highlighted().join() === 'أعلن');
    highlight.stop();
    expect(CSS.highlights.has('news-lead')).to.equal(false);
  });

  it('keeps the highlight of another article', () => {
    start('<p>قال</p>');
    const other = document.createElement('div');
    other.innerHTML = '<p>أعلن</p>';
    const second = new LeadInHighlight(other);
    second.start();
    expect(highlighted()).to.deep.equal(['قال', 'أعلن']);
    second.stop();
    expect(highlighted()).to.deep.equal(['قال']);
  });
});

describe('FocusableTables', () => {
  let tables: FocusableTables;
  const WIDE = '<tbody><tr><td><div style="inline-size: 900px">خلية</div></td></tr></tbody>';
  const BOX = 'style="display: block; overflow-x: auto; inline-size: 200px"';

  function start(html: string): HTMLTableElement {
    article.innerHTML = html;
    tables = new FocusableTables(article);
    tables.observeNewTables();
    return article.querySelector('table') as HTMLTableElement;
  }
  const labelOf = (table: Element) => document.getElementById(table.getAttribute('aria-labelledby') ?? '');

  afterEach(() => {
    tables.stop();
  });

  it('makes a table that overflows focusable, and names it by its first row', () => {
    const table = start(`<table ${BOX}>${WIDE}</table>`);
    expect(table.tabIndex).to.equal(0);
    expect(labelOf(table)).to.equal(table.rows[0]);
  });

  it('names a table by the caption of its figure', () => {
    const table = start(`<figure><table ${BOX}>${WIDE}</table><figcaption>جدول</figcaption></figure>`);
    expect(labelOf(table)).to.equal(article.querySelector('figcaption'));
  });

  for (const [what, attributes, content] of [
    ['a caption', '', '<caption>جدول</caption>'],
    ['an aria-label', 'aria-label="جدول"', ''],
  ] as const) {
    it(`does not name a table with ${what}`, () => {
      const table = start(`<table ${BOX} ${attributes}>${content}${WIDE}</table>`);
      expect([table.tabIndex, table.hasAttribute('aria-labelledby')]).to.deep.equal([0, false]);
    });
  }

  for (const [what, html] of [
    ['fits', '<table style="display: block; overflow-x: auto"><tr><td>خلية</td></tr></table>'],
    ['does not scroll', `<table style="display: block; inline-size: 200px">${WIDE}</table>`],
    ['has a tabindex', `<table tabindex="-1" ${BOX}>${WIDE}</table>`],
    ['is opted out', `<div class="not-prose"><table ${BOX}>${WIDE}</table></div>`],
    ['is in a focusable box', `<div tabindex="0"><table ${BOX}>${WIDE}</table></div>`],
  ] as const) {
    it(`leaves a table that ${what}`, () => {
      const before = start(html).outerHTML;
      expect(article.querySelector('table')?.outerHTML).to.equal(before);
      expect(article.querySelector('table')?.tabIndex).not.to.equal(0);
    });
  }

  it('follows the size of a table', async () => {
    const table = start(`<table ${BOX}>${WIDE}</table>`);
    table.style.inlineSize = '1000px';
    await waitUntil(() => !table.hasAttribute('tabindex'));
    table.style.inlineSize = '200px';
    await waitUntil(() => table.tabIndex === 0);
  });

  it('adds its attributes again after a script has removed them', async () => {
    const table = start(`<table ${BOX}>${WIDE}</table>`);
    table.removeAttribute('tabindex');
    await waitUntil(() => table.tabIndex === 0);
  });

  it('removes its attributes from a table that was removed, and when it is stopped', () => {
    const table = start(`<table ${BOX}>${WIDE}</table><table ${BOX}>${WIDE}</table>`);
    const other = article.querySelectorAll('table')[1] as HTMLElement;
    table.remove();
    tables.observeNewTables();
    expect([table.hasAttribute('tabindex'), other.tabIndex]).to.deep.equal([false, 0]);
    tables.stop();
    expect(['tabindex', 'aria-labelledby'].some((name) => other.hasAttribute(name))).to.equal(false);
  });
});
