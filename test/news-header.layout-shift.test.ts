// The layout of a story header does not change when its script loads, and it is upgraded and formats its dates.
import { expect, waitUntil } from '@open-wc/testing';
import type { NewsHeader } from '../src/index.js';
import { frame } from './support/fixture.js';
import { painted } from './support/until.js';

type Page = Window & typeof globalThis;

const LONG =
  'بعد عامين من المفاوضات المتعثّرة وثلاث جولات من التحكيم، وقّعت Google وNvidia ووزارة الاتصالات اتفاقاً لبناء مركز بيانات بقدرة 1.2 غيغاواط في الصحراء الغربية يبدأ العمل فيه منتصف العام المقبل';

const time = (slot: string, text = ''): string =>
  `<time slot="${slot}" datetime="2026-11-23T09:30+03:00">${text}</time>`;

const HEADERS: Record<string, string> = {
  'all parts, two empty dates and the reading time': `
    <news-header reading-time-of="text"><a slot="section" href="#s">أخبار التقنية</a><b slot="badge">عاجل</b>
    <h1>${LONG}</h1><p slot="standfirst">مقدمة الخبر</p>
    <address slot="byline"><img src="/examples/images/author.svg" width="40" height="40" alt=""> كتبه
    <a href="#a">كريم الزيات</a> و<a href="#b">Anna Becker</a></address><span slot="byline">الرياض</span>
    ${time('published')}${time('updated')}<div slot="actions"><button>شارك</button></div>
    <figure slot="media"><img src="/examples/images/data-hall.svg" width="960" height="540" alt=""><figcaption>تعليق
    <small>رسم: <cite>المدار</cite></small></figcaption></figure></news-header>`,
  'the reading time without a byline': `<news-header reading-time-of="text"><h1>خبر</h1></news-header>`,
  'a formatted date in place of the page’s text': `
    <news-header numerals="arab" time-zone="UTC" relative="P9999D"><h1>خبر</h1>${time('published', 'الاثنين، صباحاً')}</news-header>`,
  'only a Latin headline': '<news-header><h1>Vision Pro vs. Quest 4</h1></news-header>',
  'a date that cannot be read': '<news-header><h1>خبر</h1><time slot="published" datetime="soon"></time></news-header>',
  'no content': '<news-header></news-header>',
};

interface Box {
  name: string;
  place: number[];
}

function boxes({ document }: Page): Box[] {
  const seen = document.querySelectorAll('h1, p, a, b, span, address, img, button, figcaption, small');
  return [...seen].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { name: element.localName, place: [x, y, width, height] };
  });
}

/** The tolerance is a tenth of a pixel: engines round the height of empty lines and of lines with text differently. */
function expectNoShift(after: Box[], before: Box[]): void {
  const moved = after.filter(({ place }, index) =>
    place.some((length, side) => Math.abs(length - (before[index]?.place[side] ?? NaN)) > 0.1),
  );
  expect(moved).to.deep.equal([]);
}

async function open(width: number, header: string, isCriticalCSSOnly: boolean, lang: 'ar' | 'en'): Promise<Page> {
  const page = await frame('/test/support/blank.html', { width });
  const { document } = page;
  Object.assign(document.documentElement, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  // As on phones, where a scroll bar takes no width. Firefox's takes 12 px, and then a date needs two lines at 320 px.
  document.documentElement.style.scrollbarWidth = 'none';
  if (isCriticalCSSOnly) {
    const style = document.createElement('style');
    style.textContent = await (await fetch('/cdn/news-elements.start.css')).text();
    document.head.append(style);
    document.querySelector('link[href$="news-elements.css"]')?.remove();
  }
  (document.querySelector('main') as HTMLElement).innerHTML =
    `${header}<p id="text">${'نص الخبر يأتي بعد رأسه. '.repeat(60)}</p>`;
  await painted(page);
  await waitUntil(() => [...document.images].every(({ complete }) => complete));
  return page;
}

/** Loads the script, and waits until the header has shown all its text. */
async function upgrade(page: Page): Promise<void> {
  const { document } = page;
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/news-elements.js' });
  document.head.append(script);
  await page.customElements.whenDefined('news-header');
  const header = document.querySelector('news-header') as NewsHeader;
  await header.updateComplete;
  if (header.readingTimeOf)
    await waitUntil(
      () => header.shadowRoot?.querySelector('[part=reading-time]')?.textContent,
      'shows the reading time',
    );
}

for (const width of [320, 1280]) {
  for (const [name, header] of Object.entries(HEADERS)) {
    for (const lang of ['ar', 'en'] as const) {
      it(`${lang}, ${String(width)} px, ${name}: does not shift on upgrade`, async () => {
        const page = await open(width, header, false, lang);
        const before = boxes(page);
        await upgrade(page);
        expectNoShift(boxes(page), before);
      });
    }
    it(`${String(width)} px, ${name}: does not shift on upgrade with the critical CSS only`, async () => {
      const page = await open(width, header, true, 'ar');
      const before = boxes(page);
      await upgrade(page);
      expectNoShift(boxes(page), before);
    });
  }

  for (const lang of ['ar', 'en'] as const) {
    it(`${lang}, ${String(width)} px, two calendars: does not shift on upgrade`, async () => {
      const header = `<news-header calendar="islamic-umalqura gregory"><h1>خبر</h1>${time('published')}${time('updated')}</news-header>`;
      const page = await open(width, header, false, lang);
      const before = boxes(page);
      await upgrade(page);
      expectNoShift(boxes(page), before);
    });
  }
}
