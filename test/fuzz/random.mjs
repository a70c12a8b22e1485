// Random numbers that a seed determines, so that a run can be repeated.

/** Returns a number from 0 to 2³² - 1 for two numbers. Similar numbers have unrelated results. */
export function mix(a, b) {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x632be5ab, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A generator of random numbers (mulberry32).
 *
 * @param {number} seed an integer from 0 to 2³² - 1
 */
export function createRandom(seed) {
  let state = seed;
  /** A number from 0 to less than 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  /** An integer from `min` to `max`, both included. */
  const integer = (min, max) => min + Math.floor(next() * (max - min + 1));
  /** One of the values. */
  const pick = (values) => values[Math.floor(next() * values.length)];
  /** One of the values that have a `weight`. */
  const pickWeighted = (values) => {
    let rest = next() * values.reduce((sum, { weight }) => sum + weight, 0);
    return values.find(({ weight }) => (rest -= weight) < 0) ?? values.at(-1);
  };
  return { integer, pick, pickWeighted };
}
