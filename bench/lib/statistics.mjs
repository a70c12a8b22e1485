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
