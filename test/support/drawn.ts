/** A grapheme, and the horizontal center of its box in px. */
export interface Glyph {
  text: string;
  x: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The graphemes of an element in text order, with their positions on the screen. */
export function glyphsOf(element: Element): Glyph[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes.flatMap((node) =>
    Array.from(segmenter.segment(node.data), ({ segment, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + segment.length);
      // At direction boundaries, WebKit adds an empty rectangle of the adjacent character.
      const rects = Array.from(range.getClientRects());
      const { left, right } = rects.find(({ width }) => width > 0) ?? rects[0] ?? range.getBoundingClientRect();
      return { text: segment, x: (left + right) / 2 };
    }),
  );
}

/** The text as displayed, from left to right. */
export function drawn(element: Element): string {
  return glyphsOf(element)
    .sort((first, second) => first.x - second.x)
    .map(({ text }) => text)
    .join('');
}

/** Characters without a visible glyph: spaces, direction marks, joiners. */
const INVISIBLE = /^[\s\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]+$/;

/** The text as displayed, from right to left, without spaces. */
export function drawnFromRight(element: Element): string {
  return glyphsOf(element)
    .filter(({ text }) => !INVISIBLE.test(text))
    .sort((first, second) => second.x - first.x)
    .map(({ text }) => text)
    .join('');
}

/** The expected result of `drawnFromRight` for words: Latin words and numbers are reversed. */
export function readFromRight(words: readonly string[]): string {
  return words
    .map((word) =>
      /[\u0590-\u05ff\u0621-\u064a\u0671-\u06d3]/.test(word) ? word : Array.from(word).reverse().join(''),
    )
    .join('');
}
