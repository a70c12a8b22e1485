import type { StandardField } from './limits.js';

/**
 * What cannot be seen and comes along when an address is pasted from a chat: direction marks and characters without
 * width. Those that join or part the letters of an Arabic word stay, as in addresses of Persian pages.
 */
const INVISIBLE =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<![\u0620-\u06ff])[\u200c\u200d]|[\u200c\u200d](?![\u0620-\u06ff])/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const NON_ASCII = /[\u0080-\uffff]/;
/** Of an email address that has no such letters else. */
const NON_ASCII_DOMAIN = /(?<=^[!-~]+@)[^@/\\:?#]*[\u0080-\uffff][^@/\\:?#]*$/;

/** What WordPress takes for an email address (`is_email`, wp-includes/formatting.php); browsers ask for no dot. */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d-]+\.)+[a-z\d-]+$/i;
/** Where a domain begins that is not part of an email address. */
const BARE_DOMAIN = /^(?:\/\/)?(?=[^\s/:@]+\.[^\s/:@.])(?![^/]*@)/;

/**
 * What is typed in one of WordPress's own fields as it is meant, and sent. Email and website lose invisible characters and
 * the spaces round them, and have digits 0 to 9, unless they may belong to the Arabic words of a website's address. The
 * domain of an email gets the form that mail servers know (`xn--…`). A website without a scheme gets `https://`; a scheme
 * alone, which some themes print, is none.
 */
export function normalizeField(typed: string, field: StandardField | undefined): string {
  if (field !== 'email' && field !== 'url') return typed;
  const visible = typed.replace(INVISIBLE, '').trim();
  const latin = visible.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  if (field === 'email') return latin.replace(NON_ASCII_DOMAIN, asciiDomain);
  const address = NON_ASCII.test(latin) ? visible : latin;
  return address.replace(/^https?:\/*$/i, '').replace(BARE_DOMAIN, 'https://');
}

/** Whether WordPress takes it for an email address. */
export function isEmail(address: string): boolean {
  return EMAIL.test(address);
}

/** Whether it has letters of another script than Latin; WordPress takes no such email address. */
export function hasNonAscii(address: string): boolean {
  return NON_ASCII.test(address);
}

/** Whether it is the full address of a page of the web; WordPress drops any other. */
export function isWebsite(address: string): boolean {
  return /^https?:\/\/[^\s/?#]+(?:[/?#]|$)/i.test(address) && URL.canParse(address);
}

function asciiDomain(domain: string): string {
  const address = `https://${domain}`;
  return URL.canParse(address) ? new URL(address).hostname : domain;
}
