/**
 * Numbers that look random and are the same for the same seed, so that a sequence that failed can be run again (mulberry32,
 * by Tommy Ettinger, public domain).
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  /** @returns {number} from 0 to 1 */
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @type {<T>(items: readonly T[]) => T} */
  const pick = (items) => items[Math.floor(random() * items.length)];
  return { random, pick };
}
