import { displayOrder, isolatedDirections } from '../../src/text/display-order.js';
import { findBidiRuns } from '../../src/text/find-bidi-runs.js';
import { complete } from '../../src/text/steps.js';

/** Text without strong right-to-left letters and without Arabic commas. */
const STRETCH =
  /[^\u0590\u05BE\u05C0\u05C3\u05C6\u05D0-\u05FF\u0608\u060B-\u060D\u061B-\u064A\u066D-\u066F\u0671-\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200F]+/gu;
/** A stretch without white space and signs at its edges. */
const CORE = /[\p{L}\p{N}](?:[^]*[\p{L}\p{N}\p{M}])?/u;
/** A sentence may end or a list item may begin here, so the parts may be isolated from each other. */
const PART_END = /[.!…:]\s|\s\d{1,2}\)\s/;
/** A number that may count the Arabic word after it. */
const COUNT = /\p{L}[^]*\s[\d۰-۹][\d۰-۹.,٬٫]*$/u;
const COUNTED_WORD = /^[%٪]?\s+[\u0590-\u08FF]/u;

/** What isolation does to the stretches of paragraphs that the browser alone displays from left to right. */
export interface Report {
  compared: number;
  torn: string[];
  wraps: number;
  needless: string[];
}

const orderOf = (text: string, directions: string): string => displayOrder(text, directions);

/** Compares texts, each as a right-to-left paragraph on one line, with and without isolation. */
export function compareStretches(texts: Iterable<string>): Report {
  const report: Report = { compared: 0, torn: [], wraps: 0, needless: [] };
  for (const text of texts) {
    const runs = complete(findBidiRuns(text));
    const before = isolatedDirections(text, []);
    const after = isolatedDirections(text, runs);
    const order = orderOf(text, after);
    report.wraps += runs.length;
    for (const run of runs) {
      const others = runs.filter((other) => other !== run);
      if (orderOf(text, isolatedDirections(text, others)) === order)
        report.needless.push(`${text.slice(run.start, run.end)} in ${text}`);
    }
    for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
      const core = CORE.exec(stretch);
      if (!core) continue;
      const start = index + core.index;
      const end = start + core[0].length;
      if (before.slice(start, end).includes('R') || PART_END.test(core[0])) continue;
      if (COUNT.test(core[0]) && COUNTED_WORD.test(text.slice(end))) continue;
      report.compared++;
      const displayed = orderOf(core[0], after.slice(start, end).replace(/^i/, 'I'));
      if (displayed !== orderOf(core[0], before.slice(start, end))) report.torn.push(`${core[0]} in ${text}`);
    }
  }
  return report;
}
