import { containsText, escapeForWordPress } from '../../../comments/backends/wordpress/text.js';

/**
 * Whether a text was just submitted by the browser, without this script. WordPress then redirects to the comment on
 * the same page.
 */
export function wasJustPosted(text: string): boolean {
  const { referrer } = document;
  const isSamePage = URL.canParse(referrer) && new URL(referrer).pathname === location.pathname;
  const shown = isSamePage && document.getElementById(location.hash.slice(1))?.textContent;
  return Boolean(shown) && containsText(escapeForWordPress(String(shown)), text);
}
