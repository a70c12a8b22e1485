import { CORRECT_SENTENCES } from './isolation.correct-sentences.js';
import { COUNT_KINDS } from './isolation.kinds.counts.js';
import { NAME_KINDS } from './isolation.kinds.names.js';
import { NUMBER_KINDS } from './isolation.kinds.numbers.js';
import { STRINGS } from './isolation.strings.js';

/** All sentences of the kinds that are tested, in the notation of isolation.strings.ts. */
export const KINDS: Record<string, readonly string[]> = {
  ...STRINGS,
  ...NAME_KINDS,
  ...NUMBER_KINDS,
  ...COUNT_KINDS,
  'sentences that need no isolation': CORRECT_SENTENCES,
};

export interface Unit {
  text: string;
  isIsolated: boolean;
}

/** Splits a sentence into marked parts, numbers, Latin words, and single other characters. */
export function unitsOf(marked: string): Unit[] {
  const UNITS =
    /\[\[(?<isolated>.+?)\]\]|<<(?<plain>.+?)>>|\d*[A-Za-z][A-Za-z\d]*|[\d٠-٩۰-۹]+(?:[.,:/٫٬][\d٠-٩۰-۹]+)*|\P{M}[\p{M}\u200C]*/gu;
  return Array.from(marked.matchAll(UNITS), ({ 0: text, groups = {} }) => ({
    text: groups.isolated ?? groups.plain ?? text,
    isIsolated: groups.isolated !== undefined,
  }));
}

/** A sentence without its marks. */
export const plain = (marked: string): string =>
  unitsOf(marked)
    .map(({ text }) => text)
    .join('');

/** The runs of a sentence that have to be isolated. */
export const isolatedIn = (marked: string): string[] =>
  unitsOf(marked).flatMap(({ text, isIsolated }) => (isIsolated ? [text] : []));
