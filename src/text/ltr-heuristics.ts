// Word lists that decide whether a number or a sign beside a Latin word belongs to the name ("Yahoo!") or to the sentence
// ("iPhone!"). Spelling alone cannot decide it. For words that are in no list, the more frequent case is assumed.

/**
 * Measures that follow any number, also a decimal one, without showing it by their form: powers of ten, percentages,
 * currencies, units.
 */
export const MEASURES = [
  'بالم(?:ئ|ائ)ة|آلاف|ملايين|ليرة|يورو|كم|كغ|(?:ألف|مليون|مليار|تريليون|دولار|ريال|درهم|جنيه|دينار|متر)(?:ا|ات)?',
  'هزار|میلیون|میلیارد|تریلیون|درصد|تومان|ریال|دلار|لاکھ|کروڑ|ملین|ارب|فیصد|ڈالر|روپے',
  'אל(?:ף|פי)|מיליו(?:ן|ני)|מיליארד|אחוז|שקל|דולר|שנה|איש',
].join('|');

const CURRENCIES =
  'USD|EUR|GBP|SAR|AED|EGP|KWD|QAR|BHD|OMR|JOD|IQD|TND|DZD|MAD|LYD|LBP|SYP|SDG|YER|TRY|IRR|PKR|ILS|CNY|JPY|INR|BTC|[A-Z]{1,2}\\$';

/** Matches a Latin word that belongs to the number before it: a unit, a currency, a time of day, a power of ten. */
export const UNIT_OF_NUMBER = new RegExp(
  '^(?:' +
    [
      '[kKMGTPmµμnc]?(?:Hz|W|Wh|m|g|s|b|B|bit|byte|bps|V|A|Ah|Pa|L|l|J|eV|cal|px|t)|[KMGT]iB|dB|dpi|ppi|fps|rpm|hp|nits?',
      'in|inch|inches|ft|yd|mi|mph|lbs?|oz|mins?|hr?s?|sec|kmh|MP|TOPS|[KMGTP]?FLOPS|tokens?|ppm|°?[CF]',
      CURRENCIES,
      '[AP]M|[ap]\\.?m|(?:GMT|UTC)(?:[+-][\\d:]+)?|EST|CET|BC|AD|BCE|CE|[NSEW]|K|M|bn|thousand|million|billion|trillion|percent',
    ].join('|') +
    ')[²³]?(?:/[a-zA-Z]{1,4}[²³]?)?$',
);

const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sept?|Oct|Nov|Dec)(?:r?uary|ch|il|[ey]|ust|(?:o|em)?ber)?';

/**
 * Matches a Latin text that continues the number before it: a month, or a name or title of at least two capitalized words
 * ("17 Pro Max", "12 Angry Men", "500 Days of Summer"). A single word is what the number counts ("3 iPhone").
 */
export const CONTINUES_NUMBER = new RegExp(
  `^(?:${MONTHS}(?![\\p{L}\\d])|\\p{Lu}[\\p{L}\\d’'-]*(?:\\s\\p{Ll}{1,3}){0,2}\\s\\p{Lu})`,
  'u',
);

/** Matches a text whose last word belongs to the number after it. */
export const LABEL_OF_NUMBER = new RegExp(
  `(?:^|\\s)(?:UTC|GMT|ISBN|ISSN|IBAN|RFC|ISO|Tel|Phone|Fax|WhatsApp|${CURRENCIES})[:.]?$`,
  'i',
);

/**
 * Matches a text that ends in an abbreviation without its final full stop: a listed one, initials, or "e.g", "a.m",
 * "U.S".
 */
export const ENDS_IN_ABBREVIATION =
  /(?:^|[\s.])(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|St|vs|etc|al|No|Vol|Fig|eds?|approx|Dept|Univ)$|(?:^|[\s.(])(?:[A-Z][a-z]?(?:\.[A-Z][a-z]?)+|[a-z](?:\.[a-z])+)$/;

/** The form of an abbreviated word in the title of a journal: short, capitalized, not ending in a, e, o or u. */
const SHORT_WORD = '\\p{Lu}\\p{Ll}{1,6}(?<![aeou])';
export const ENDS_IN_SHORT_WORD = new RegExp(`(?:^|\\s)${SHORT_WORD}$`, 'u');
export const SHORT_WORD_NEXT = new RegExp(`^${SHORT_WORD}\\.`, 'u');
/** Matches a text that ends in two abbreviated words, without the final full stop ("Phys. Rev"). */
export const ENDS_IN_ABBREVIATIONS = new RegExp(`(?:^|\\s)${SHORT_WORD}\\. ${SHORT_WORD}$`, 'u');

/** Matches a text that ends in a name that is spelled with an exclamation mark ("Yahoo!"), before that mark. */
export const ENDS_IN_NAME_WITH_EXCLAMATION_MARK =
  /(?:^|\s)(?:Yahoo|Joomla|Kahoot|Jeopardy|Yum|Mamma Mia|Moulin Rouge|E)$/;
