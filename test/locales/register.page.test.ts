// `registerLocale` in pages that bundle, checked in every element.
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsBackToTop, NewsCommentForm, NewsHeader, NewsMasthead } from '../../src/index.js';
import { registerLocale } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fa } from '../../src/locales/fa.js';
import { he } from '../../src/locales/he.js';
import type { Locale } from '../../src/locales/locale.js';
import { findLocale } from '../../src/locales/registry.js';
import { ur } from '../../src/locales/ur.js';
import { fixture, html } from '../support/fixture.js';
import { warnings } from '../support/warnings.js';

interface Elements {
  page: HTMLElement;
  masthead: NewsMasthead;
  header: NewsHeader;
  host: NewsCommentForm;
  link: NewsBackToTop;
}

/** Loading on demand can be slow on a busy machine. */
const TIMEOUT = { timeout: 8000 };

/** Renders all elements without strings of the page. */
async function render(lang: string, dir = 'rtl'): Promise<Elements> {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang} dir=${dir}>
      <news-masthead skip-to="text">
        <ul>
          <li><a href="#a">1</a></li>
        </ul>
      </news-masthead>
      <news-header reading-time-of="text"><time slot="published" datetime="2026-11-23T09:30+03:00"></time></news-header>
      <p id="text">${'ك'.repeat(2100)}</p>
      <news-comment-form post-id="7"></news-comment-form>
      <news-back-to-top offer-return></news-back-to-top>
    </div>
  `);
  const find = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
    page.querySelector(tag)!;
  const [masthead, header, host, link] = [
    find('news-masthead'),
    find('news-header'),
    find('news-comment-form'),
    find('news-back-to-top'),
  ];
  await waitUntil(() => inShadow(header, '[part=reading-time]') && host.querySelector('form'), undefined, TIMEOUT);
  await waitUntil(() => inShadow(link, '[part=return]'), undefined, TIMEOUT);
  return { page, masthead, header, host, link };
}

const inShadow = (element: Element, selector: string): string =>
  element.shadowRoot
    ?.querySelector(selector)
    ?.textContent.replace(/[\u00a0\u202f]/g, ' ')
    .trim() ?? '';

const skipLink = (masthead: Element): string => inShadow(masthead, '.skip');

describe('registerLocale', () => {
  for (const [locale, dated, minutes] of [
    [fa, 'انتشار: ۲ آذر ۱۴۰۵', 'زمان مطالعه: ۳ دقیقه'],
    [ur, 'اشاعت: 23 نومبر', 'مطالعے کا وقت: 3 منٹ'],
    [he, 'פורסם: 23 בנובמבר 2026', 'זמן קריאה: 3 דקות'],
  ] as const) {
    it(`localizes every element in "${locale.lang}"`, async () => {
      registerLocale(locale);
      const { masthead, header, host, link } = await render(locale.lang);
      expect(skipLink(masthead)).to.equal(locale.masthead.skip);
      expect(masthead.shadowRoot?.querySelector('.sections')?.ariaLabel).to.equal(locale.masthead.sections);
      expect(masthead.shadowRoot?.querySelector('button')?.ariaLabel).to.equal(locale.masthead.allSections);
      expect(inShadow(header, '[part=date]')).to.include(dated);
      expect(inShadow(header, '[part=reading-time]')).to.equal(minutes);
      expect(inShadow(link, 'a')).to.equal(locale.backToTop.top);
      expect(inShadow(link, '[part=return]')).to.equal(locale.backToTop.return);
      const { title, comment, author, email, url, consent, submit } = locale.commentForm;
      const labels = [...host.querySelectorAll('h2, label')].map((label) => label.textContent.replace(' *', ''));
      expect(labels).to.deep.equal([title, comment, author, email, url, consent]);
      expect(host.querySelector<HTMLInputElement>('[type=submit]')?.value).to.equal(submit);
      const withLang = [masthead, header, host, link].flatMap((element) => [
        ...(element.shadowRoot ?? element).querySelectorAll('[lang]'),
      ]);
      expect(withLang, 'no element is marked as another language').to.deep.equal([]);
    });

    it(`shows validation errors in "${locale.lang}"`, async () => {
      registerLocale(locale);
      const { host } = await render(locale.lang);
      const form = host.querySelector('form')!;
      form.querySelector<HTMLElement>('[type=submit]')?.focus();
      await waitUntil(() => form.noValidate, undefined, TIMEOUT);
      form.querySelector<HTMLElement>('[type=submit]')?.click();
      await waitUntil(() => host.querySelector('.news-error-summary'));
      const { commentMissing, authorMissing, emailMissing } = locale.commenting;
      const links = [...host.querySelectorAll('.news-error-summary a')];
      expect(links.map(({ textContent }) => textContent)).to.deep.equal([commentMissing, authorMissing, emailMissing]);
      const number = new Intl.NumberFormat(locale.lang).format(3);
      expect(host.querySelector('.news-error-summary')?.ariaLabel).to.equal(
        locale.commenting.errorSummary.other.replace('{count}', number),
      );
      await expect(host).to.be.accessible();
    });
  }

  for (const { order, lang, warned } of [
    { order: 'before', lang: 'lrc', warned: [] },
    // Until the language is registered, nobody can know that it will be.
    { order: 'after', lang: 'mzn', warned: ['mzn-IQ'] },
  ])
    it(`takes what a tag with a region lacks from the language, registered ${order} it`, () => {
      const messages = warnings();
      const months = { gregory: Array<string>(12).fill('م') };
      const complete: Locale = {
        ...ar,
        lang,
        masthead: { ...ar.masthead, skip: 'پرش', allSections: 'همه' },
        dates: { months },
        relative: he.relative,
      };
      const regional = { lang: `${lang}-IQ`, masthead: { skip: 'بازدان' } } as Locale;
      for (const locale of order === 'before' ? [complete, regional] : [regional, complete]) registerLocale(locale);
      const { masthead, dates, relative } = findLocale(`${lang}-IQ`, 'rtl');
      expect([masthead.skip, masthead.allSections]).to.deep.equal(['بازدان', 'همه']);
      expect([dates, relative]).to.deep.equal([complete.dates, complete.relative]);
      expect(findLocale(lang, 'rtl').masthead.skip).to.equal('پرش');
      expect(messages.map((message) => /"(.*?)" has no /.exec(message)?.[1])).to.deep.equal(warned);
    });

  it('updates existing elements and keeps what was typed in the form', async () => {
    const { masthead, host } = await render('ug');
    expect(skipLink(masthead)).to.equal(ar.masthead.skip);
    host.querySelector<HTMLInputElement>('[name=author]')!.value = 'ليلى';
    registerLocale({
      ...ar,
      lang: 'ug',
      masthead: { ...ar.masthead, skip: 'مەزمۇنغا ئاتلاش' },
      commentForm: { ...ar.commentForm, submit: 'يوللاش' },
    });
    await waitUntil(() => skipLink(masthead) === 'مەزمۇنغا ئاتلاش');
    await waitUntil(() => host.querySelector<HTMLInputElement>('[type=submit]')?.value === 'يوللاش');
    expect(host.querySelector<HTMLInputElement>('[name=author]')?.value).to.equal('ليلى');
  });

  it('does not update disconnected elements', async () => {
    const { page, masthead } = await render('sd');
    const other = await render('sd');
    page.remove();
    registerLocale({ ...ar, lang: 'sd', masthead: { ...ar.masthead, skip: 'مواد ڏانهن' } });
    await waitUntil(() => skipLink(other.masthead) === 'مواد ڏانهن', 'the connected element is updated');
    expect(skipLink(masthead)).to.equal(ar.masthead.skip);
  });

  it('applies to regions of a language, and accepts tags in any case and with extensions', async () => {
    registerLocale({ ...en, lang: 'FR-ca-u-nu-latn', masthead: { ...en.masthead, skip: 'Aller au contenu' } });
    expect(skipLink((await render('fr-CA', 'ltr')).masthead)).to.equal('Aller au contenu');
    expect(skipLink((await render('fr', 'ltr')).masthead)).to.equal('Skip to content');
  });
});

describe('registerLocale with incomplete or invalid locales', () => {
  it('logs one warning, adds nothing and does not throw for values without a valid language', async () => {
    const logged = warnings();
    for (const wrong of [undefined, null, 'fa', 7, [], {}, { lang: '' }, { lang: 'no such language' }, { lang: 5 }])
      registerLocale(wrong as unknown as Locale);
    expect(logged).to.have.lengthOf(1);
    expect(logged[0]).to.include('lang: "ckb"');
    expect(skipLink((await render('ar')).masthead)).to.equal(ar.masthead.skip);
  });

  for (const [lang, dir, fallback] of [
    ['ps', 'rtl', ar],
    ['tr', 'ltr', en],
  ] as const) {
    it(`uses "${fallback.lang}" for missing strings of "${lang}" and names them in one warning`, async () => {
      const logged = warnings();
      const partial = {
        lang,
        masthead: { skip: 'X', sections: null },
        header: { readingTime: '{count}', published: 'Y {date}', updated: 'Z {date}' },
        commentForm: 'none',
      } as unknown as Locale;
      registerLocale(partial);
      registerLocale(partial);
      expect(logged).to.have.lengthOf(1);
      const missing = [
        'masthead.sections',
        'masthead.allSections',
        'header.readingTime',
        'commentForm.title',
        'backToTop.top',
      ];
      for (const name of missing) expect(logged[0]).to.include(name);
      expect(logged[0]).not.to.match(/masthead\.skip|header\.published/);
      const { masthead, header, host, link } = await render(lang, dir);
      expect(skipLink(masthead)).to.equal('X');
      const toggle = masthead.shadowRoot?.querySelector('button');
      expect([toggle?.ariaLabel, toggle?.lang]).to.deep.equal([fallback.masthead.allSections, '']);
      expect(inShadow(header, '[part=date]')).to.match(/^Y /);
      expect(inShadow(header, '[part=reading-time]')).to.include(fallback.header.readingTime.other.split('{')[0]);
      expect(host.querySelector('h2')?.textContent).to.equal(fallback.commentForm.title);
      expect(inShadow(link, 'a')).to.equal(fallback.backToTop.top);
    });
  }

  it('uses Arabic for missing commenting strings and names them once they are used', async () => {
    const logged = warnings();
    const commenting = { ...fa.commenting, authorMissing: undefined } as unknown as typeof fa.commenting;
    registerLocale({ ...fa, lang: 'tg-Arab', commenting });
    const { host } = await render('tg-Arab');
    const form = host.querySelector('form')!;
    form.querySelector<HTMLElement>('[type=submit]')?.focus();
    await waitUntil(() => form.noValidate, undefined, TIMEOUT);
    form.querySelector<HTMLElement>('[type=submit]')?.click();
    await waitUntil(() => host.querySelector('.news-error-summary'));
    const texts = [...host.querySelectorAll('.news-error-summary a')].map(({ textContent }) => textContent);
    expect(texts.slice(0, 2)).to.deep.equal([fa.commenting.commentMissing, 'يُرجى إدخال الاسم.']);
    expect(logged.filter((text) => text.includes('commenting.authorMissing'))).to.have.lengthOf(1);
  });
});
