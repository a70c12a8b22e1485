/** A range of a string, in UTF-16 code units: `start` is included, `end` is not. */
export interface Span {
  start: number;
  end: number;
}
