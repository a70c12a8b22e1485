/** A server can be asked for more languages than a page has. Beyond this number, results are computed again. */
const MOST_RESULTS = 99;

/**
 * Returns a function that computes the result for the same strings once. `Intl` takes up to 0.1 ms to read a language tag or to make
 * a formatter, and each element of a page needs the same ones several times.
 */
export function memoize<Keys extends readonly (string | undefined)[], Result>(
  compute: (...keys: Keys) => Result,
): (...keys: Keys) => Result {
  const results = new Map<string, Result>();
  return (...keys) => {
    const key = keys.join('\0');
    if (!results.has(key)) {
      if (results.size > MOST_RESULTS) results.clear();
      results.set(key, compute(...keys));
    }
    return results.get(key) as Result;
  };
}
