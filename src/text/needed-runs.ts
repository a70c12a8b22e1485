import { displayOrder, isolatedDirections } from './display-order.js';
import type { Span } from './span.js';
import type { Steps } from './steps.js';
import { RTL_LETTERS } from './unicode-ranges.js';

/** A part of a paragraph between two right-to-left letters. Its display order does not depend on the other parts. */
export interface Section extends Span {
  runs: Span[];
  /** The runs to isolate. */
  needed: Span[];
  /** The display order with all runs isolated. */
  order: string;
}

/**
 * Runs of one section that are tried without isolation. In most sections one run at most needs none. The limit keeps the
 * time linear in the length of the text.
 */
const MAX_TRIALS = 8;

const RTL_LETTER = new RegExp(`[${RTL_LETTERS}]`, 'u');

/**
 * Returns the runs without whose isolation the paragraph is displayed in another order.
 *
 * @param directions what `displayDirections` returned for the text
 * @param runs in order, without overlaps; the result is too
 */
export function* neededRuns(
  text: string,
  directions: string,
  runs: readonly Span[],
  canIsolate: (run: Span) => boolean,
): Steps<Span[]> {
  const orderIn = ({ start, end }: Span, all: string): string =>
    displayOrder(text.slice(start, end), all.slice(start, end));
  const fixed: Span[] = [];
  const sections = splitSections(text, runs).filter((section) => {
    if (!section.runs.some((run) => isDisplayedWrongly(directions, run))) return false;
    section.needed = section.runs = section.runs.filter((run) => canIsolate(run) || !fixed.push(run));
    return section.runs.length;
  });
  // Most paragraphs end here, before the costly comparison.
  if (!sections.length) return [];
  yield;
  const isolated = isolatedDirections(
    text,
    sections.flatMap((section) => section.runs),
  );
  // A run that cannot be isolated must not be torn apart by the isolation of its neighbors.
  const torn = fixed.filter(
    ({ start, end }) => isolated.slice(start, end).includes('R') && !directions.slice(start, end).includes('R'),
  );
  const wrong = sections.filter((section) => {
    section.order = orderIn(section, isolated);
    return (
      section.order !== orderIn(section, directions) &&
      !torn.some(({ start, end }) => start < section.end && section.start < end)
    );
  });
  yield;
  const longest = Math.max(0, ...wrong.map((section) => section.runs.length));
  const trials = longest > 1 ? Math.min(longest, MAX_TRIALS) : 0;
  /** Whether a run was found to be needed beside another one that was left out later. */
  let isUncertain = false;
  const leaveOut = (trial: number): void => {
    // One run of each section is left out in the same step, the last one first.
    const without = ({ runs, needed }: Section): Span[] => needed.filter((run) => run !== runs.at(-trial));
    const tried = isolatedDirections(text, wrong.flatMap(without));
    for (const section of wrong) {
      const { runs, needed } = section;
      const last = needed.at(-1);
      // The only run of a section is needed.
      if (runs.length < Math.max(trial, 2) || orderIn(section, tried) !== section.order) continue;
      section.needed = without(section);
      isUncertain ||= last === section.needed.at(-1);
    }
  };
  for (let round = 1; round <= (isUncertain ? 2 : 1); round++) {
    for (let trial = 1; trial <= trials; trial++) {
      leaveOut(trial);
      yield;
    }
  }
  return wrong.flatMap((section) => section.needed);
}

/** Whether a part of a run is displayed from right to left, or a neighbor is displayed as a part of the run. */
function isDisplayedWrongly(directions: string, { start, end }: Span): boolean {
  return (
    directions.slice(start, end).includes('R') || /[^R]/.test((directions[start - 1] ?? '') + (directions[end] ?? ''))
  );
}

/** Groups the runs that have no right-to-left letter between them. Letters inside a run do not count. */
export function splitSections(text: string, runs: readonly Span[]): Section[] {
  const isLetter = (index: number): boolean => RTL_LETTER.test(text.charAt(index));
  const sections: Section[] = [];
  let position = 0;
  for (const run of runs) {
    let { start } = run;
    while (start > position && !isLetter(start - 1)) start--;
    const last = sections.at(-1);
    if (last && start === position) last.runs.push(run);
    else sections.push({ start, end: 0, runs: [run], needed: [], order: '' });
    position = run.end;
  }
  for (const section of sections) {
    section.end = section.runs.at(-1)?.end ?? 0;
    while (section.end < text.length && !isLetter(section.end)) section.end++;
  }
  return sections;
}
