import { MEASURES, UNIT_OF_NUMBER } from './ltr-heuristics.js';
import type { Span } from './span.js';

// A dash before a number begins a parenthesis ("الوزير -62 عاما- إن"), continues a range ("2016 -2018") or belongs to a
// name ("كوفيد -19") more often than it is a minus sign. It is read as a minus sign only with evidence.

/** Characters that are read before and after a number. The limit keeps the time linear in the length of the text. */
const CONTEXT = 60;

const NUMBER_BEFORE = /[\d٠-٩۰-۹][%٪°]?\s*$/;
/** A dash that closes a parenthesis, in the same sentence. */
const CLOSING_DASH = /^[^.!?؟؛:\n]*?[\p{L}\p{M}\d%٪][-–—](?=[\s،,.]|$)/u;

/** A unit in the number or after it. */
const UNIT_IN_NUMBER = /[\p{Sc}%٪‰°]/u;
const UNIT_AFTER = new RegExp(`^\\s?(?:[°℃℉]|(?:نقط[ةه]|نقاط|${MEASURES})(?!\\p{L}))`, 'u');
const LATIN_WORD_AFTER = /^\s?([a-zA-Zµμ][^\s\u0590-\u08FF]*)/;

/** Temperatures. */
const TEMPERATURE = /(?<!\p{L})(?:ال|ב|ה)*(?:حرار[ةت]|درج[ةاه]|درجہ|دما(?!\p{L}{2})|صفر|טמפרטור|מעלות)/u;
/**
 * A preposition, an equals sign or the word "minus" before the number. Neither a parenthesis nor a name can follow
 * them.
 */
const PREPOSITION_BEFORE =
  /(?:=\s*|(?:^|\s)(?:[بلك]ـ?|(?:إلى|من|حتى|عند|بين|على|عن|تحت|نحو|سالب|يساوي|به|از|تا|منفی|אל|עד|בין|מינוס)\s))$/;
/** Another signed number beside the number, joined by a comma or a short word. */
const SIGNED_NUMBER_BEFORE = /(?:^|[\s(،])\p{L}?[-+−±][\d۰-۹][\d۰-۹.,٫٬]*[%٪°]?(?:\s?[،,]|\s\p{L}{1,4})\s?$/u;
const SIGNED_NUMBER_AFTER = /^(?:\s?[،,]|\s\p{L}{1,4})\s?[-+−±][\d۰-۹]/u;

/** Whether the dash at the start of a number is a minus sign. Without evidence it is not. */
export function isMinusSign(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  if (NUMBER_BEFORE.test(before) || CLOSING_DASH.test(after)) return false;
  return (
    UNIT_IN_NUMBER.test(text.slice(start, end)) ||
    UNIT_AFTER.test(after) ||
    UNIT_OF_NUMBER.test(LATIN_WORD_AFTER.exec(after)?.[1] ?? '-') ||
    TEMPERATURE.test(before + after) ||
    PREPOSITION_BEFORE.test(before) ||
    SIGNED_NUMBER_BEFORE.test(before) ||
    SIGNED_NUMBER_AFTER.test(after) ||
    (before.endsWith('(') && after.startsWith(')'))
  );
}
