import assert from 'node:assert/strict';

/** What is different in each answer of WordPress: a time in a feed, the secret and the ids of an embedded page. */
const VARYING = [
  /<lastBuildDate>.*?<\/lastBuildDate>/g,
  /secret=(?:"|&quot;)?\w+/g,
  /(?<=wp-embed-share-[a-z-]+-\d+-)\d+/g,
];

/**
 * Asserts that two answers are the same, byte for byte. On failure, only the lines that differ are printed.
 *
 * @param {string} actual
 * @param {string} expected
 * @param {string} [path] for the message
 */
export function assertSamePage(actual, expected, path) {
  const [left, right] = [actual, expected].map((text) =>
    VARYING.reduce((rest, part) => rest.replaceAll(part, ''), text),
  );
  if (left === right) return;
  const [added, removed] = [without(left, right), without(right, left)];
  assert.fail(`${path}: added\n${added}\nremoved\n${removed}`);
}

/** The lines of one text that the other does not have. */
function without(text, other) {
  const lines = new Set(other.split('\n'));
  return text
    .split('\n')
    .filter((line) => !lines.has(line))
    .map((line) => line.slice(0, 200))
    .slice(0, 20)
    .join('\n');
}
