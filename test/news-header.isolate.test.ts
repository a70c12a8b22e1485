import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../src/elements/news-header/define.js';
import type { NewsHeader } from '../src/index.js';
import { headerHTML } from '../src/server.js';
import { drawn } from './support/drawn.js';
import { fixture, html } from './support/fixture.js';

const CONTENT = `
  <a slot="section" href="#s">إطار .NET</a>
  <span slot="badge">C# مباشر</span>
  <h1>لغة C++ تتصدر بسعر $100</h1>
  <p slot="standfirst">أطر <a href="#a">React</a>، <b>Vue</b> الآن، وسعرها $5</p>
  <span slot="byline">كتبه <a href="#b">@sara</a> في <time datetime="2026-11-23">2026-11-23</time></span>
  <time slot="published" datetime="2026-11-23">نُشر 2026-11-23</time>
  <figure slot="media"><img alt="" src="data:,"><figcaption>مقر .NET <small>تصوير: @omar</small></figcaption></figure>
`;

const ISOLATED = ['.NET', 'C#', 'C++', '$100', 'React', '$5', '@sara', '.NET', '@omar'];

const isolated = (root: Element): string[] =>
  Array.from(root.querySelectorAll('bdi'), ({ textContent }) => textContent);

async function headerWith(content: string, isolate = true): Promise<NewsHeader> {
  const header = document.createElement('news-header');
  header.innerHTML = content;
  header.isolate = isolate;
  await fixture(html`<div dir="rtl" lang="ar">${header}</div>`);
  await header.updateComplete;
  return header;
}

