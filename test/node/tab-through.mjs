/* global document -- used in functions that run in the page */

/**
 * Presses Tab from the beginning of a page until the focus comes back to the first element. Calls a function for each element
 * that gets the focus, with the beginning of its HTML as its name.
 */
export async function tabThrough(page, onFocus) {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  for (let isFirst = true; ; isFirst = false) {
    await page.keyboard.press('Tab');
    const isBack = await page.evaluate((first) => {
      let focused = document.activeElement;
      while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (first) focused.dataset.first = '';
      return focused === document.body || (!first && 'first' in focused.dataset);
    }, isFirst);
    if (isBack) return;
    await onFocus(await page.evaluate(() => document.activeElement.outerHTML.slice(0, 80)));
  }
}
