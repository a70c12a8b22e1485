import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until a condition is true, for what happens in a browser or in another process.
 *
 * @param {() => unknown} isSo may return a promise
 * @param {string | (() => string)} [what] what is waited for, for the message of the failure
 * @param {number} [patience] in milliseconds
 */
export async function until(isSo, what = String(isSo), patience = 15_000) {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, `waited for ${typeof what === 'function' ? what() : what}`);
    await pause(10);
  }
}