describe('<news-header isolate>', () => {
  it('isolates in every part, but not in dates', async () => {
    const header = await headerWith(CONTENT);
    expect(isolated(header)).to.deep.equal(ISOLATED);
    expect(header.querySelector('time bdi')).to.equal(null);
  });

  it('displays the headline in its reading order', async () => {
    const content = '<h1 style="font-size: 1rem; white-space: nowrap">لغة C++ تتصدر بسعر $100</h1>';
    const headline = async (isolate: boolean) =>
      drawn((await headerWith(content, isolate)).querySelector('h1') as Element);
    expect(await headline(false)).to.equal('100$ رعسب ردصتت ++C ةغل');
    expect(await headline(true)).to.equal('$100 رعسب ردصتت C++ ةغل');
  });

  /** `[[…]]` marks what has to be isolated. */
  const HEADLINES = [
    'لغة [[C++]] تتصدر بسعر [[$100]]',
    'أطر [[React]]، [[Vue]]، Angular في عام واحد',
    'باعت [[Tesla]] 23 سيارة في يوم',
    'الحرارة [[-5°C]] في القاهرة',
    'ماذا تعني [[10⁻⁹]]؟',
    'درس DeepSeek: كيف تصنع رقائق أقل نموذجاً أكبر',
    'Boeing 737-800 تهبط اضطرارياً',
    'زبان [[C++]] محبوب شد',
    'شاخص [[+۲٫۵٪]] رشد کرد',
    'قیمت [[$۱۲٬۰۰۰]] شد',
    'اپل iPhone 16 را معرفی کرد',
    'زبان [[C++]] مقبول ہے',
    'ٹیگ [[#OpenAI]] سرفہرست',
    'שפת [[C++]] מובילה',
    'עקבו אחרי [[@example]] היום',
    'הטמפרטורה [[-5°C]] בירושלים',
    'חברת Apple הודיעה על iPhone 16',
  ];
  for (const headline of HEADLINES)
    it(`isolates only the marked runs of the headline ${headline}`, async () => {
      const text = headline.replace(/\[\[|\]\]/g, '');
      const header = await headerWith(`<h1>${text}</h1>`);
      const expected = Array.from(headline.matchAll(/\[\[(.*?)\]\]/g), ([, run]) => run);
      expect(isolated(header)).to.deep.equal(expected);
      expect(header.querySelector('h1')?.textContent).to.equal(text);
      const printed = headerHTML(`<h1>${text}</h1>`);
      expect(Array.from(printed.matchAll(/<bdi dir="ltr">(.*?)<\/bdi>/g), ([, run]) => run)).to.deep.equal(expected);
    });

  it('treats each part as a paragraph of its own', async () => {
    const header = await headerWith('<a slot="section" href="#s">أطر React،</a><span slot="badge">Vue الآن</span>');
    expect(isolated(header)).to.deep.equal([]);
  });

  it('changes nothing without the attribute', async () => {
    const header = await headerWith(CONTENT, false);
    expect(isolated(header)).to.deep.equal([]);
  });

  it('reverts the changes when it is turned off', async () => {
    const header = await headerWith(CONTENT);
    header.isolate = false;
    await header.updateComplete;
    expect(header.innerHTML).to.equal((await headerWith(CONTENT, false)).innerHTML);
  });

  it('follows changes of the content', async () => {
    const header = await headerWith(CONTENT);
    (header.querySelector('h1') as HTMLElement).textContent = 'لغة F# تتصدر';
    header.insertAdjacentHTML('beforeend', '<p slot="standfirst">شركة Yahoo! تعود</p>');
    await header.updateComplete;
    expect(isolated(header.querySelector('h1') as Element)).to.deep.equal(['F#']);
    expect(isolated(header.lastElementChild as Element)).to.deep.equal(['Yahoo!']);
  });

  it('follows the direction of the page', async () => {
    const header = await headerWith('<h1>لغة C++ هنا</h1>');
    const page = header.parentElement as HTMLElement;
    page.dir = 'ltr';
    await header.updateComplete;
    expect(isolated(header)).to.deep.equal([]);
    page.dir = 'rtl';
    await header.updateComplete;
    expect(isolated(header)).to.deep.equal(['C++']);
  });

  it('lets Lit re-render the headline', async () => {
    const host = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    const page = (headline: string) => html`<news-header isolate><h1>خبر: ${headline}</h1></news-header>`;
    render(page('لغة C++ هنا'), host);
    const header = host.querySelector('news-header') as NewsHeader;
    await header.updateComplete;
    expect(isolated(header)).to.deep.equal(['C++']);
    render(page('إطار .NET وC#'), host);
    await header.updateComplete;
    expect([header.textContent, ...isolated(header)]).to.deep.equal(['خبر: إطار .NET وC#', '.NET', 'C#']);
  });

  it('keeps generated dates', async () => {
    const header = await headerWith('<h1>لغة C++ هنا</h1><time slot="published" datetime="2026-11-23"></time>');
    expect(header.querySelector('time')?.outerHTML).to.equal('<time slot="published" datetime="2026-11-23"></time>');
    expect(header.shadowRoot?.querySelector('[part=date]')?.textContent).to.include('2026');
    expect(isolated(header)).to.deep.equal(['C++']);
  });

  it('works after the header was moved', async () => {
    const header = await headerWith('<h1>لغة C++ هنا</h1>');
    const page = header.parentElement as HTMLElement;
    header.remove();
    page.append(header);
    (header.querySelector('h1') as HTMLElement).textContent = 'لغة C# هنا';
    await header.updateComplete;
    expect(isolated(header)).to.deep.equal(['C#']);
  });
});

describe('headerHTML', () => {
  const serialized = (content: string): string => {
    const template = document.createElement('template');
    template.innerHTML = content;
    return template.innerHTML;
  };

  it('returns the same HTML as the element', async () => {
    expect(serialized(headerHTML(CONTENT))).to.equal((await headerWith(CONTENT)).innerHTML);
  });

  it('returns HTML that the element does not change', async () => {
    const once = headerHTML(CONTENT);
    expect(headerHTML(once)).to.equal(once);
    expect((await headerWith(once)).innerHTML).to.equal(serialized(once));
  });

  it('keeps all bytes around the insertions', () => {
    const source = CONTENT.replaceAll('\n', '\r\n').replace('</h1>', '</H1 >');
    expect(headerHTML(source)).not.to.equal(source);
    expect(headerHTML(source).replace(/<bdi dir="ltr">|<\/bdi>/g, '')).to.equal(source);
  });

  it('changes nothing in left-to-right text', () => {
    expect(headerHTML(CONTENT, { dir: 'ltr' })).to.equal(CONTENT);
  });

  it('returns an empty string for input that is not a string', () => {
    expect([null, undefined, 5].map((none) => headerHTML(none as unknown as string))).to.deep.equal(['', '', '']);
  });
});
