import { formatLocale } from './language-tag.js';

/** The time that a text takes to read, in whole minutes. */
export interface ReadingTime {
  /** At average speed. At least 1 for a text that has letters, otherwise 0. */
  minutes: number;
  /** For a fast reader. */
  from: number;
  /** For a slow reader. */
  to: number;
}

/**
 * Characters per minute and their standard deviation between readers, by script. Source: S. Trauzettel-Klosinski and K.
 * Dietz, Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST, IOVS 53
 * (2012), 5452–5461, which Firefox's reader view uses too. Of these scripts, it covers one language each. Persian and
 * Urdu leave short vowels unwritten, as Arabic does. Other scripts use the value of English.
 */
const READING_SPEEDS: Readonly<Record<string, readonly [mean: number, deviation: number]>> = {
  Arab: [612, 88],
  Hebr: [833, 130],
};

const ENGLISH_SPEED = [987, 118] as const;

/**
 * Everything that the study does not count as a character. Its 987 characters and 228 words per minute in English are
 * 4.3 characters per word, so spaces are excluded. Vowel marks, niqqud, tatweel, small Quranic letters, joiners and
 * directional marks are excluded too.
 */
const NOT_LETTERS = /[^\p{L}\p{N}]+|[\u0640\u06e5\u06e6]/gu;

/** Counts the letters and digits of a text. The counts of its pieces can be added up. */
export function countLetters(text: string): number {
  return text.replace(NOT_LETTERS, '').length;
}

/**
 * Estimates the reading time of a text. All values are 0 if it has no letters.
 *
 * @param lang a BCP 47 tag; an empty or malformed one is treated as Arabic
 */
export function readingTime(text: string, lang: string): ReadingTime {
  return readingTimeOf(countLetters(text), lang);
}

/** Estimates the reading time of a number of letters, from `countLetters`. */
export function readingTimeOf(letters: number, lang: string): ReadingTime {
  const [mean, deviation] = READING_SPEEDS[formatLocale(lang).maximize().script ?? ''] ?? ENGLISH_SPEED;
  const minutesAt = (speed: number): number => (letters > 0 ? Math.max(1, Math.round(letters / speed)) : 0);
  return { minutes: minutesAt(mean), from: minutesAt(mean + deviation), to: minutesAt(mean - deviation) };
}
