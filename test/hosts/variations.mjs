/* global document -- what runs in the page */
/** Attributes of `<html>`. */
export const DIRECTIONS = {
  'Arabic, right to left': 'lang="ar" dir="rtl"',
  'English, left to right': 'lang="en" dir="ltr"',
  'right to left without a language': 'dir="rtl"',
  'English, right to left': 'lang="en" dir="rtl"',
};

export const USUAL_DIRECTIONS = ['Arabic, right to left', 'English, left to right'];

/**
 * The ways in which a page sets `color-scheme`. Everything here stands in the page, outside the stylesheet of the
 * application's build.
 *
 * @type {Record<string, { head: string, states: State[] }>} `head`: HTML that is added to the end of the head
 * @typedef {{ reader: 'light' | 'dark', change?: () => void }} State `reader`: the scheme that the reader prefers.
 *   `change`: a script that runs in the page
 */
export const SCHEMES = {
  'not set, then set by a script': {
    head: '',
    states: [
      { reader: 'light' },
      { reader: 'dark' },
      { reader: 'light', change: () => document.documentElement.style.setProperty('color-scheme', 'dark') },
      { reader: 'dark', change: () => document.documentElement.style.setProperty('color-scheme', 'light') },
    ],
  },
  'set by <meta>': {
    head: '<meta name="color-scheme" content="light dark">',
    states: [{ reader: 'light' }, { reader: 'dark' }],
  },
  'set to dark by another stylesheet': {
    head: '<style>:root { color-scheme: dark }</style>',
    states: [{ reader: 'light' }],
  },
  'set to light and dark by another stylesheet': {
    head: '<style>:root { color-scheme: light dark }</style>',
    states: [{ reader: 'light' }, { reader: 'dark' }],
  },
  'set on an ancestor, and to the opposite in an element': {
    head: '<style>body { color-scheme: dark } news-comment-form { color-scheme: light }</style>',
    states: [{ reader: 'light' }],
  },
};
