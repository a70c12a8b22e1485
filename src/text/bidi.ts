// The Unicode Bidirectional Algorithm (UAX #9, rules W1 to N2) for one right-to-left paragraph. Its result shows which
// runs a browser would display in the wrong order. Rules X1 to X10 (embeddings, overrides, isolates) are not
// implemented: callers replace such text with `OBJECT_REPLACEMENT`.

/** Placeholder for a code unit that is not text of the paragraph: an image, an isolate, a hidden part. */
export const OBJECT_REPLACEMENT = '\uFFFC';

// The bidirectional character types. Numbers in a typed array are several times faster than strings, and one paragraph is
// resolved several times.
const L = 1;
const R = 2;
const AL = 3;
const EN = 4;
const AN = 5;
const ES = 6;
const ET = 7;
const CS = 8;
const NSM = 9;
/** All neutral types: B, S, WS, ON. */
const ON = 10;

/** Types of characters, from UnicodeData.txt. The first match counts. */
const TYPES: readonly (readonly [RegExp, number])[] = [
  [/[A-Za-z\u200E]/u, L],
  [/[0-9\u00B2\u00B3\u00B9\u06F0-\u06F9\u2070\u2074-\u2079\u2080-\u2089\u2488-\u249B\uFF10-\uFF19]/u, EN],
  [/\u200F/u, R],
  [/[\u0608\u060B\u061C\uFDFC]/u, AL],
  [/[\u0600-\u0605\u0660-\u0669\u066B\u066C\u06DD\u0890\u0891\u08E2]/u, AN],
  [/[+\-\u207A\u207B\u208A\u208B\u2212\uFB29\uFE62\uFE63\uFF0B\uFF0D]/u, ES],
  [/[#%\p{Sc}\u00B0\u00B1\u0609\u060A\u066A\u2030-\u2034\u212E\u2213\uFE5F\uFE6A\uFF03\uFF05]/u, ET],
  [/[,./:\u00A0\u060C\u202F\u2044\uFE50\uFE52\uFE55\uFF0C\uFF0E\uFF0F\uFF1A]/u, CS],
  [/[\p{Mn}\p{Me}\p{Cf}]/u, NSM],
  [/[\u0606\u0607\u060E\u060F\u06DE\u06E9\uFD3E-\uFD4F\uFDCF\uFDFD-\uFDFF]/u, ON],
  [/[\u0600-\u07BF\u0860-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF]/u, AL],
  [/[\u0590-\u05FF\u07C0-\u085F\uFB1D-\uFB4F\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u, R],
  [/[\p{L}\p{Mc}\p{Nl}\p{Nd}]/u, L],
];

/** The types of characters that were found before, by code point. Code points above U+FFFF are rare: they do not fit. */
const typeCache = new Uint8Array(0x10000);

function typeOf(codePoint: number): number {
  const cached = typeCache[codePoint];
  if (cached) return cached;
  const character = String.fromCodePoint(codePoint);
  return (typeCache[codePoint] = TYPES.find(([pattern]) => pattern.test(character))?.[1] ?? ON);
}

/** Paired brackets (rule N0). Rare brackets of other scripts are not supported. */
const CLOSING_BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Computes the direction in which each code unit of a right-to-left paragraph is displayed. The result has one letter
 * per code unit: `R` is right to left; `L` (letters and the neutrals between them), `E` and `N` (numbers) are left to
 * right.
 */
export function displayDirections(text: string): string {
  const types = resolveMarks(text);
  resolveNumbers(types);
  resolveBrackets(text, types);
  return resolveNeutrals(types);
}

/** Rules W1 to W3: a mark is like the character before it; a European number after an Arabic letter is Arabic. */
function resolveMarks(text: string): Uint8Array {
  const types = new Uint8Array(text.length);
  let strong = R;
  let previous = R;
  for (let index = 0; index < text.length; index++) {
    const codePoint = text.codePointAt(index) ?? 0;
    let type = typeOf(codePoint);
    if (type <= AL) strong = type;
    if (type === NSM) type = previous;
    else if (type === AL) type = R;
    else if (type === EN && strong === AL) type = AN;
    types[index] = previous = type;
    if (codePoint > 0xffff) types[++index] = type;
  }
  return types;
}

/** Rules W4 to W7: separators and terminators beside numbers; European numbers after a left-to-right letter. */
function resolveNumbers(types: Uint8Array): void {
  let strong = R;
  let previous = ON;
  /** The type of all terminators of the current sequence. */
  let terminator = ON;
  for (let index = 0; index < types.length; index++) {
    let type = types[index] ?? ON;
    if (type <= R) strong = type;
    if (type === ES || type === CS) {
      const isInNumber = previous === types[index + 1] && (previous === EN || (previous === AN && type === CS));
      type = isInNumber ? previous : ON;
    } else if (type === ET && previous !== ET) {
      let end = index + 1;
      while (types[end] === ET) end++;
      terminator = previous === EN || types[end] === EN ? EN : ON;
    }
    previous = type;
    if (type === ET) type = terminator;
    types[index] = type === EN && strong === L ? L : type;
  }
}

/** Rule N0: a pair is left to right if the strong text inside it and the strong text before it are left to right. */
function resolveBrackets(text: string, types: Uint8Array): void {
  let precedingStrong = R;
  let position = 0;
  for (const [open, close] of findBracketPairs(text, types)) {
    for (; position < open; position++) {
      if (types[position] !== ON) precedingStrong = types[position] ?? R;
    }
    const inside = types.subarray(open + 1, close);
    if (inside.some((type) => type !== L && type !== ON)) types[open] = types[close] = R;
    else if (inside.includes(L)) types[open] = types[close] = precedingStrong === L ? L : R;
  }
}

/** Depth of the bracket stack in UAX #9 (BD16). */
const MAX_BRACKET_DEPTH = 63;

/** The positions of bracket pairs, sorted by the opening bracket (BD16). */
function findBracketPairs(text: string, types: Uint8Array): [number, number][] {
  const stack: [position: number, closing: string][] = [];
  const pairs: [number, number][] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    if (types[index] !== ON) continue;
    const closing = CLOSING_BRACKETS[bracket];
    if (closing && stack.length === MAX_BRACKET_DEPTH) break;
    if (closing) {
      stack.push([index, closing]);
      continue;
    }
    const opening = stack.findLastIndex(([, expected]) => expected === bracket);
    if (opening < 0) continue;
    pairs.push([stack[opening]?.[0] ?? 0, index]);
    stack.length = opening;
  }
  return pairs.sort(([first], [second]) => first - second);
}

const LETTERS = ['', 'L', 'R', '', 'E', 'N'];

/** Rules N1 and N2: neutrals between left-to-right letters are left to right, all others right to left. */
function resolveNeutrals(types: Uint8Array): string {
  let directions = '';
  for (let start = 0, end = 0; start < types.length; start = end) {
    const type = types[start] ?? ON;
    while (end < types.length && types[end] === type) end++;
    const resolved = type !== ON ? type : types[start - 1] === L && types[end] === L ? L : R;
    directions += (LETTERS[resolved] ?? '').repeat(end - start);
  }
  return directions;
}
