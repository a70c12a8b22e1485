/**
 * Reads `Retry-After`, which is a number of seconds or a date (RFC 9110, 10.2.3). Returns seconds. A date is compared with
 * the clock of the server if that is known, because clocks of devices can be wrong by hours.
 */
export function readRetryAfter(value: string | null, sentAt: number): number | undefined {
  if (/^\s*\d+\s*$/.test(value ?? '')) return Number(value);
  const date = readHTTPDate(value);
  return date === undefined ? undefined : Math.max(0, Math.ceil((date - sentAt) / 1000));
}

/** Reads an HTTP date. Each of its three formats starts with the name of a day. `Date.parse()` accepts "-5" too. */
export function readHTTPDate(value: string | null): number | undefined {
  const time = /^\s*[a-z]{3}/i.test(value ?? '') ? Date.parse(value ?? '') : NaN;
  return Number.isNaN(time) ? undefined : time;
}
