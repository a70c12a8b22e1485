import { adoptStyles } from '../../../dom/light-dom-styles.js';

/** The style elements in which WordPress prints the styles of the blocks on a page. */
const BLOCK_STYLES = 'style[id^="wp-block-"], style#core-block-supports-inline-css, style#global-styles-inline-css';

/**
 * Adopts the rules for blocks that the response page has and this page lacks. WordPress prints only the styles of the blocks
 * on a page, so a page without comments has no styles for the blocks that block themes build comments from.
 *
 * @param response the response page
 * @param host an element in the document or shadow root that needs the styles
 */
export function adoptBlockStyles(response: Document, host: HTMLElement): void {
  if (!('adoptedStyleSheets' in document)) return;
  for (const { id, textContent } of response.querySelectorAll(BLOCK_STYLES)) {
    const current = document.getElementById(id);
    const known = new Set(current instanceof HTMLStyleElement && current.sheet ? rulesOf(current.sheet) : []);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(textContent);
    const missing = rulesOf(sheet).filter((rule) => !known.has(rule));
    if (missing.length) adoptStyles(host, missing.join('\n'));
  }
}

function rulesOf({ cssRules }: CSSStyleSheet): string[] {
  return [...cssRules].map(({ cssText }) => cssText);
}
