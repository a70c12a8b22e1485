/**
 * A computation that can be paused at each `yield`, so that long texts do not block the page. The return value is the
 * result. Each part between two pauses takes a few milliseconds at most.
 */
export type Steps<Result> = Generator<undefined, Result>;

/** How many runs, signs or nodes are processed between two pauses. */
export const ITEMS_PER_STEP = 64;

/** Computes a result without pauses. */
export function complete<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
