// The Unicode Bidirectional Algorithm (UAX #9, rules W1 to N2) for one right-to-left paragraph. Its result shows which
// runs a browser would display in the wrong order. Rules X1 to X10 (embeddings, overrides, isolates) are not
// implemented: callers replace such text with `OBJECT_REPLACEMENT`.

/** Placeholder for a code unit that is not text of the paragraph: an image, an isolate, a hidden part. */
export const OBJECT_REPLACEMENT = '\uFFFC';

/**
 * The bidi class of each code unit, as one letter: `L`, `R`, `A` (AL, Arabic letter), `E` (EN, European number), `N`
 * (AN, Arabic number), `+` (ES, European separator), `#` (ET, European terminator), `,` (CS, common separator), `M`
 * (NSM, mark), `o` (neutral).
 */
type BidiClasses = string;

const ASCII_CLASSES: BidiClasses = [
  'o'.repeat(35) + '###ooooo+,+,,EEEEEEEEEE,ooooo',
  'o' + 'L'.repeat(26) + 'oooooo' + 'L'.repeat(26) + 'ooooo',
].join('');

/** Classes of other characters, from UnicodeData.txt. The first match counts. */
const OTHER_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\u200E/u, 'L'],
  [/\u200F/u, 'R'],
  [/[\u0608\u060B\u061C\uFDFC]/u, 'A'],
  [/[\u00B2\u00B3\u00B9\u06F0-\u06F9\u2070\u2074-\u2079\u2080-\u2089\u2488-\u249B\uFF10-\uFF19]/u, 'E'],
  [/[\u0600-\u0605\u0660-\u0669\u066B\u066C\u06DD\u0890\u0891\u08E2]/u, 'N'],
  [/[\u207A\u207B\u208A\u208B\u2212\uFB29\uFE62\uFE63\uFF0B\uFF0D]/u, '+'],
  [/[\p{Sc}\u00B0\u00B1\u0609\u060A\u066A\u2030-\u2034\u212E\u2213\uFE5F\uFE6A\uFF03\uFF05]/u, '#'],
  [/[\u00A0\u060C\u202F\u2044\uFE50\uFE52\uFE55\uFF0C\uFF0E\uFF0F\uFF1A]/u, ','],
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 'M'],
  [/[\u0606\u0607\u060E\u060F\u06DE\u06E9\uFD3E-\uFD4F\uFDCF\uFDFD-\uFDFF]/u, 'o'],
  [/[\u0600-\u07BF\u0860-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF]/u, 'A'],
  [/[\u0590-\u05FF\u07C0-\u085F\uFB1D-\uFB4F\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u, 'R'],
  [/[\p{L}\p{Mc}\p{Nl}\p{Nd}]/u, 'L'],
];

const classCache = new Map<string, BidiClasses>();

function classesOf(character: string): BidiClasses {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return ASCII_CLASSES.charAt(code);
  const cached = classCache.get(character);
  if (cached) return cached;
  const bidiClass = OTHER_CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 'o';
  const classes = bidiClass.repeat(character.length);
  classCache.set(character, classes);
  return classes;
}

/** Paired brackets (rule N0). Rare brackets of other scripts are not supported. */
const CLOSING_BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Computes the direction in which each code unit of a right-to-left paragraph is displayed. The result has one letter
 * per code unit: `R` is right to left; `L` (letters and the neutrals between them), `E` and `N` (numbers) are left to
 * right.
 */
export function displayDirections(text: string): string {
  let classes = '';
  for (const character of text) classes += classesOf(character);
  return resolveNeutrals(resolveBrackets(text, resolveNumbers(classes)));
}

/** Rules W1 to W7. */
function resolveNumbers(classes: BidiClasses): BidiClasses {
  return classes
    .replace(/^M+/, (marks) => 'R'.repeat(marks.length))
    .replace(/([^M])(M+)/g, (_, before: string, marks: string) => before.repeat(marks.length + 1))
    .replace(/A[^LRA]*/g, (run) => run.replaceAll('E', 'N'))
    .replaceAll('A', 'R')
    .replace(/(?<=E)[+,](?=E)/g, 'E')
    .replace(/(?<=N),(?=N)/g, 'N')
    .replace(/#+/g, (terminators, offset: number, all: string) =>
      isBeside('E', terminators, offset, all) ? 'E'.repeat(terminators.length) : terminators,
    )
    .replace(/[+,#]/g, 'o')
    .replace(/L[^LR]*/g, (run) => run.replaceAll('E', 'L'));
}

/** Rule N0: a pair is left to right if the strong text inside it and the strong text before it are left to right. */
function resolveBrackets(text: string, classes: BidiClasses): BidiClasses {
  const pairs = findBracketPairs(text, classes);
  if (!pairs.length) return classes;
  const resolved = Array.from(classes);
  let precedingStrong = 'R';
  let position = 0;
  for (const [open, close] of pairs) {
    for (; position < open; position++) {
      if (resolved[position] !== 'o') precedingStrong = resolved[position] ?? precedingStrong;
    }
    const inside = resolved.slice(open + 1, close);
    const direction = inside.some((bidiClass) => 'REN'.includes(bidiClass))
      ? 'R'
      : inside.includes('L')
        ? precedingStrong
        : 'o';
    resolved[open] = resolved[close] = direction === 'L' || direction === 'o' ? direction : 'R';
  }
  return resolved.join('');
}

/** Depth of the bracket stack in UAX #9 (BD16). */
const MAX_BRACKET_DEPTH = 63;

/** The positions of bracket pairs, sorted by the opening bracket (BD16). */
function findBracketPairs(text: string, classes: BidiClasses): [number, number][] {
  const stack: [position: number, closing: string][] = [];
  const pairs: [number, number][] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    if (classes[index] !== 'o') continue;
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

/** Rules N1 and N2. */
function resolveNeutrals(classes: BidiClasses): string {
  return classes.replace(/o+/g, (neutrals, offset: number, all: string) => {
    const isBetweenLtr = all[offset - 1] === 'L' && all[offset + neutrals.length] === 'L';
    return (isBetweenLtr ? 'L' : 'R').repeat(neutrals.length);
  });
}

function isBeside(bidiClass: string, run: string, offset: number, all: string): boolean {
  return all[offset - 1] === bidiClass || all[offset + run.length] === bidiClass;
}
