/* global document, PerformanceObserver, requestAnimationFrame, window -- used in functions that run in the page */

/** Records the layout shifts of a page from its beginning. Runs in the page, as an init script. */
export function recordLayoutShift() {
  window.layoutShifts = [];
  window.layoutShiftObserver = new PerformanceObserver((list) => window.layoutShifts.push(...list.getEntries()));
  window.layoutShiftObserver.observe({ type: 'layout-shift', buffered: true });
}

/** The sum of the layout shifts so far, after the next frames. `fonts`: whether to wait for the fonts of the page. */
export function layoutShift(page, { fonts = true } = {}) {
  return page.evaluate(async (waitsForFonts) => {
    if (waitsForFonts) await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const entries = [...window.layoutShifts, ...window.layoutShiftObserver.takeRecords()];
    return entries.reduce((sum, { value }) => sum + value, 0);
  }, fonts);
}
