/** Returns the value below which a share of the values lies: 0.5 is the median. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return low + (high - low) * (position % 1);
}

export const median = (values) => quantile(values, 0.5);

/** Returns the distance of the quartiles in percent of the median. */
export function spread(values) {
  return (100 * (quantile(values, 0.75) - quantile(values, 0.25))) / (median(values) || 1);
}

/**
 * Returns functions that read the loads of contestants: `middle(name, key)` is the median of a measure, and `ratio(name, key)` that
 * divided by the median of the base, with two digits.
 *
 * @param {Record<string, object[]>} loads the loads by the name of the contestant
 * @param {string} base the name of the contestant that the others are compared with
 */
export function compareLoads(loads, base) {
  const middle = (name, key) => median(loads[name].map((load) => load[key]));
  return { middle, ratio: (name, key) => (middle(name, key) / middle(base, key)).toFixed(2) };
}
