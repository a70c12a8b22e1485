import { findBidiRuns } from '../../src/text/find-bidi-runs.js';
import { complete } from '../../src/text/steps.js';
import { interleave } from './interleaved.js';

/** Compares the search with pauses and the search without pauses, in texts that are searched side by side. */
export function compareSearches(texts: readonly string[]): { runs: number; pauses: number; different: string[] } {
  const interleaved = interleave(texts.map((text) => findBidiRuns(text)));
  const different = texts.filter(
    (text, index) => JSON.stringify(complete(findBidiRuns(text))) !== JSON.stringify(interleaved[index]?.result),
  );
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    runs: sum(interleaved.map(({ result }) => result.length)),
    pauses: sum(interleaved.map(({ pauses }) => pauses)),
    different,
  };
}
