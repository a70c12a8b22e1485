/** Paragraph separators (bidi class B). They end all isolates. */
// eslint-disable-next-line no-control-regex
const PARAGRAPH_SEPARATORS = /[\n\r\u001c-\u001e\u0085\u2029]+/g;

/** Embeddings and overrides. Unicode advises against them, and overrides can disguise the order of characters. */
const EMBEDDINGS_AND_OVERRIDES = /[\u202a-\u202e]/g;

const ISOLATE_INITIATORS = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;
const POP_ISOLATE = '\u2069';

/**
 * Isolates a text with Unicode control characters, for places without markup: `aria-label`, `title`, `alt`, `<option>`.
 * The text and the sentence around it do not affect each other's display order. Where markup is possible, use `<bdi>`.
 *
 * Open isolates in the text are closed; unmatched isolate ends, embeddings and overrides are removed; line breaks
 * become spaces. All other characters stay. An empty text stays empty.
 *
 * Source: UAX #9; https://www.w3.org/International/questions/qa-bidi-unicode-controls
 *
 * @param dir the direction of the text; `auto`, the default, uses its first letter, or left to right without letters
 */
export function isolate(text: string, dir: 'ltr' | 'rtl' | 'auto' = 'auto'): string {
  const closed = closeIsolates(text);
  return closed && ISOLATE_INITIATORS[dir] + closed + POP_ISOLATE;
}

/**
 * Returns a text that cannot end the isolate around it, and leaves none open. Use it for unknown text in `<bdi>`: browsers
 * treat the element as a pair of control characters, so that an unmatched U+2069 in the text ends it.
 */
export function closeIsolates(text: string): string {
  return balanceIsolates(text.replace(PARAGRAPH_SEPARATORS, ' ').replace(EMBEDDINGS_AND_OVERRIDES, ''));
}

/** Removes unmatched isolate ends and closes open isolates. */
function balanceIsolates(text: string): string {
  let depth = 0;
  const matched = text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control !== POP_ISOLATE) depth += 1;
    else if (depth > 0) depth -= 1;
    else return '';
    return control;
  });
  return matched + POP_ISOLATE.repeat(depth);
}
