import type { Steps } from '../../src/text/steps.js';

/** The result of a computation, and the number of its pauses. */
export interface Interleaved<Result> {
  result: Result;
  pauses: number;
}

/** Runs several computations side by side: one step of the first, one step of the second, and so on. */
export function interleave<Result>(computations: readonly Steps<Result>[]): Interleaved<Result>[] {
  const finished = new Map<Steps<Result>, Interleaved<Result>>();
  for (let pauses = 0; finished.size < computations.length; pauses++) {
    for (const steps of computations) {
      if (finished.has(steps)) continue;
      const { done, value } = steps.next();
      if (done) finished.set(steps, { result: value, pauses });
    }
  }
  return computations.flatMap((steps) => finished.get(steps) ?? []);
}
