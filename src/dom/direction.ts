/**
 * Whether an element reads from right to left. Where `:dir()` is unknown, the nearest `dir` decides: Chrome 119 throws at
 * it, happy-dom matches neither direction.
 */
export function isRtl(element: Element): boolean {
  try {
    if (element.matches(':dir(rtl)')) return true;
    if (element.matches(':dir(ltr)')) return false;
  } catch {
    // The selector is unknown.
  }
  return element.closest('[dir]')?.getAttribute('dir') === 'rtl';
}
