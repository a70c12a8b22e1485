import { expect } from 'chai';
import { statusMessage } from '../../src/elements/news-comment-form/ui/status-messages.js';
import { commentingStrings } from '../../src/locales/commenting.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fa } from '../../src/locales/fa.js';
import { he } from '../../src/locales/he.js';
import type { Locale } from '../../src/locales/locale.js';
import { ur } from '../../src/locales/ur.js';
import { waitingComment } from '../support/outbox.js';

const strings = { ...en.commentForm, ...commentingStrings(en) };
const messageFor = (author: string): string =>
  statusMessage(waitingComment({ code: 'account', author }), { strings, lang: 'en', fallbackAttributes: undefined });

describe('statusMessage() of a comment that is sent after a delay', () => {
  const delayed = (locale: Locale, seconds: number): string =>
    statusMessage(waitingComment({ code: 'flood', nextAttemptAt: Date.now() + seconds * 1000 }), {
      strings: { ...locale.commentForm, ...commentingStrings(locale) },
      lang: locale.lang,
      fallbackAttributes: undefined,
    });

  for (const [seconds, arabic, english] of [
    [16, 'بعد 16 ثانية.', 'in 16 seconds.'],
    [90, 'بعد 90 ثانية.', 'in 90 seconds.'],
    [91, 'بعد دقيقتين.', 'in 2 minutes.'],
    [180, 'بعد 3 دقائق.', 'in 3 minutes.'],
    [11 * 60, 'بعد 11 دقيقة.', 'in 11 minutes.'],
    [59 * 60 + 1, 'بعد ساعة.', 'in one hour.'],
    [3600, 'بعد ساعة.', 'in one hour.'],
    [3601, 'بعد ساعتين.', 'in 2 hours.'],
    [5 * 3600, 'بعد 5 ساعات.', 'in 5 hours.'],
    [100 * 3600, 'بعد 100 ساعة.', 'in 100 hours.'],
  ] as const) {
    it(`tells ${String(seconds)} seconds in a unit that fits`, () => {
      const toLatin = (text: string): string => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
      expect(toLatin(delayed(ar, seconds)).endsWith(` ${arabic}`), delayed(ar, seconds)).to.equal(true);
      expect(delayed(en, seconds).endsWith(` ${english}`), delayed(en, seconds)).to.equal(true);
    });
  }

  for (const locale of [fa, he, ur]) {
    it(`has words of its own in ${locale.lang}`, () => {
      const texts = [1, 2, 5].flatMap((count) => [delayed(locale, count * 100), delayed(locale, count * 3600)]);
      for (const text of texts) expect(text).to.match(/^[^{}]{40,}$/);
      expect(new Set(texts)).to.have.lengthOf(6);
    });
  }
});

describe('statusMessage()', () => {
  it('isolates the name of the author', () => {
    expect(messageFor('ليلى')).to.contain('\u2068ليلى\u2069');
  });

  it('drops a U+2069 in the name of the author, which would end the isolate', () => {
    expect(messageFor('ليلى\u2069')).to.equal(messageFor('ليلى'));
    expect(messageFor('\u2069\u202eليلى')).to.equal(messageFor('ليلى'));
  });

  it('closes an isolate that the name of the author leaves open', () => {
    expect(messageFor('\u2067ليلى')).to.contain('\u2068\u2067ليلى\u2069\u2069');
  });
});
