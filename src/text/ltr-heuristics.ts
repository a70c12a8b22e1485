// Word lists that decide whether a number or a sign beside a Latin word belongs to the name ("Windows 11", "Yahoo!") or
// to the sentence ("Tesla 10,000 سيارة", "iPhone!"). Spelling alone cannot decide it. For words that are in no
// list, the more frequent case is assumed.

/** Nouns that follow a number: units, currencies and things, in Arabic, Persian, Urdu and Hebrew. */
const COUNTED_NOUNS = [
  '(?:في ال|بال)?م(?:ئ|ائ)ة|آلاف|ملايين|يورو|%|٪',
  '(?:ألف|مليون|مليار|تريليون|دولار|ريال|درهم|جنيه|دينار|يوان|روبل|عام|شهر|يوم|شخص|مستخدم|موظف|جهاز|هاتف|نموذج)(?:ا|ات|ين)?',
  '(?:متر|كيلومتر|كيلوغرام|غيغابايت|ميغابايت|تيرابايت|واط|ضعف)ا?|كم|كغ',
  '(?:لير|روبي|سن|ساع|دقيق|ثاني|سيار|نسخ|وحد|رقاق|شرك|دول|درج|نقط|مر)(?:ة|ات)|سنوات',
  'أعوام|أشهر|أيام|دقائق|ثوان|أشخاص|أجهزة|نسخ|رقائق|هواتف|نماذج|دول|نقاط',
  'هزار|میلیون|میلیارد|تریلیون|درصد|تومان|ریال|دلار|سال|ماه|روز|ساعت|نفر|کاربر|دستگاه|خودرو',
  'لاکھ|کروڑ|ملین|ارب|فیصد|ڈالر|روپے|دن|مہینے|گھنٹے|افراد',
  'אלף|אלפי|מיליוני?|מיליארד|(?:אחוז|שקל)(?:ים)?|דולר|שנים|שנה|ימים|חודשים|שעות|דקות|אנשים|מכוניות',
].join('|');

/** Matches the text after a number if it begins with a counted noun. */
export const COUNTED_NOUN_NEXT = new RegExp(
  `^[\\s\\u00A0]*(?:[\\p{L}\\p{M}]*(?:اً|ًا|ةً)|${COUNTED_NOUNS})[\\u064B-\\u0652]*(?![\\p{L}\\p{M}])`,
  'u',
);

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

/** Matches a text that ends in a name that is spelled with an exclamation mark ("Yahoo!"), before that mark. */
export const ENDS_IN_NAME_WITH_EXCLAMATION_MARK =
  /(?:^|\s)(?:Yahoo|Joomla|Kahoot|Jeopardy|Yum|Mamma Mia|Moulin Rouge|E)$/;
