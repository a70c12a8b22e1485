import { expect } from 'chai';
import fc from 'fast-check';
import { normalizeField, hasNonAscii, isEmail, isWebsite } from '../../src/comments/validation/addresses.js';

const INVISIBLE =
  '\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff';

describe('normalization and validation of addresses', () => {
  for (const [description, typed, sent] of [
    ['a valid value', 'layla@example.com', 'layla@example.com'],
    ['surrounding spaces', ' layla@example.com\n', 'layla@example.com'],
    ['invisible characters', `\u202alayla@${INVISIBLE}example.com\u202c`, 'layla@example.com'],
    ['Arabic digits', 'layla٢٠٢٦@example.com', 'layla2026@example.com'],
    ['a joiner between Arabic digits', 'layla۲\u200c٢@example.com', 'layla22@example.com'],
    ['Persian digits', 'layla۲۰۲۶@example.com', 'layla2026@example.com'],
    ['an Arabic domain', 'layla@مثال.السعودية', 'layla@xn--mgbh0fb.xn--mgberp4a5d4ar'],
    ['an Arabic domain and local part, which WordPress refuses', 'ليلى@مثال.السعودية', 'ليلى@مثال.السعودية'],
    ['uppercase letters', 'Layla@Example.com', 'Layla@Example.com'],
    ['not an address', 'ليلى @ مثال', 'ليلى @ مثال'],
    ['an empty value', '', ''],
  ] as const) {
    it(`normalizes an email to "${sent}": ${description}`, () => {
      expect(normalizeField(typed, 'email')).to.equal(sent);
    });
  }

  for (const [description, typed, sent] of [
    ['a valid value', 'https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['an uppercase scheme', 'HTTP://example.com', 'HTTP://example.com'],
    ['no scheme', 'example.com', 'https://example.com'],
    ['no scheme, a port and a path', 'news.example.com:8080/a@b', 'https://news.example.com:8080/a@b'],
    ['a protocol-relative URL', '//example.com', 'https://example.com'],
    ['only a scheme', 'http://', ''],
    ['invisible characters', `\u200e${INVISIBLE}example.com `, 'https://example.com'],
    ['Arabic digits', 'example.com/٢٠٢٦', 'https://example.com/2026'],
    ['digits in an Arabic path', 'https://example.com/الحلقة-٣/', 'https://example.com/الحلقة-٣/'],
    ['an Arabic domain', 'مثال.السعودية', 'https://مثال.السعودية'],
    [
      'a Persian word with a zero-width non-joiner',
      'https://example.com/می\u200cخواهم',
      'https://example.com/می\u200cخواهم',
    ],
    ['an email address', 'layla.s@example.com', 'layla.s@example.com'],
    ['a word', 'لا يوجد', 'لا يوجد'],
    ['a user name', '@layla', '@layla'],
    ['another scheme', 'mailto:layla@example.com', 'mailto:layla@example.com'],
    ['an empty value', ' ', ''],
  ] as const) {
    it(`normalizes a website to "${sent}": ${description}`, () => {
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

  it('does not change a normalized address', () => {
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

  for (const [address, isValid] of [
    ['https://example.com', true],
    ['http://مثال.السعودية/صفحة', true],
    ['ftp://example.com', false],
    ['https://', false],
    ['https://a b', false],
    ['https://example.com?a b', true],
    ['https://a%.com', false],
    ['example', false],
  ] as const) {
    it(`${isValid ? 'accepts' : 'rejects'} the website ${address}`, () => {
      expect(isWebsite(address)).to.equal(isValid);
    });
  }

  it('detects non-ASCII letters in an email', () => {
    expect([hasNonAscii('layla@example.com'), hasNonAscii('ليلى@example.com')]).to.deep.equal([false, true]);
  });
});
