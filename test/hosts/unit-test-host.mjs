import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, pack, temporaryFolder } from '../../tools/pack.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Copies a host out of the clone, with the unit tests that all hosts share, and installs the packed package in it.
 *
 * @param {string} name its folder beside this file
 * @returns {string} the folder of the copy
 */
export function installUnitTestHost(name) {
  const folder = temporaryFolder(name);
  cpSync(join(here, name), folder, { recursive: true });
  cpSync(join(here, 'unit-tests'), join(folder, 'unit-tests'), { recursive: true });
  install(pack().tarball, folder);
  return folder;
}

/**
 * Runs the unit tests of a host, and asserts that all of them ran and passed. Vitest and Jest write the same report.
 *
 * @param {string} folder
 * @param {string} script of its package.json
 * @param {number} runs how often the host runs each test
 */
export function runUnitTests(folder, script, runs) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', script], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, stdout + stderr);
  const { numPassedTests, numTotalTests, success } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'));
  assert.deepEqual(
    { numPassedTests, numTotalTests, success },
    { numPassedTests: 42 * runs, numTotalTests: 42 * runs, success: true },
  );
}
