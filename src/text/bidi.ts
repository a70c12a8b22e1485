/**
 * How the characters of a right-to-left paragraph will be drawn: the Unicode Bidirectional Algorithm (UAX #9, rules W1 to
 * N2), which every browser follows. Knowing its outcome tells which runs would come out in the wrong order.
 *
 * Embeddings, overrides and isolates (rules X1 to X10) are left out: the caller hides what stands in them by `OBJECT`.
 */

/** Stands for what is not text of the paragraph: an image, an isolate, a part that was hidden. */
export const OBJECT_REPLACEMENT = '\uFFFC';

/**
 * Classes of code units, one letter each, after UAX #9: `L`, `R`, `A` (Arabic letter), `E` (European number), `N` (Arabic
 * number), `+` (separates European numbers), `#` (ends them), `,` (separates either), `M` (mark), `o` (neutral).
 */
type Classes = string;

const ASCII: Classes = [
  'o'.repeat(35) + '###ooooo+,+,,EEEEEEEEEE,ooooo',
  'o' + 'L'.repeat(26) + 'oooooo' + 'L'.repeat(26) + 'ooooo',
].join('');

/** The classes beyond ASCII, as UnicodeData.txt gives them; the first line that holds counts. */
const BEYOND_ASCII: readonly (readonly [RegExp, string])[] = [
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

const known = new Map<string, Classes>();

function classOf(character: string): Classes {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return ASCII.charAt(code);
  const seen = known.get(character);
  if (seen) return seen;
  const name = BEYOND_ASCII.find(([characters]) => characters.test(character))?.[1] ?? 'o';
  const classes = name.repeat(character.length);
  known.set(character, classes);
  return classes;
}

/** Brackets that are drawn as a pair (rule N0); those of other scripts are rare enough in news to be left out. */
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * The direction in which each code unit of a right-to-left paragraph is drawn: `R` from right to left; `L` (letters and
 * what they draw along), `E` and `N` (numbers) from left to right.
 */
export function displayDirections(text: string): string {
  let classes = '';
  for (const character of text) classes += classOf(character);
  return resolveNeutrals(resolveBrackets(text, resolveNumbers(classes)));
}

/** Rules W1 to W7. */
function resolveNumbers(classes: Classes): Classes {
  return classes
    .replace(/^M+/, (marks) => 'R'.repeat(marks.length))
    .replace(/([^M])(M+)/g, (_, before: string, marks: string) => before.repeat(marks.length + 1))
    .replace(/A[^LRA]*/g, (run) => run.replaceAll('E', 'N'))
    .replaceAll('A', 'R')
    .replace(/(?<=E)[+,](?=E)/g, 'E')
    .replace(/(?<=N),(?=N)/g, 'N')
    .replace(/#+/g, (signs, at: number, all: string) =>
      isBeside('E', signs, at, all) ? 'E'.repeat(signs.length) : signs,
    )
    .replace(/[+,#]/g, 'o')
    .replace(/L[^LR]*/g, (run) => run.replaceAll('E', 'L'));
}

/** Rule N0: a pair goes left to right if all that is strong in it does, and what stands before it too. */
function resolveBrackets(text: string, classes: Classes): Classes {
  const pairs = findPairs(text, classes);
  if (!pairs.length) return classes;
  const resolved = Array.from(classes);
  let before = 'R';
  let position = 0;
  for (const [open, close] of pairs) {
    for (; position < open; position++) if (resolved[position] !== 'o') before = resolved[position] ?? before;
    const inside = resolved.slice(open + 1, close);
    const direction = inside.some((name) => 'REN'.includes(name)) ? 'R' : inside.includes('L') ? before : 'o';
    resolved[open] = resolved[close] = direction === 'L' || direction === 'o' ? direction : 'R';
  }
  return resolved.join('');
}

/** UAX #9 looks 63 brackets deep. */
const DEEPEST = 63;

/** The pairs of brackets, by where they open (BD16). */
function findPairs(text: string, classes: Classes): [number, number][] {
  const open: [position: number, closing: string][] = [];
  const pairs: [number, number][] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]{}]/g)) {
    if (classes[index] !== 'o') continue;
    const closing = PAIRS[bracket];
    if (closing && open.length === DEEPEST) break;
    if (closing) {
      open.push([index, closing]);
      continue;
    }
    const opening = open.findLastIndex(([, expected]) => expected === bracket);
    if (opening < 0) continue;
    pairs.push([open[opening]?.[0] ?? 0, index]);
    open.length = opening;
  }
  return pairs.sort(([first], [second]) => first - second);
}

/** Rules N1 and N2. */
function resolveNeutrals(classes: Classes): string {
  return classes.replace(/o+/g, (neutrals, at: number, all: string) => {
    const isWithin = all[at - 1] === 'L' && all[at + neutrals.length] === 'L';
    return (isWithin ? 'L' : 'R').repeat(neutrals.length);
  });
}

function isBeside(name: string, run: string, at: number, all: string): boolean {
  return all[at - 1] === name || all[at + run.length] === name;
}
