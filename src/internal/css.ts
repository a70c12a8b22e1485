/**
 * Marks text as CSS for editors, the linter and the build.
 *
 * Style sheets for light DOM are plain text, not Lit's `CSSResult`: the stylesheet files are written from them, and the
 * files that are loaded on demand contain no Lit.
 */
export const css = String.raw;
