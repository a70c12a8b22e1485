import type { Span } from './span.js';

/**
 * A word with the marks that are part of it: vowels, tatweel, joiners; signs inside it (`DeepSeek-V3`, `10,000`) and, in
 * names, at its edges (`C++`, `.NET`, `@name`). Quotes, brackets, dashes, emoji and directional controls come before it.
 */
const WORD =
  /[@#.$]?[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C\u200D]*(?:[-'’.,:&/@_+]+[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C\u200D]*)*(?:\+{1,2}|#)?/u;

/** The first whole word of a text; undefined where it holds none. */
export function findFirstWord(text: string): Span | undefined {
  const match = WORD.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
