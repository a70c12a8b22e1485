/** Characters that end a paragraph of plain text, and every isolation with it (bidi class B). */
// eslint-disable-next-line no-control-regex
const PARAGRAPH_ENDS = /[\n\r\u001c-\u001e\u0085\u2029]+/g;

/** Embeddings and overrides, which Unicode advises against; an override hides the order of what was written. */
const EMBEDDINGS = /[\u202a-\u202e]/g;

const INITIATORS = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;
const POP = '\u2069';

/**
 * A text for the middle of a sentence where no markup can stand: in `aria-label`, `title`, `alt` and `<option>`. Nothing
 * around it changes the order in which it is drawn, nor it that of anything around: isolates in it that were left open
 * are closed, stray ends and all embeddings and overrides are dropped, and a line break becomes a space. No other
 * character is touched. An empty text stays empty. Where markup can stand, write `<bdi>`.
 *
 * Source: UAX #9; https://www.w3.org/International/questions/qa-bidi-unicode-controls
 *
 * @param dir the direction of the text; by default that of its first letter, left to right where it has none
 */
export function isolate(text: string, dir: 'ltr' | 'rtl' | 'auto' = 'auto'): string {
  const balanced = balance(text.replace(PARAGRAPH_ENDS, ' ').replace(EMBEDDINGS, ''));
  return balanced && INITIATORS[dir] + balanced + POP;
}

/** Drops ends of isolates that have no beginning, and ends those that have no end. */
function balance(text: string): string {
  let open = 0;
  const kept = text.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== POP) open += 1;
    else if (open > 0) open -= 1;
    else return '';
    return mark;
  });
  return kept + POP.repeat(open);
}
