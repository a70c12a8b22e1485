/* global document -- what runs in the page */
import { readFileSync } from 'node:fs';

/** Values of attributes that take any string. The last ones are mistakes. */
const STRINGS = {
  'after-screens': ['0', '1', '2.5', '-1', 'many'],
  calendar: ['islamic-umalqura gregory', 'persian', 'gregory', 'maya'],
  'dock-above': ['footer', 'comments', 'missing'],
  'reading-time-of': ['text', 'comments', 'missing'],
  relative: ['', 'P2D', 'P9999D', 'soon'],
  scroller: ['text', 'missing'],
  'skip-to': ['story', 'text', 'missing'],
  'time-zone': ['Africa/Cairo', 'Asia/Tokyo', 'Mars/Base'],
};
/** Attributes that would replace or turn off what the rules observe. */
const SKIPPED = new Set(['backend', 'drafts']);
/** Attributes that add and remove a control. */
const OF_CONTROLS = new Set(['skip-to', 'offer-return']);

/** Each attribute of each element, with its values, as the manifest says. `null` removes an attribute. */
const ATTRIBUTES = readAttributes();

function readAttributes() {
  const manifest = JSON.parse(readFileSync(new URL('../../../custom-elements.json', import.meta.url), 'utf8'));
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return elements.flatMap(({ tagName, attributes = [] }) =>
    attributes
      .filter(({ name }) => !SKIPPED.has(name))
      .map(({ name, type }) => ({ tagName, name, values: [...valuesOf(name, type?.text ?? ''), null] })),
  );
}

function valuesOf(name, type) {
  if (STRINGS[name]) return STRINGS[name];
  const known = [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  if (known.length) return [...known, 'nonsense'];
  return type === 'boolean' ? [''] : ['', '7', '/elsewhere'];
}

export const attributeActions = [
  {
    name: 'set an attribute',
    weight: 14,
    run: async ({ page, random, world }) => {
      const { tagName, name, values } = random.pick(ATTRIBUTES);
      const value = random.pick(values);
      world.removesFocused = OF_CONTROLS.has(name);
      await page.evaluate(
        ([selector, attribute, text]) => {
          const element = document.querySelector(selector);
          if (text === null) element?.removeAttribute(attribute);
          else element?.setAttribute(attribute, text);
        },
        [tagName, name, value],
      );
      return value === null ? `${tagName} without ${name}` : `${tagName} ${name}="${value}"`;
    },
  },
];
