import assert from 'node:assert/strict';
import { isAccepted } from './accepted-differences.mjs';
import { differences } from './read-styles.mjs';

/** As many as a reader of a failed test can use. */
const SHOWN = 40;

/**
 * Fails with a line for each difference. A line stands for all elements that differ in the same way.
 *
 * @param {import('./read-styles.mjs').Styles[]} expected for each state
 * @param {import('./read-styles.mjs').Styles[]} actual
 * @param {import('./variations.mjs').State[]} states
 */
export function assertSameLook(expected, actual, states) {
  const groups = new Map();
  states.forEach(({ reader, change }, index) => {
    for (const difference of differences(expected[index], actual[index])) {
      if (isAccepted(difference)) continue;
      const { selector, property } = difference;
      const line = `${property}: expected ${difference.expected}, got ${difference.actual} [reader: ${reader}${change ? ', after a script' : ''}]`;
      groups.set(line, [...(groups.get(line) ?? []), selector]);
    }
  });
  const lines = [...groups].map(([line, [selector, ...others]]) => {
    return `${selector}${others.length ? ` and ${others.length} others` : ''}: ${line}`;
  });
  assert.ok(!lines.length, [`Unlike cdn/ in ${lines.length} ways:`, ...lines.slice(0, SHOWN)].join('\n'));
}
