import { expect } from '@open-wc/testing';
import '../src/elements/news-header/define.js';
import type { NewsHeader } from '../src/index.js';
import { sendKeys } from './support/driver.js';
import { fixture, html, inBothDirections } from './support/fixture.js';
import { until } from './support/until.js';
import { warnings } from './support/warnings.js';

const top = (element: Element | null | undefined): number => element?.getBoundingClientRect().top ?? NaN;

const date = (header: NewsHeader): string | undefined =>
  header.shadowRoot?.querySelector('time')?.textContent.replace(/[\u200e\u200f\u061c\u202f]/g, ' ');

inBothDirections((dir, lang) => {
  describe('<news-header>', () => {
    it('shows its parts in reading order, whatever their order in the HTML', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header>
          <time slot="published" datetime="2026-11-23">23</time>
          <p slot="standfirst">standfirst</p>
          <h1>headline</h1>
          <span slot="byline">byline</span>
          <a slot="section" href="#section">section</a>
        </news-header>
      `);
      const tops = ['[slot=section]', 'h1', '[slot=standfirst]', '[slot=byline]'].map((part) =>
        top(header.querySelector(part)),
      );
      expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
      expect(new Set(tops)).to.have.lengthOf(4);
    });

    it('keeps the text of a date that the page wrote', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header><time slot="published" datetime="2026-11-23">today</time></news-header>
      `);
      expect(header.querySelector('time')).to.be.visible;
      expect(date(header)).to.equal(undefined);
    });

    it('formats an empty date, in the UTC offset of its `datetime`', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header><time slot="updated" datetime="2026-11-23T23:30+03:00"></time></news-header>
      `);
      const words = { ar: /^آخر تحديث: 23 نوفمبر 2026.+11:30/, en: /^Updated November 23, 2026.+11:30/ };
      expect(date(header)).to.match(words[lang as 'ar' | 'en']);
    });

    it('formats the date again when `datetime` changes', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header><time slot="published" datetime="2026-11-23"></time></news-header>
      `);
      header.querySelector('time')?.setAttribute('datetime', '2026-12-01');
      await until(() => date(header)?.includes(lang === 'ar' ? 'ديسمبر' : 'December') === true);
    });

    it('formats the date again when the language of the page changes', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header><time slot="published" datetime="2026-11-23"></time></news-header>
      `);
      document.documentElement.lang = 'en-GB';
      await until(() => date(header) === 'Published 23 November 2026');
    });

    it('uses the strings that the page sets', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header .strings=${{ published: '[{date}]' }}>
          <time slot="published" datetime="2026-11-23"></time>
        </news-header>
      `);
      expect(date(header)).to.match(/^\[.+\]$/);
    });

    it('warns once about an invalid date, and shows it when it is corrected', async () => {
      const messages = warnings();
      const header = await fixture<NewsHeader>(html`
        <news-header><time slot="published" datetime=${`2026-02-30 ${dir}`}></time></news-header>
      `);
      header.requestUpdate();
      await header.updateComplete;
      expect(messages.filter((warning) => warning.includes(`2026-02-30 ${dir}`))).to.have.lengthOf(1);
      expect(date(header)).to.equal(undefined);
      header.querySelector('time')?.setAttribute('datetime', '2026-02-28');
      await until(() => date(header)?.includes('28') === true);
    });

    it('aligns a Latin headline with the start of its own direction', async () => {
      const header = await fixture<NewsHeader>(html`<news-header><h1>Vision Pro</h1></news-header>`);
      const range = document.createRange();
      range.selectNodeContents(header.querySelector('h1') as Element);
      const [text, box] = [range.getBoundingClientRect(), header.getBoundingClientRect()];
      const gap = dir === 'rtl' ? box.right - text.right : text.left - box.left;
      expect(gap).to.be.closeTo(0, 2);
    });

    it('balances the lines of a long headline, and fits it into a narrow column', async () => {
      const words =
        lang === 'ar' ? 'وقّعت Google ووزارة الاتصالات اتفاقاً ' : 'Google and the ministry have signed an agreement ';
      for (const width of [600, 200]) {
        const column = await fixture(html`
          <div style="inline-size: ${width}px">
            <news-header><h1>${words.repeat(5)} ${'x'.repeat(40)}</h1></news-header>
          </div>
        `);
        expect(column.scrollWidth).to.equal(width);
      }
      const header = await fixture<NewsHeader>(html`<news-header><h1>${words.repeat(3)}</h1></news-header>`);
      const range = document.createRange();
      range.selectNodeContents(header.querySelector('h1') as Element);
      const lines = new Map<number, { left: number; right: number }>();
      for (const { left, right, top: line } of range.getClientRects()) {
        const { left: l, right: r } = lines.get(Math.round(line / 20)) ?? { left, right };
        lines.set(Math.round(line / 20), { left: Math.min(l, left), right: Math.max(r, right) });
      }
      const widths = Array.from(lines.values(), ({ left, right }) => right - left);
      expect(widths.length).to.be.greaterThan(1);
      expect(Math.min(...widths) / Math.max(...widths)).to.be.greaterThan(0.6);
    });

    it('shows author pictures in their own size, and the figure as wide as the column', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header>
          <span slot="byline"><img src="/examples/images/author.svg" width="40" height="40" alt="" /> كتبه</span>
          <figure slot="media"><img src="/examples/images/data-hall.svg" width="960" height="540" alt="" /></figure>
        </news-header>
      `);
      const [author, picture] = [...header.querySelectorAll('img')].map((image) => image.getBoundingClientRect());
      expect([author?.width, author?.height]).to.deep.equal([40, 40]);
      expect(picture?.width).to.be.closeTo(header.clientWidth, 1);
      expect((picture?.width ?? 0) / (picture?.height ?? 1)).to.be.closeTo(960 / 540, 0.01);
    });

    it('does not slant Arabic text', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header>
          <div slot="byline"><address>كتبه كريم</address></div>
          <figure slot="media">
            <figcaption>صورة: <cite>المدار</cite></figcaption>
          </figure>
        </news-header>
      `);
      for (const part of ['address', 'cite']) {
        const { fontStyle } = getComputedStyle(header.querySelector(part) as Element);
        expect(fontStyle, part).to.equal(dir === 'rtl' || part === 'address' ? 'normal' : 'italic');
      }
    });

    it('has a tab order that matches the reading order', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header>
          <div slot="actions"><button id="third">شارك</button></div>
          <span slot="byline"><a id="second" href="#author">كريم</a></span>
          <h1>عنوان</h1>
          <a id="first" slot="section" href="#section">أخبار</a>
        </news-header>
      `);
      header.querySelector<HTMLElement>('#first')?.focus();
      const reached = [document.activeElement?.id];
      for (let presses = 0; presses < 2; presses++) {
        await sendKeys({ press: 'Tab' });
        reached.push(document.activeElement?.id);
      }
      expect(reached).to.deep.equal(['first', 'second', 'third']);
    });

    it('is accessible', async () => {
      const header = await fixture<NewsHeader>(html`
        <news-header>
          <a slot="section" href="#section">أخبار التقنية</a>
          <b slot="badge">عاجل</b>
          <h1>عنوان</h1>
          <p slot="standfirst">مقدمة</p>
          <time slot="published" datetime="2026-11-23"></time>
        </news-header>
      `);
      await expect(header).to.be.accessible();
    });
  });
});
