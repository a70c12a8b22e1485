// The lazy part of <news-header>, in an element that has only the members that it uses.
import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LocaleController } from '../src/controllers/locale-controller.js';
import { DateFormatter } from '../src/dom/date-formatter.lazy.js';
import { HeaderController } from '../src/elements/news-header/news-header.lazy.js';
import type { HeaderHost } from '../src/elements/news-header/types.js';
import { warnings } from './support/warnings.js';

class TestHeader extends LitElement implements HeaderHost {
  calendar: string | undefined;
  numerals: HeaderHost['numerals'];
  timeZone: string | undefined;
  relative: HeaderHost['relative'];
  readingTimeOf: string | undefined;
  strings: undefined;
  readonly locale = new LocaleController(this, 'header');
  readonly controller = new HeaderController(this, this.locale, new DateFormatter(this, this.locale));
}
customElements.define('test-header', TestHeader);

let host: TestHeader;

async function render(html: string, properties: Partial<HeaderHost> = {}): Promise<HeaderController> {
  host = new TestHeader();
  host.innerHTML = html;
  Object.assign(host, properties);
  document.body.append(host);
  await host.updateComplete;
  return host.controller;
}

const DATE = '<time slot="published" datetime="2026-11-23T10:30+03:00"></time>';

afterEach(() => {
  host.remove();
});

describe('HeaderController', () => {
  it('formats a date without text, and leaves one with text', async () => {
    const controller = await render(`${DATE}<time slot="updated" datetime="2026-11-24">الثلاثاء</time>`);
    expect(controller.date('published')).to.include({ datetime: '2026-11-23T10:30+03:00', title: undefined });
    expect(controller.date('published')?.text).to.include('23 نوفمبر 2026');
    expect(controller.date('updated')).to.equal(undefined);
  });

  it('finds a <time> in the part of a slot', async () => {
    const controller = await render(`<p slot="updated"><time datetime="2026-11-24"></time></p>`);
    expect(controller.date('updated')?.datetime).to.equal('2026-11-24');
  });

  it('follows calendar, digits and time zone, also for a date with text', async () => {
    const html = '<time slot="published" datetime="2026-11-23T22:30Z">x</time>';
    expect((await render(html, { calendar: 'islamic-umalqura' })).date('published')?.text).to.include('جمادى الآخرة');
    host.remove();
    expect((await render(html, { numerals: 'arab' })).date('published')?.text).to.include('٢٣');
    host.remove();
    expect((await render(html, { timeZone: 'Asia/Riyadh' })).date('published')?.text).to.include('24 نوفمبر');
  });

  it('shows a recent date as relative, with the full date as its title, and an old date as absolute', async () => {
    const recent = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const html = `<time slot="published" datetime="${recent}"></time>
      <time slot="updated" datetime="2020-01-01T00:00Z">x</time>`;
    const controller = await render(html, { relative: '' });
    expect(controller.date('published')?.text).to.include('3 ساعات');
    expect(controller.date('published')?.title).to.match(/\d{4}/);
    expect(controller.date('updated')).to.equal(undefined);
  });

  it('is relative up to the given duration', async () => {
    const old = new Date(Date.now() - 3 * 86_400_000).toISOString();
    const html = `<time slot="published" datetime="${old}"></time>`;
    expect((await render(html, { relative: 'P2D' })).date('published')?.title).to.equal(undefined);
    host.remove();
    expect((await render(html, { relative: 'P7D' })).date('published')?.title).not.to.equal(undefined);
    host.remove();
    expect((await render(html, { relative: false })).date('published')?.title).to.equal(undefined);
  });

  it('updates when a date changes, and no more after it was removed', async () => {
    const controller = await render(DATE);
    const time = host.querySelector('time') as HTMLTimeElement;
    time.dateTime = '2026-11-25';
    await waitUntil(() => controller.date('published')?.text.includes('25'));
    host.remove();
    time.dateTime = '2026-11-26';
    await Promise.resolve();
    expect(host.isUpdatePending).to.equal(false);
  });

  it('is the reading time of an element, and undefined without text', async () => {
    const article = document.createElement('p');
    article.id = 'reading-time';
    article.textContent = 'كلمة '.repeat(1000);
    document.body.append(article);
    const controller = await render('', { readingTimeOf: 'reading-time' });
    await waitUntil(() => controller.readingTime !== undefined);
    expect(controller.readingTime).to.match(/دقائق|دقيقة|دقيقتا/);
    article.remove();
    await waitUntil(() => controller.readingTime === undefined);
  });

  for (const [attribute, properties, html] of [
    ['calendar="julian"', { calendar: 'julian' }, DATE],
    ['numerals="roman"', { numerals: 'roman' as 'latn' }, DATE],
    ['time-zone="Mars"', { timeZone: 'Mars' }, DATE],
    ['relative="week"', { relative: 'week' }, DATE],
    ['datetime="soon"', {}, '<time slot="published" datetime="soon"></time>'],
    ['datetime="2026-11-23"', { relative: true }, '<time slot="published" datetime="2026-11-23"></time>'],
  ] as const) {
    it(`warns about ${attribute} once`, async () => {
      const messages = warnings();
      await render(html, properties);
      host.requestUpdate();
      await host.updateComplete;
      expect(messages.filter((message) => message.includes(attribute))).to.have.length(1);
    });
  }

  it('warns about a date with a link, and does not format it', async () => {
    const messages = warnings();
    const controller = await render('<a slot="updated" href="#"><time datetime="2026-11-23"></time></a>');
    expect(controller.date('updated')).to.equal(undefined);
    expect(messages.join()).to.include('a date with a link is not formatted').and.include('slot="updated"');
  });
});
