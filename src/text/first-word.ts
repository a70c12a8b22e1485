import type { Span } from './span.js';

/**
 * A word with vowel marks, tatweel and joiners, with signs inside it (`DeepSeek-V3`, `10,000`) and at the edges of
 * names (`C++`, `.NET`, `@name`). Leading quotes, brackets, dashes, emoji and directional controls are not part of it.
 */
const WORD_WITH_SIGNS =
  /[@#.$]?[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C\u200D]*(?:[-'’.,:&/@_+]+[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200C\u200D]*)*(?:\+{1,2}|#)?/u;

/** Finds the first word of a text. Returns undefined if there is none. */
export function findFirstWord(text: string): Span | undefined {
  const match = WORD_WITH_SIGNS.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
