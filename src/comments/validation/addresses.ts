import type { StandardField } from './limits.js';

/**
 * Invisible characters that are pasted along with an address: direction marks and zero-width characters. Joiners between
 * Arabic letters are kept, because addresses of Persian pages contain them. Joiners beside digits are removed: the digits
 * become 0 to 9, which no joiner follows.
 */
const INVISIBLE =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<![\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff])[\u200c\u200d]|[\u200c\u200d](?![\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff])/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const NON_ASCII = /[\u0080-\uffff]/;
/** A non-ASCII domain after an ASCII local part. */
const NON_ASCII_DOMAIN = /(?<=^[!-~]+@)[^@/\\:?#]*[\u0080-\uffff][^@/\\:?#]*$/;

/** An email address that WordPress accepts (`is_email` in wp-includes/formatting.php). Browsers require no dot in the domain. */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d-]+\.)+[a-z\d-]+$/i;
/** The start of a URL without a scheme. It does not match an email address. */
const BARE_DOMAIN = /^(?:\/\/)?(?=[^\s/:@]+\.[^\s/:@.])(?![^/]*@)/;

/**
 * Normalizes the value of a standard field before it is sent. Comment and name are not changed. Invisible characters and
 * surrounding spaces are removed from email and website. Arabic digits become 0 to 9, except in a website with other
 * non-ASCII letters, where they may be part of an Arabic path. A non-ASCII domain of an email is converted to Punycode
 * (`xn--…`). `https://` is added to a website without a scheme; a value that is only a scheme becomes empty.
 */
export function normalizeField(typed: string, field: StandardField | undefined): string {
  if (field !== 'email' && field !== 'url') return typed;
  const visible = typed.replace(INVISIBLE, '').trim();
  const latin = visible.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  if (field === 'email') return latin.replace(NON_ASCII_DOMAIN, asciiDomain);
  const address = NON_ASCII.test(latin) ? visible : latin;
  return address.replace(/^https?:\/*$/i, '').replace(BARE_DOMAIN, 'https://');
}

/** Whether WordPress accepts an email address. */
export function isEmail(address: string): boolean {
  return EMAIL.test(address);
}

/** Whether an address contains non-ASCII characters. WordPress does not accept such email addresses. */
export function hasNonAscii(address: string): boolean {
  return NON_ASCII.test(address);
}

/** Whether a website is an absolute HTTP URL. WordPress drops other values. */
export function isWebsite(address: string): boolean {
  return /^https?:\/\/[^\s/?#]+(?:[/?#]|$)/i.test(address) && URL.canParse(address);
}

function asciiDomain(domain: string): string {
  const address = `https://${domain}`;
  return URL.canParse(address) ? new URL(address).hostname : domain;
}
