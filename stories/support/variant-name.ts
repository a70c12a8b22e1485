import { html, type TemplateResult } from 'lit';

/** The name of a variant of markup, above it in a story. */
export function variantName(name: string): TemplateResult {
  return html`<p lang="en" dir="ltr" style="margin: 1.5rem 1rem 0.25rem; font: 0.75rem sans-serif">${name}</p>`;
}
