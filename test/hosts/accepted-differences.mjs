/**
 * Differences between a host's build and `cdn/` that are known and harmless, each with its reason.
 *
 * @type {{ reason: string, is: (difference: { selector: string, property: string, expected: string, actual: string }) => boolean }[]}
 */
const ACCEPTED = [];

export const isAccepted = (difference) => ACCEPTED.some(({ is }) => is(difference));
