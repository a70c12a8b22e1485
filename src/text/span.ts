/** A range of a string, in UTF-16 code units: `start` is included, `end` is not. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Replaces spans of a text.
 *
 * @param spans in order, without overlaps
 * @param replace returns the replacement of a part
 */
export function replaceSpans(text: string, spans: readonly Span[], replace: (part: string) => string): string {
  let result = '';
  let position = 0;
  for (const { start, end } of spans) {
    result += text.slice(position, start) + replace(text.slice(start, end));
    position = end;
  }
  return result + text.slice(position);
}
