import { MEASURES } from './ltr-heuristics.js';

// Whether a number between a Latin name and a word counts the word ("أطلقت SpaceX 23 صاروخا") or belongs to the name
// ("Windows 11 الجديد"). Grammar decides it. Where the evidence is missing, the number belongs to the name, which is how
// browsers display it.

/** The word after a number, and the word after that. */
const NEXT_WORDS = /^([%٪])?[\s\u00A0]+([\p{L}\p{M}\u200C]+)(?:\s+([\p{L}\p{M}\u200C]+))?/u;
const MEASURE = new RegExp(`^(?:${MEASURES})$`, 'u');
/** Counts of this size have a separator, or are round. */
const YEAR = /^(?:19|20(?!00))\d\d$/;
const VOWEL_MARKS = /[\u064B-\u0652]/g;

const HEBREW = /^[\u05D0-\u05EA]/;
/** Letters of Persian and Urdu that Arabic has not. */
const PERSIAN_OR_URDU = /[\u067E\u0686\u0698\u06A9\u06AF\u06CC\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2]/;

/** Arabic prepositions and adverbs that have the form of a counted noun: of a plural or genitive, of an accusative. */
const ARABIC_PREPOSITION = /^(?:منذ|عند|قبل|مثل|غير|ضمن|عبر|حول|دون|خلال|مقابل|أمام|حوالي)$/;
const ARABIC_ADVERB = /(?:يا|^\p{L}{2}ي\p{L}ا|^(?:سابق|لاحق|دائم|أيض|مجان|تقريب|عندم|بينم|ربم)ا)$/u;
/** Feminine adjectives by their form: متاحة، جديدة، قادرة، رسمية. */
const ARABIC_ADJECTIVE = /^(?:م\p{L}{3,5}|\p{L}{2}ي\p{L}|\p{L}ا\p{L}{2}|\p{L}{2,}ي)ة$/u;
/** Plurals by their form: ـات، أفعال، أفعلة، مفاعيل، فواعل، فعائل، فعالل. */
const ARABIC_PLURAL =
  /^(?:\p{L}{2,}ات|أ\p{L}{2}ا\p{L}|أيام|برامج|أ\p{L}{2,3}ة|(?![يت])\p{L}{2}ا\p{L}ي\p{L}|(?![يتن])\p{L}وا\p{L}{2}|\p{L}{2}ائ\p{L}|(?![أايتنمبلكفوس])\p{L}{2}ا\p{L}[^\P{L}اةتكنهي])$/u;
/** Plurals that look like other words: مفاعل، فعول، فعال; "أشهر" also means "more famous". */
const ARABIC_POSSIBLE_PLURAL = /^(?:أشهر$|(?![يتنبلكف]|.*ا$)(?:\p{L}{2}ا\p{L}{1,2}|\p{L}{2}و\p{L})$)/u;
/**
 * A past verb in the feminine, as for a company ("أطلقت"), a verb of possession ("تملك") or "لدى" before a name. Between
 * them can stand "شركة" or another feminine noun. Products mostly have masculine or present verbs ("يدعم iPhone 16 …").
 */
const ARABIC_VERB_BEFORE =
  /(?:^|\s)(?!ال|تحت|كانت|ليست|أصبحت)(?:\p{L}{2,}(?<![اي]|وق)ت|و?ت(?:متلك|ملك|دير|ضم|وظف)|و?لدى)\s(?:\p{L}+ة\s)?$/u;

/** Verbs in the masculine that a product is not the subject of. */
const MASCULINE_VERB_BEFORE = /(?:^|\s)(?:أطلق|ي?وظف|افتتح)\s$/;

const FEMININE_BEFORE = /ة\s$/;

/** Persian words that stand between a number and a noun, and times. */
const PERSIAN_CLASSIFIER = /^(?:نفر|دستگاه|فروند|عدد|مورد|جلد|سال|ماه|روز|ساعت)$/;
/** The end of a Persian clause after a noun. */
const PERSIAN_VERB = /^(?:دارد|داشت|فروخت|زد|ساخت|خرید|پرتاب|تولید|عرضه|استخدام|افتتاح)$/;

/**
 * Whether a number after a Latin name counts the word after it.
 *
 * @param before the end of the text before the name
 * @param number the number as it is written
 * @param after the beginning of the text after the number
 */
export function countsNextWord(before: string, number: string, after: string): boolean {
  const [, percent, word = '', following = ''] = NEXT_WORDS.exec(after) ?? [];
  if (percent) return true;
  if (!word) return /^[%٪]/.test(after);
  if (MEASURE.test(word.replace(VOWEL_MARKS, '')) || /^(?:في المئة|في المائة)/.test(after.trimStart())) return true;
  if (!/^[\d۰-۹]+$/.test(number) || YEAR.test(number)) return false;
  if (HEBREW.test(word)) return /(?:ים|ות)$/.test(word) && !/^(?:ל.*ות|פחות|אחרים|מים|קיים|מסוים)$/.test(word);
  if (PERSIAN_OR_URDU.test(before + after)) return countsPersianOrUrduNoun(number, word, following);
  return countsArabicNoun(before, Number(number) || 0, word.replace(VOWEL_MARKS, ''));
}

function countsPersianOrUrduNoun(number: string, word: string, following: string): boolean {
  return (
    PERSIAN_CLASSIFIER.test(word) ||
    // An Urdu plural, with or without an adjective before it.
    /\p{L}{2}یاں$/u.test(word) ||
    (word.endsWith('ی') && /\p{L}{2}یاں$/u.test(following)) ||
    (/[۰-۹]/.test(number) && PERSIAN_VERB.test(following))
  );
}

/** Arabic: 3 to 10 count a plural, 11 to 99 an accusative singular, hundreds and thousands a genitive singular. */
function countsArabicNoun(before: string, number: number, word: string): boolean {
  if (/^(?:[وفبك]?ال|لل)/.test(word) || ARABIC_PREPOSITION.test(word)) return false;
  const unvoweled = before.replace(VOWEL_MARKS, '');
  const followsVerb = ARABIC_VERB_BEFORE.test(unvoweled);
  const rest = number % 100;
  if (rest >= 3 && rest <= 10) return ARABIC_PLURAL.test(word) || (followsVerb && ARABIC_POSSIBLE_PLURAL.test(word));
  if (word.endsWith('ة') && rest !== 1 && rest !== 2)
    return !ARABIC_ADJECTIVE.test(word) || (followsVerb && !FEMININE_BEFORE.test(before));
  if (rest > 10)
    return (
      (followsVerb || MASCULINE_VERB_BEFORE.test(unvoweled)) && /\p{L}{3}ا$/u.test(word) && !ARABIC_ADVERB.test(word)
    );
  return rest === 0 && number > 0 && followsVerb && !/^(?:[يتبلكوف]|..$)|[اتيى]$/.test(word);
}
