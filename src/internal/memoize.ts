/** A server can be asked for more languages than a page has. Beyond this number, results are computed again. */
const MOST_RESULTS = 99;

/**
 * Returns a function that computes the result for each string once. `Intl` takes up to 0.1 ms to read a language tag, and each
 * element of a page reads the same ones several times.
 */
export function memoize<Result>(compute: (key: string) => Result): (key: string) => Result {
  const results = new Map<string, Result>();
  return (key) => {
    if (!results.has(key)) {
      if (results.size > MOST_RESULTS) results.clear();
      results.set(key, compute(key));
    }
    return results.get(key) as Result;
  };
}
