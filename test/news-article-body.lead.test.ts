import { expect } from '@open-wc/testing';
import '../src/elements/news-article-body/define.js';
import type { NewsArticleBody } from '../src/index.js';
import { fixture, html } from './support/fixture.js';

/** The highlighted texts of the page. */
const highlighted = (): string[] => Array.from(CSS.highlights.get('news-lead') ?? [], String);
const nextPaint = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function leadOf(content: string): Promise<string[]> {
  const body = document.createElement('news-article-body');
  body.innerHTML = content;
  body.leadIn = 'word';
  await fixture(html`<div dir="rtl" lang="ar">${body}</div>`);
  await body.updateComplete;
  expect(body.innerHTML).to.equal(content);
  const found = highlighted();
  body.remove();
  return found;
}

describe('<news-article-body lead-in="word">', () => {
  const LEADS: Record<string, string> = {
    '<p>أعلنت الشركة أمس</p>': 'أعلنت',
    '<p>«أعلنت» الشركة</p>': 'أعلنت',
    '<p> — “وقالَ الرئيسُ”</p>': 'وقالَ',
    '<p>\u2067😀 ﴿إِنَّ﴾ مع العسر</p>': 'إِنَّ',
    '<p>DeepSeek-V3 نموذج</p>': 'DeepSeek-V3',
    '<p>C++، لغة</p>': 'C++',
    '<p>.NET إطار</p>': '.NET',
    '<p>10,000 دولار</p>': '10,000',
    '<p>می‌خواهم بروم</p>': 'می‌خواهم',
    '<p>ال<b>أخب</b>ار كثيرة</p>': 'الأخبار',
    '<p></p><p>…</p><p>ثالث سطر</p>': 'ثالث',
    '<figure><figcaption><p>صورة</p></figcaption></figure><div><p>بدأ الخبر</p></div>': 'بدأ',
    '<div class="not-prose"><p>إعلان</p></div><p>بدأ الخبر</p>': 'بدأ',
    '<h2>عنوان</h2><p><a href="#a">رابط أول</a></p>': 'رابط',
    '<div>بلا فقرات</div>': 'بلا',
  };

  for (const [content, word] of Object.entries(LEADS)) {
    it(`highlights ${word} in ${content}`, async () => {
      expect(await leadOf(content)).to.deep.equal([word]);
    });
  }

  it('highlights nothing if there is no word', async () => {
    expect(await leadOf('<p>… — «»</p>')).to.deep.equal([]);
  });

  it('highlights the word again after the article was moved or reinserted', async () => {
    const body = await fixture<NewsArticleBody>(
      html`<news-article-body lead-in="word"><p>أول خبر</p></news-article-body>`,
    );
    const parent = body.parentElement as Element;
    parent.append(body);
    await body.updateComplete;
    expect(highlighted()).to.eql(['أول']);
    body.remove();
    expect(highlighted()).to.eql([]);
    parent.append(body);
    await body.updateComplete;
    expect(highlighted()).to.eql(['أول']);
  });

  it('updates when the text changes, a second article is added, and it is turned off', async () => {
    const first = await fixture<NewsArticleBody>(
      html`<news-article-body lead-in="word"><p>أول خبر</p></news-article-body>`,
    );
    const second = await fixture<NewsArticleBody>(
      html`<news-article-body lead-in="word"><p>ثاني خبر</p></news-article-body>`,
    );
    expect(highlighted()).to.have.members(['أول', 'ثاني']);
    (first.querySelector('p') as HTMLElement).textContent = '«جديد» كله';
    await nextPaint();
    expect(highlighted()).to.have.members(['جديد', 'ثاني']);
    first.leadIn = undefined;
    await first.updateComplete;
    expect(highlighted()).to.deep.equal(['ثاني']);
    second.remove();
    expect(highlighted()).to.deep.equal([]);
  });

  it('highlights an isolated run as the first word', async () => {
    await fixture<NewsArticleBody>(html`
      <news-article-body dir="rtl" lead-in="word" isolate><p>C++ لغة و.NET إطار</p></news-article-body>
    `);
    await nextPaint();
    expect(highlighted()).to.deep.equal(['C++']);
  });

  it('does not change the width of the text', async () => {
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body dir="rtl" lang="ar"><p style="inline-size: max-content">مستقبل الأخبار</p></news-article-body>
    `);
    const width = (): number => body.querySelector('p')?.getBoundingClientRect().width ?? 0;
    const before = width();
    body.leadIn = 'word';
    await body.updateComplete;
    expect(highlighted()).to.deep.equal(['مستقبل']);
    expect(width()).to.equal(before);
  });
});

describe('<news-article-body lead-in="line">', () => {
  it('colours the first line of the first paragraph only', async () => {
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body .leadIn=${'line'} style="--news-accent: rgb(1, 2, 3)">
        <div>
          <p id="first">أول خبر</p>
          <p id="second">ثاني خبر</p>
        </div>
      </news-article-body>
    `);
    const colour = (id: string): string => getComputedStyle(body.querySelector(id) as Element, '::first-line').color;
    expect(colour('#first')).to.equal('rgb(1, 2, 3)');
    expect(colour('#second')).not.to.equal('rgb(1, 2, 3)');
  });

  it('does not colour the first line of an aside before the first paragraph', async () => {
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body lead-in="line" style="--news-accent: rgb(1, 2, 3)">
        <aside><p id="note">للتذكير</p></aside>
        <p id="first">أول خبر</p>
      </news-article-body>
    `);
    const colours = ['#note', '#first'].map(
      (id) => getComputedStyle(body.querySelector(id) as Element, '::first-line').color === 'rgb(1, 2, 3)',
    );
    expect(colours).to.deep.equal([false, true]);
  });
});
