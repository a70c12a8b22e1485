import { countByDirection, type Direction, firstDirection, withoutAddresses } from './direction.js';

/** A foreign paragraph has more than this many times as many letters as those in the direction of its surroundings. */
const MAJORITY = 4;
/** Fewer words than this are not a clause. */
const CLAUSE_LENGTH = 4;
/** A text without a sign at its end is a sentence from this many words on. */
const SENTENCE_LENGTH = 8;

const LAST_LETTER = /\p{L}(?=\P{L}*$)/u;
/** Signs at the end of a word, dashes between words, opening brackets: they separate clauses and the items of a list. */
const CLAUSE_END = /[,;:.!?…|)\]،؛؟۔।](?=\s|$)|\s[–—/·•&+-]\s|[(（。、，！？]|\n/u;
/** A word and a colon, as before the names of a credit: "Source: The Guardian". */
const LABEL = /^\P{L}*[\p{L}\p{M}]+\s?:\s/u;
/** The sign at the end of a sentence. A digit after it would make it part of a number. */
const SENTENCE_END = /[.!?…:؟۔।。！？](?!\d)/u;
/** Words are not separated by spaces in these scripts. Two characters count as one word. */
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]{2}|\S+/gu;
/** Capital letters, digits and signs: names, abbreviations and identifiers have them, other words do not. */
const NAME_SIGN = /[\p{Lu}\p{Lt}\p{N}\p{S}\p{Pc}@#%&*/\\]|\.\p{L}/u;

/**
 * Whether a text is a sentence in the other direction than its surroundings, such as an English quotation in an Arabic
 * article. It begins and ends with a foreign letter, nearly all its letters are foreign, and it has a clause of
 * common words. A list of names is not a sentence, nor is an Arabic sentence that mentions a long English title.
 *
 * Common words are recognised by their small letters. In scripts without capital letters every word counts as common,
 * and only the number of words and the punctuation tell a sentence from a name.
 *
 * @param surrounding the direction of the text around it
 */
export function isForeignProse(text: string, surrounding: Direction): boolean {
  const prose = withoutAddresses(text);
  const { 0: lastLetter, index: lastIndex } = LAST_LETTER.exec(prose) ?? { 0: '', index: 0 };
  if (firstDirection(prose) === surrounding || firstDirection(lastLetter) === surrounding) return false;
  const { rtl, ltr } = countByDirection(prose);
  const [native, foreign] = surrounding === 'rtl' ? [rtl, ltr] : [ltr, rtl];
  if (foreign <= MAJORITY * native) return false;
  const isWord = (token: string): boolean => /\p{L}/u.test(token) && firstDirection(token) !== surrounding;
  const clauses = prose.split(CLAUSE_END).map((clause) => (clause.match(WORD) ?? []).filter(isWord));
  const words = clauses.flat();
  const isLabelled = LABEL.test(prose);
  const isEnded = SENTENCE_END.test(prose.slice(lastIndex));
  if (!isEnded && words.length < SENTENCE_LENGTH) return false;
  if (!clauses.some(({ length }) => length >= CLAUSE_LENGTH)) return false;
  // Names and titles have small words too, such as "of the".
  const share = isEnded && native === 0 && !isLabelled ? 0.4 : 0.6;
  // In credits and in lines of names and titles, one clause says nothing about the others.
  return (isEnded && !isLabelled ? [words, ...clauses] : [words]).some((part) => {
    const common = part.filter((word) => !NAME_SIGN.test(word)).length;
    return common >= 3 && common >= share * part.length;
  });
}
