import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { normalizeField, hasNonAscii, isEmail, isWebsite } from '../../src/comments/validation/addresses.js';

const INVISIBLE =
  '\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff';

describe('normalization and validation of addresses', () => {
  for (const [what, typed, sent] of [
    ['one that is right', 'layla@example.com', 'layla@example.com'],
    ['spaces round it', ' layla@example.com\n', 'layla@example.com'],
    ['invisible characters', `\u202alayla@${INVISIBLE}example.com\u202c`, 'layla@example.com'],
    ['Arabic digits', 'layla٢٠٢٦@example.com', 'layla2026@example.com'],
    ['Persian digits', 'layla۲۰۲۶@example.com', 'layla2026@example.com'],
    ['an Arabic domain', 'layla@مثال.السعودية', 'layla@xn--mgbh0fb.xn--mgberp4a5d4ar'],
    ['an Arabic domain and name, which are refused', 'ليلى@مثال.السعودية', 'ليلى@مثال.السعودية'],
    ['a capital', 'Layla@Example.com', 'Layla@Example.com'],
    ['what is no address', 'ليلى @ مثال', 'ليلى @ مثال'],
    ['nothing', '', ''],
  ] as const) {
    it(`normalizes an email to "${sent}": ${what}`, () => {
      expect(normalizeField(typed, 'email')).to.equal(sent);
    });
  }

  for (const [what, typed, sent] of [
    ['one that is right', 'https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['http', 'HTTP://example.com', 'HTTP://example.com'],
    ['no scheme', 'example.com', 'https://example.com'],
    ['no scheme, a port and a path', 'news.example.com:8080/a@b', 'https://news.example.com:8080/a@b'],
    ['half a scheme', '//example.com', 'https://example.com'],
    ['nothing but a scheme', 'http://', ''],
    ['invisible characters', `\u200e${INVISIBLE}example.com `, 'https://example.com'],
    ['Arabic digits', 'example.com/٢٠٢٦', 'https://example.com/2026'],
    ['digits that belong to Arabic words', 'https://example.com/الحلقة-٣/', 'https://example.com/الحلقة-٣/'],
    ['an Arabic domain', 'مثال.السعودية', 'https://مثال.السعودية'],
    ['a Persian word in two parts', 'https://example.com/می\u200cخواهم', 'https://example.com/می\u200cخواهم'],
    ['an email address', 'layla.s@example.com', 'layla.s@example.com'],
    ['a word', 'لا يوجد', 'لا يوجد'],
    ['a name', '@layla', '@layla'],
    ['another scheme', 'mailto:layla@example.com', 'mailto:layla@example.com'],
    ['nothing', ' ', ''],
  ] as const) {
    it(`normalizes a website to "${sent}": ${what}`, () => {
      expect(normalizeField(typed, 'url')).to.equal(sent);
    });
  }

  it('leaves every other field as typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('comment', 'author', undefined), (typed, field) => {
        expect(normalizeField(typed, field)).to.equal(typed);
      }),
    );
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from(`${INVISIBLE}a.@/: ٢۲می`), 'https://'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
  });

  it('does not change an address that it has normalized', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('email', 'url'), (typed, field) => {
        const sent = normalizeField(typed, field);
        expect(normalizeField(sent, field)).to.equal(sent);
      }),
    );
  });

  it('leaves no invisible characters in a valid address', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const [email, website] = [normalizeField(typed, 'email'), normalizeField(typed, 'url')];
        expect(isEmail(email) && Array.from(INVISIBLE).some((mark) => email.includes(mark))).to.equal(false);
        const joiners = '\u200c\u200d';
        const marks = Array.from(INVISIBLE).filter((mark) => !joiners.includes(mark));
        expect(marks.some((mark) => website.includes(mark))).to.equal(false);
      }),
    );
  });

  for (const address of ['layla@example.com', "l.o'b+x_1@a-b.example.co", 'layla@xn--mgbh0fb.xn--mgberp4a5d4ar']) {
    it(`accepts the email ${address}, as WordPress does`, () => {
      expect(isEmail(address)).to.equal(true);
    });
  }

  for (const address of [
    'layla',
    'layla@',
    'layla@example',
    'layla@example..com',
    'a b@example.com',
    'ليلى@example.com',
    '',
  ]) {
    it(`rejects the email "${address}", as WordPress does`, () => {
      expect(isEmail(address)).to.equal(false);
    });
  }

  for (const [address, is] of [
    ['https://example.com', true],
    ['http://مثال.السعودية/صفحة', true],
    ['ftp://example.com', false],
    ['https://', false],
    ['https://a b', false],
    ['https://example.com?a b', true],
    ['https://a%.com', false],
    ['example', false],
  ] as const) {
    it(`${is ? 'accepts' : 'rejects'} the website ${address}`, () => {
      expect(isWebsite(address)).to.equal(is);
    });
  }

  it('detects non-ASCII letters in an email', () => {
    expect([hasNonAscii('layla@example.com'), hasNonAscii('ليلى@example.com')]).to.deep.equal([false, true]);
  });
});
