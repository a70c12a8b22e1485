// Markup of links to the top as authors, themes and plugins write it, as data for a story and for tests.
import { drawing, ICON, UNSIZED_ICON } from './drawings.js';

/** The markup of one link to the top. */
export interface BackToTopVariant {
  name: string;
  /** The content of `<news-back-to-top>`. Empty for the link of the element. */
  content: string;
  /** HTML around the element, with `{element}` in its place. */
  page?: string;
  /** The accessible name that the page gives; by default that of the element's own link. */
  label?: string;
}

const TOP = 'إلى الأعلى';
const link = (content: string, attributes = 'href="#top"'): string => `<a ${attributes}>${content}</a>`;
const hidden = (name: string): string => `<span class="screen-reader-text">${name}</span>`;

export const BACK_TO_TOP_VARIANTS: readonly BackToTopVariant[] = [
  { name: 'empty', content: '' },
  { name: 'white space and a comment', content: '\n  <!-- to the top -->\n' },
  { name: 'a link', content: link(TOP), label: TOP },
  { name: 'a link with white space around it', content: `\n  ${link(TOP)}\n  `, label: TOP },
  { name: 'a link to an element', content: link(TOP, 'href="#main"'), label: TOP },
  { name: 'a link to the page itself', content: link(TOP, 'href="#"'), label: TOP },
  { name: 'a link with an Arabic fragment', content: link(TOP, 'href="#المحتوى"'), label: TOP },
  { name: 'a link with an icon and text', content: link(`${ICON} ${TOP}`), label: TOP },
  {
    name: 'a link with an icon and a label',
    content: link(UNSIZED_ICON, `href="#top" aria-label="${TOP}"`),
    label: TOP,
  },
  {
    name: 'an icon font and text for screen readers',
    content: link(`<i class="fa fa-angle-up" aria-hidden="true"></i>${hidden(TOP)}`),
    label: TOP,
  },
  { name: 'an arrow as text', content: link('↑', `href="#top" aria-label="${TOP}"`), label: TOP },
  {
    name: 'a picture of 512 px',
    content: link(`<img src="${drawing(512, 512)}" width="512" height="512" alt="${TOP}">`),
    label: TOP,
  },
  {
    name: 'a link with a title only',
    content: link('<i class="icon-up"></i>', `href="#top" title="${TOP}"`),
    label: TOP,
  },
  { name: 'a link with two lines', content: link(`عودة<br>${TOP}`), label: `عودة ${TOP}` },
  { name: 'a link in English', content: link('Back to top', 'href="#top" lang="en" dir="ltr"'), label: 'Back to top' },
  { name: 'a link in a paragraph', content: `<p>${link(TOP)}</p>`, label: TOP },
  {
    name: "a link in two wrappers, from a theme's footer",
    content: `<div class="back-to-top"><div class="inner">${link(TOP)}</div></div>`,
    label: TOP,
  },
  { name: 'a list with a link', content: `<ul><li>${link(TOP)}</li></ul>`, label: TOP },
  {
    name: 'a paragraph of the button block',
    content: `<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="#top">${TOP}</a></div>`,
    label: TOP,
  },
  { name: 'a button', content: `<button type="button">${TOP}</button>`, label: TOP },
  {
    name: 'a button with an icon, from a plugin',
    content: `<button id="scroll-top" class="scroll-top" aria-label="${TOP}">${UNSIZED_ICON}</button>`,
    label: TOP,
  },
  {
    name: 'a link without an address',
    content: link(TOP, 'role="button" tabindex="0"'),
    label: TOP,
  },
  {
    name: 'in a footer',
    content: '',
    page: '<footer style="padding: 1rem; font-size: 0.7rem; line-height: 1">{element}</footer>',
  },
  {
    name: 'in a column of a flex container',
    content: link(TOP),
    label: TOP,
    page: '<div style="display: flex; gap: 1rem"><p>نص</p>{element}</div>',
  },
  {
    name: 'in right-aligned small text',
    content: link(TOP),
    label: TOP,
    page: '<div style="text-align: right; font: 10px/1 serif; text-transform: uppercase">{element}</div>',
  },
  { name: 'twice on a page', content: link(TOP), label: TOP, page: '{element}<p>نص</p>{element}' },
];
