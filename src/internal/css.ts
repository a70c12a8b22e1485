/**
 * Marks a template as CSS for editors, the linter and the build.
 *
 * Light-DOM style sheets are strings, not Lit's `CSSResult`: the build writes the CSS files from them, and the files that
 * are loaded on demand must not contain Lit.
 */
export const css = String.raw;
