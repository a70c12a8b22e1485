import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/elements/news-header/define.js';
import type { NewsHeader } from '../src/index.js';
import { formatMoment, readMoment, readingTime } from '../src/server.js';
import { emulate, needs } from './support/driver.js';
import { fixture, html, inBothDirections } from './support/fixture.js';
import { warnings } from './support/warnings.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();

/** The visible text of a date: the element's, or the page's if the element shows none. */
function dateIn(header: NewsHeader, slot = 'published'): string {
  const slotted = header.querySelector<HTMLElement>(`[slot=${slot}]`);
  if (slotted?.checkVisibility()) return slotted.textContent;
  const index = slot === 'updated' ? -1 : 0;
  const text = [...(header.shadowRoot?.querySelectorAll('time') ?? [])].at(index)?.textContent ?? '';
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

const titleIn = (header: NewsHeader): string | null | undefined =>
  header.shadowRoot
    ?.querySelector('time')
    ?.getAttribute('title')
    ?.replace(/[\u00a0\u202f]/g, ' ');

const dated = (attributes: Partial<NewsHeader>, datetime: string, text = '') => html`
  <news-header
    .calendar=${attributes.calendar}
    .numerals=${attributes.numerals}
    .timeZone=${attributes.timeZone}
    .relative=${attributes.relative}
    ><h1>عنوان</h1>
    <time slot="published" datetime=${datetime}>${text}</time></news-header
  >
`;

async function render(attributes: Partial<NewsHeader>, datetime: string, text = ''): Promise<NewsHeader> {
  return fixture<NewsHeader>(dated(attributes, datetime, text));
}

/** Also waits until a header whose dates have text is formatted, because the reader is near. */
async function renderNear(...header: Parameters<typeof render>): Promise<NewsHeader> {
  const element = await render(...header);
  await waitUntil(() => element.shadowRoot);
  return element;
}

describe('<news-header> on an Arabic page', () => {
  const FORMATS: [Partial<NewsHeader>, string, string][] = [
    [{ calendar: 'islamic-umalqura' }, '2026-11-23', 'نُشر 13 جمادى الآخرة 1448 هـ'],
    [
      { calendar: 'islamic-umalqura gregory' },
      '2026-11-23T09:30+03:00',
      'نُشر 13 جمادى الآخرة 1448 هـ الموافق 23 نوفمبر 2026 م في 9:30 ص',
    ],
    [{ calendar: 'gregory persian' }, '2026-11-23', 'نُشر 23 نوفمبر 2026 م الموافق 2 آذر 1405 هـ.ش'],
    [{ numerals: 'arab' }, '2026-11-23T09:30+03:00', 'نُشر ٢٣ نوفمبر ٢٠٢٦ في ٩:٣٠ ص'],
    [{ timeZone: 'America/New_York' }, '2026-11-23T03:30+03:00', 'نُشر 22 نوفمبر 2026 في 7:30 م'],
    // The tests run in the time zone of Cairo.
    [{ timeZone: 'local' }, '2026-11-23T09:30Z', 'نُشر 23 نوفمبر 2026 في 11:30 ص'],
    [{ timeZone: 'Asia/Riyadh' }, '2026-11-23', 'نُشر 23 نوفمبر 2026'],
  ];

  for (const [attributes, datetime, expected] of FORMATS) {
    it(`${JSON.stringify(attributes)}: formats ${datetime} as ${expected}`, async () => {
      expect(dateIn(await render(attributes, datetime, 'كما كتبته الصفحة'))).to.equal(expected);
    });
  }

  it('derives calendar and digits from the language tag, and month names from its region', async () => {
    const page = await fixture(html`
      <div lang="ar-SA-u-nu-latn-ca-islamic-umalqura">${dated({}, '2026-11-23')}</div>
    `);
    const header = page.querySelector('news-header') as NewsHeader;
    await waitUntil(() => dateIn(header));
    expect(dateIn(header)).to.equal('نُشر 13 جمادى الآخرة 1448 هـ');
    page.setAttribute('lang', 'ar-LB');
    await waitUntil(() => dateIn(header).includes('تشرين الثاني'));
    expect(dateIn(header)).to.equal('نُشر ٢٣ تشرين الثاني ٢٠٢٦');
  });

  it('shows the same text as `formatMoment()` on a server', async () => {
    const calendars = ['islamic-umalqura', 'gregory'] as const;
    const moment = readMoment('2026-11-23T09:30+03:00');
    const server = moment && formatMoment(moment, 'ar', { calendars, numerals: 'arab' });
    const header = await render({ calendar: calendars.join(' '), numerals: 'arab' }, '2026-11-23T09:30+03:00');
    expect(dateIn(header)).to.equal(`نُشر ${(server ?? '').replace(/[\u00a0\u202f]/g, ' ')}`);
  });

  it('shows the page’s text again when the format attributes are removed', async () => {
    const header = await render({ numerals: 'arab' }, '2026-11-23', 'اليوم');
    expect(dateIn(header)).to.equal('نُشر ٢٣ نوفمبر ٢٠٢٦');
    header.numerals = undefined;
    await header.updateComplete;
    expect(dateIn(header)).to.equal('اليوم');
  });

  it('formats a date that a framework adds later, and its replacement', async () => {
    const header = await fixture<NewsHeader>(html`<news-header numerals="arab"><h1>عنوان</h1></news-header>`);
    for (const day of ['2026-11-23', '2026-12-05']) {
      const time = Object.assign(document.createElement('time'), { slot: 'updated', dateTime: day });
      header.querySelector('time')?.remove();
      header.append(time);
      await waitUntil(() => dateIn(header, 'updated').includes(day.endsWith('23') ? '٢٣' : '٥'));
    }
  });

  it('shows the text that a script of the page writes into an empty date', async () => {
    const header = await fixture<NewsHeader>(html`
      <news-header><time slot="published" datetime="2026-11-23"></time></news-header>
    `);
    (header.querySelector('time') as HTMLElement).textContent = 'هذا الصباح';
    await waitUntil(() => dateIn(header) === 'هذا الصباح');
  });
});

describe('<news-header relative> on an Arabic page', () => {
  it('shows relative dates for one day, with the full date as title; older dates keep the page’s text', async () => {
    expect(dateIn(await renderNear({ relative: '' }, ago(2.2 * HOUR), 'أمس'))).to.equal('نُشر قبل ساعتين');
    expect(dateIn(await render({ relative: true }, ago(23 * HOUR)))).to.equal('نُشر قبل 23 ساعة');
    expect(dateIn(await renderNear({ relative: '' }, ago(25 * HOUR), 'أمس'))).to.equal('أمس');
    const header = await render({ relative: '', timeZone: 'UTC' }, ago(3 * HOUR + MINUTE));
    expect(titleIn(header)).to.match(/^\d+ [\p{L}]+ \d{4} في \d/u);
    expect(dateIn(await render({ relative: '' }, ago(26 * HOUR)))).to.match(/^نُشر \d+ [\p{L}]+ \d{4} في \d/u);
  });

  it('adds the full date to a relative one in print, and not to another one', async function () {
    needs(this, 'emulateMedia');
    const contentOf = (header: NewsHeader): string => {
      const time = header.shadowRoot?.querySelector('time');
      return time ? getComputedStyle(time, '::after').content : 'no date';
    };
    const recent = await render({ relative: '' }, ago(3 * HOUR));
    const old = await render({ relative: '' }, ago(26 * HOUR));
    expect([contentOf(recent), contentOf(old)]).to.deep.equal(['none', 'none']);
    await emulate({ media: 'print' });
    expect(contentOf(recent)).to.include(recent.shadowRoot?.querySelector('time')?.title);
    expect(contentOf(old)).to.equal('none');
  });

  it('shows relative dates for the given duration, and not if `relative` is false', async () => {
    expect(dateIn(await render({ relative: 'P7D' }, ago(50 * HOUR)))).to.equal('نُشر قبل يومين');
    expect(dateIn(await renderNear({ relative: 'PT1H30M' }, ago(2 * HOUR), 'ظهراً'))).to.equal('ظهراً');
    expect(dateIn(await render({ relative: false }, ago(HOUR), 'ظهراً'))).to.equal('ظهراً');
  });

  it('keeps all relative dates of the page current with one timer, and stops it when the last one is removed', async () => {
    const timers = new Set<unknown>();
    const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
    // The others are the limits of waitUntil().
    const isLong = (delay = 0): boolean => delay > 400 && delay <= MINUTE && ![1000, 4000, 5000].includes(delay);
    window.setTimeout = ((run: () => void, delay?: number) => {
      const timer = set(() => {
        timers.delete(timer);
        run();
      }, delay);
      if (isLong(delay)) timers.add(timer);
      return timer;
    }) as typeof setTimeout;
    window.clearTimeout = (timer) => {
      timers.delete(timer);
      clear(timer);
    };
    try {
      const page = await fixture(html`
        <div>
          ${dated({ relative: '' }, ago(MINUTE - 1500))} ${dated({ relative: '' }, ago(2 * MINUTE - 1700))}
          ${dated({ relative: 'PT2M50S' }, ago(170_000 - 1900), 'قبل قليل')}
        </div>
      `);
      const headers = [...page.querySelectorAll('news-header')];
      const dates = (): string => headers.map((header) => dateIn(header)).join('، ');
      await waitUntil(() => dates() === 'نُشر الآن، نُشر قبل دقيقة، نُشر قبل دقيقتين', dates());
      expect(timers.size).to.equal(1);
      await waitUntil(() => dates() === 'نُشر قبل دقيقة، نُشر قبل دقيقتين، قبل قليل', dates(), { timeout: 4000 });
      expect(timers.size).to.equal(1);
      page.remove();
      await nextFrame();
      expect(timers.size).to.equal(0);
    } finally {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    }
  });
});

inBothDirections((dir, lang) => {
  describe('<news-header reading-time-of>', () => {
    /** A text with a given reading time in minutes. */
    const text = (minutes: number): string => (lang === 'ar' ? 'ك' : 'k').repeat(minutes * (lang === 'ar' ? 612 : 987));
    const shown = (page: Element): string =>
      page.querySelector('news-header')?.shadowRoot?.querySelector('[part=reading-time]')?.textContent ?? '';
    const story = (content: unknown) => html`
      <div>
        <news-header reading-time-of="text"><h1>عنوان</h1></news-header>
        <div id="text">${content}</div>
      </div>
    `;
    const sentences =
      lang === 'ar'
        ? {
            1: 'مدة القراءة: دقيقة واحدة',
            2: 'مدة القراءة: دقيقتان',
            3: 'مدة القراءة: 3 دقائق',
            11: 'مدة القراءة: 11 دقيقة',
            102: 'مدة القراءة: 102 دقيقة',
          }
        : { 1: 'Reading time: 1 minute', 2: 'Reading time: 2 minutes', 11: 'Reading time: 11 minutes' };

    for (const [minutes, sentence] of Object.entries(sentences)) {
      it(`shows "${sentence}"`, async () => {
        const page = await fixture(story(text(Number(minutes))));
        await waitUntil(() => shown(page));
        expect(shown(page)).to.equal(sentence);
      });
    }

    it('counts the visible text like `readingTime()` on a server, and updates when the text changes', async () => {
      const words = lang === 'ar' ? 'كَتَبَتِ الصحيفة أمس. ' : 'The paper wrote yesterday. ';
      const page = await fixture(
        story(
          html`<p>${words.repeat(300)}</p>
            <script type="text/plain">
              ${words.repeat(1000)}
            </script>
            <p hidden>${words.repeat(1000)}</p>`,
        ),
      );
      await waitUntil(() => shown(page));
      const { minutes } = readingTime(words.repeat(300), lang);
      expect(minutes).to.be.greaterThan(3);
      expect(shown(page)).to.include(` ${minutes} `);
      const before = shown(page);
      page.querySelector('#text')?.append(text(7));
      await waitUntil(() => shown(page) !== before, 'counted again', { timeout: 3000 });
    });

    it('uses the digits of `numerals`, and shows nothing for a text without letters', async () => {
      const page = await fixture(story(text(5)));
      const header = page.querySelector('news-header') as NewsHeader;
      header.numerals = 'arab';
      await waitUntil(() => shown(page).includes('٥'));
      (page.querySelector('#text') as HTMLElement).textContent = '…';
      await waitUntil(() => shown(page) === '', 'no reading time', { timeout: 3000 });
    });

    it('warns once if no element has the id, and updates when such an element is added and removed', async () => {
      const messages = warnings();
      const id = `late-${dir}`;
      const page = await fixture(
        html`<div>
          <news-header reading-time-of=${id}><h1>عنوان</h1></news-header>
        </div>`,
      );
      await waitUntil(() => messages.length > 0);
      expect(messages).to.have.lengthOf(1);
      expect(messages[0]).to.include(`reading-time-of="${id}"`);
      const late = Object.assign(document.createElement('p'), { id, textContent: text(2) });
      page.append(late);
      await waitUntil(() => shown(page));
      late.remove();
      await waitUntil(() => !shown(page));
      expect(messages).to.have.lengthOf(1);
    });
  });
});

describe('<news-header> with invalid values', () => {
  for (const [name, wrong, right, text] of [
    ['calendar', 'julian', 'islamic-umalqura', '13 جمادى الآخرة 1448 هـ'],
    ['numerals', 'roman', 'arab', '٢٣ نوفمبر ٢٠٢٦ في ٩:٣٠ ص'],
    ['time-zone', 'Riyadh', 'UTC', '23 نوفمبر 2026 في 6:30 ص'],
  ] as const) {
    it(`warns once about ${name}="${wrong}", ignores it, and applies a valid value that is set later`, async () => {
      const messages = warnings();
      const header = await fixture<NewsHeader>(html`
        <news-header>
          <time slot="published" datetime="2026-11-23T09:30+03:00"></time>
          <time slot="updated" datetime="2026-11-23T09:30+03:00"></time>
        </news-header>
      `);
      header.setAttribute(name, wrong);
      await header.updateComplete;
      header.requestUpdate();
      await header.updateComplete;
      expect(messages).to.have.lengthOf(1);
      expect(messages[0]).to.include(`${name}="${wrong}"`);
      expect(dateIn(header)).to.equal('نُشر 23 نوفمبر 2026 في 9:30 ص');
      header.setAttribute(name, right);
      await header.updateComplete;
      expect(dateIn(header)).to.include(text);
    });
  }

  it('warns about an invalid duration, and uses one day', async () => {
    const messages = warnings();
    expect(dateIn(await render({ relative: '7 days' }, ago(5 * HOUR)))).to.equal('نُشر قبل 5 ساعات');
    expect(dateIn(await renderNear({ relative: 'P' }, ago(25 * HOUR), 'أمس'))).to.equal('أمس');
    expect(messages.join()).to.include('relative="7 days"').and.to.include('relative="P"');
  });

  it('warns about a relative date without a UTC offset, and shows the full date', async () => {
    const messages = warnings();
    expect(dateIn(await render({ relative: '' }, '2026-11-24'))).to.equal('نُشر 24 نوفمبر 2026');
    expect(messages.join()).to.include('datetime="2026-11-24"');
  });

  it('keeps the page’s text if `datetime` is invalid', async () => {
    warnings();
    expect(dateIn(await render({ numerals: 'arab' }, 'yesterday', 'أمس'))).to.equal('أمس');
    expect(dateIn(await render({}, 'today'))).to.equal('');
  });
});
