// Pictures for markup in stories and tests, drawn in SVG, so that no file is loaded.

/** A `data:` URL of a picture with a natural size, in px. */
export function drawing(width: number, height: number): string {
  const [w, h] = [String(width), String(height)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><rect width="100%" height="100%" fill="#00596b"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** An icon with a size, as in a link or a button. */
export const ICON =
  '<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" fill="currentColor"/></svg>';

/** An icon without a size, which browsers draw as wide as its container, or 300 px wide. */
export const UNSIZED_ICON =
  '<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2"><path d="M5 15l7-7 7 7"/></svg>';
