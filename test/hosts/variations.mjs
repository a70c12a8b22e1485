/* global document -- what runs in the page */
/** Attributes of `<html>`. */
const DIRECTIONS = {
  'Arabic, right to left': 'lang="ar" dir="rtl"',
  'English, left to right': 'lang="en" dir="ltr"',
  'right to left without a language': 'dir="rtl"',
  'English, right to left': 'lang="en" dir="rtl"',
};

const USUAL_DIRECTIONS = ['Arabic, right to left', 'English, left to right'];

/**
 * The ways in which a page sets `color-scheme`. Everything here stands in the page, outside the stylesheet of the
 * application's build.
 *
 * @type {Record<string, Scheme>}
 * @typedef {{ head: string, states: State[] }} Scheme `head`: HTML that is added to the end of the head
 * @typedef {{ reader: 'light' | 'dark', change?: () => void }} State `reader`: the scheme that the reader prefers.
 *   `change`: a script that runs in the page
 */
const SCHEMES = {
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

/**
 * Every scheme in the two usual directions. The others are combined with one scheme only, to save time.
 *
 * @typedef {{ name: string, direction: string, scheme: Scheme, scripts?: boolean }} Variation
 */
export const VARIATIONS = Object.entries(DIRECTIONS).flatMap(([directionName, direction]) => {
  const meta = SCHEMES['set by <meta>'];
  const isUsual = USUAL_DIRECTIONS.includes(directionName);
  const schemes = Object.entries(isUsual ? SCHEMES : { 'set by <meta>': meta });
  return [
    ...schemes.map(([name, scheme]) => ({ name: `${directionName}; color-scheme ${name}`, direction, scheme })),
    { name: `${directionName}; without scripts`, direction, scheme: meta, scripts: false },
  ];
});
