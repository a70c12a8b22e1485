import { expect } from '@open-wc/testing';
import { DateFormatter, type DateHost } from '../../src/dom/date-formatter.js';
import { scheduleAt } from '../../src/dom/shared-timer.js';
import { ar } from '../../src/locales/ar.js';
import type { Locale } from '../../src/locales/locale.js';
import { warnings } from '../support/warnings.js';

const locale: Locale = ar;
const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-23T12:00:00Z');
const realNow = Date.now.bind(Date);
const realMatchMedia = window.matchMedia.bind(window);

beforeEach(() => {
  Date.now = () => NOW;
});

afterEach(() => {
  Date.now = realNow;
  window.matchMedia = realMatchMedia;
});

/** A formatter of an element with some attributes, on an Arabic page. */
function formatter(attributes: Partial<DateHost> = {}): DateFormatter {
  const none = { calendar: undefined, numerals: undefined, timeZone: undefined, relative: undefined };
  const host: DateHost = Object.assign(document.createElement('test-dates'), none, attributes);
  return new DateFormatter(host, { formatLanguage: 'ar', locale });
}

function time(dateTime: string, textContent = ''): HTMLTimeElement {
  return Object.assign(document.createElement('time'), { dateTime, textContent });
}

const hoursAgo = (hours: number): HTMLTimeElement => time(new Date(NOW - hours * HOUR).toISOString());

describe('DateFormatter', () => {
  it('formats a date that the page has written without text', () => {
    const date = formatter().format(time('2026-11-23T10:30+03:00', ' \n'));
    expect(date).to.include({ title: undefined, changesAt: Infinity });
    expect(date?.text).to.include('23 نوفمبر 2026').and.include('10:30');
  });

  it('leaves the text of the page, unless an attribute requests a format', () => {
    const written = time('2026-11-23', 'أمس');
    expect(formatter().format(written)).to.equal(undefined);
    expect(formatter().format(written, true)?.text).to.include('23 نوفمبر 2026');
    expect(formatter({ numerals: 'arab' }).format(written)?.text).to.include('٢٣');
    expect(formatter({ calendar: 'islamic-umalqura' }).format(written)?.text).to.include('جمادى الآخرة');
    expect(formatter({ timeZone: 'Asia/Tokyo' }).format(time('2026-11-23T22:30Z', 'أمس'))?.text).to.include(
      '24 نوفمبر',
    );
  });

  it('says whether the text of a date is replaced', () => {
    const written = time('2026-11-23', 'أمس');
    expect(formatter().isRequestedFor(time('2026-11-23'))).to.equal(true);
    expect(formatter().isRequestedFor(written)).to.equal(false);
    for (const attributes of [
      { calendar: 'persian' },
      { numerals: 'latn' },
      { timeZone: 'local' },
      { relative: '' },
    ] as const)
      expect(formatter(attributes).isRequestedFor(written), Object.keys(attributes).join()).to.equal(true);
  });

  it('writes a recent date as relative, with the full date as its title, until its text changes', () => {
    const date = formatter({ relative: true }).format(hoursAgo(3));
    expect(date?.text).to.equal('قبل 3 ساعات');
    expect(date?.title).to.include('23 نوفمبر 2026');
    expect(date?.changesAt).to.be.within(NOW + 1, NOW + HOUR);
  });

  for (const [relative, hours, isRelative] of [
    [true, 23.9, true],
    ['', 23.9, true],
    [true, 24, false],
    ['P2D', 47.9, true],
    ['P2D', 48, false],
    ['PT1H', 2, false],
    [false, 1, false],
    [null, 1, false],
    // A date in the future: the clock of the server is fast.
    [true, -1, true],
    [true, -24, false],
  ] as const)
    it(`writes a date ${isRelative ? 'as relative' : 'in full'} after ${String(hours)} hours if relative is ${JSON.stringify(relative)}`, () => {
      expect(formatter({ relative }).format(hoursAgo(hours))?.title !== undefined).to.equal(isRelative);
    });

  it('changes a relative text at the end of its limit, if not earlier', () => {
    expect(formatter({ relative: 'PT75M' }).format(hoursAgo(1.1))?.changesAt).to.be.closeTo(NOW + 0.15 * HOUR, 1);
  });

  it('leaves the text of the page when a date is too old to be relative', () => {
    const old = Object.assign(hoursAgo(72), { textContent: 'الجمعة' });
    expect(formatter({ relative: true }).format(old)).to.equal(undefined);
  });

  for (const canHover of [false, true])
    it(`returns ${canHover ? 'no date' : 'the date'} without the time of day for devices that ${canHover ? 'can' : 'cannot'} hover`, () => {
      window.matchMedia = (query) => ({ matches: !canHover && query === '(hover: none)' }) as MediaQueryList;
      const day = formatter({ relative: true }).format(hoursAgo(3))?.day;
      if (canHover) expect(day).to.equal(undefined);
      else expect(day).to.include('23 نوفمبر 2026').and.not.include(':');
    });

  it('writes counts in the digits that the element requests', () => {
    const forms = { one: 'ردّ واحد', two: 'ردّان', few: '{count} ردود', many: '{count} ردّاً', other: '{count} ردّ' };
    expect([2, 3, 11].map((count) => formatter({ numerals: 'arab' }).plural(count, forms))).to.deep.equal([
      'ردّان',
      '٣ ردود',
      '١١ ردّاً',
    ]);
  });

  it('has the timer of the page', () => {
    expect(formatter().timer.scheduleAt).to.equal(scheduleAt);
  });

  for (const [attributes, dateTime, warning] of [
    [{ numerals: 'roman' as 'latn' }, '2026-11-23', 'numerals="roman" cannot be read'],
    [{ calendar: 'julian' }, '2026-11-23', 'calendar="julian" cannot be read'],
    [{ timeZone: 'Mars' }, '2026-11-23T10:30Z', 'time-zone="Mars" cannot be read'],
    [{ relative: 'week' }, '2026-11-23T10:30Z', 'relative="week" cannot be read'],
    [{}, 'soon', 'datetime="soon" cannot be read'],
    [{ relative: true }, '2026-11-22', 'datetime="2026-11-22" cannot be read. For a relative time, add the UTC offset'],
  ] as const)
    it(`warns once that ${warning}`, () => {
      const logged = warnings();
      for (let round = 0; round < 2; round++) formatter(attributes).format(time(dateTime));
      expect(logged).to.have.length(1);
      expect(logged[0]).to.include(`<test-dates>: ${warning}`);
    });
});
