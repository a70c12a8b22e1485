/** A part of a text, in code units: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}
