import './problems.js';
import 'news-elements/define';
import { registerLocale } from 'news-elements';
import { fa } from 'news-elements/locales/fa';
import { he } from 'news-elements/locales/he';
import { ur } from 'news-elements/locales/ur';
import { reattach, render, settled, until } from './render.js';

for (const locale of [fa, he, ur]) registerLocale(locale);

const hourAgo = () => new Date(Date.now() - 3_600_000 - 5_000).toISOString();

const story = (attributes = '', published = '2026-11-23T09:30+03:00') => `
  <news-header ${attributes}>
    <a slot="section" href="/tech/">أخبار التقنية</a>
    <span slot="badge">عاجل</span>
    <h1>درس DeepSeek</h1>
    <p slot="standfirst">أثبتت شركة صينية ناشئة أن القليل يكفي.</p>
    <span slot="byline">كتبته <a href="/author/">سارة المنصوري</a></span>
    <time slot="published" datetime="${published}"></time>
    <time slot="updated" datetime="2026-11-23T10:30+03:00">بعد ساعة</time>
    <figure slot="media"><img src="data:," alt="" /><figcaption>رسم <small>المدار</small></figcaption></figure>
    <button slot="actions">شارك</button>
  </news-header>
  <div id="text"><p>${'كلمة '.repeat(600)}</p></div>`;

const partsOf = (page) => [...page.querySelector('news-header').shadowRoot.querySelectorAll('[part]')];
const textOf = (page, part) =>
  partsOf(page)
    .find((each) => each.getAttribute('part') === part)
    ?.textContent.trim();

describe('<news-header>', () => {
  it('renders, is removed and comes back', async () => {
    const page = await render(story());
    expect(textOf(page, 'date')).toMatch(/2026/);
    await reattach(page);
    expect(page.querySelector('h1').textContent).toBe('درس DeepSeek');
    expect(textOf(page, 'date')).toMatch(/2026/);
  });

  it('writes dates in two calendars, other digits and another time zone', async () => {
    const page = await render(story('calendar="islamic-umalqura gregory" numerals="arab" time-zone="Asia/Riyadh"'));
    expect(textOf(page, 'date')).toMatch(/٢٠٢٦/);
    const header = page.querySelector('news-header');
    header.setAttribute('calendar', 'persian');
    header.setAttribute('time-zone', 'local');
    header.setAttribute('numerals', 'latn');
    await settled(page);
    expect(textOf(page, 'date')).toMatch(/1405/);
  });

  it('says how long ago it was, for as long as asked', async () => {
    const page = await render(story('relative', hourAgo()));
    expect(textOf(page, 'date')).toMatch(/قبل ساعة/);
    page.querySelector('news-header').setAttribute('relative', 'PT30M');
    await settled(page);
    expect(textOf(page, 'date')).toMatch(/\d{4}/);
    await reattach(page);
  });

  it('shows the reading time of a text, which may change or leave', async () => {
    const page = await render(story('reading-time-of="text"'));
    await until(() => /دقائق|دقيقتان|دقيقة/.test(textOf(page, 'reading-time')));
    page.querySelector('#text').append('المزيد');
    await settled(page);
    page.querySelector('#text').remove();
    await until(() => textOf(page, 'reading-time') === '');
  });

  for (const [lang, dir, part] of [
    ['en', 'ltr', 'November'],
    ['fa', 'rtl', 'آذر'],
    ['he', 'rtl', 'נובמבר'],
    ['ur', 'rtl', 'نومبر'],
  ]) {
    it(`follows a page that turns to lang="${lang}"`, async () => {
      const page = await render(story('relative="PT1H"'));
      Object.assign(document.documentElement, { lang, dir });
      await settled(page);
      expect(textOf(page, 'date')).toContain(part);
    });
  }
});
