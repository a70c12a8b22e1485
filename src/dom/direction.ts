/**
 * Whether the direction of an element is right to left. The nearest `dir` attribute decides where `:dir()` is not
 * supported: Chrome 119 throws a syntax error, and happy-dom matches neither direction.
 */
export function isRtl(element: Element): boolean {
  try {
    if (element.matches(':dir(rtl)')) return true;
    if (element.matches(':dir(ltr)')) return false;
  } catch {
    // `:dir()` is not supported.
  }
  return element.closest('[dir]')?.getAttribute('dir') === 'rtl';
}
