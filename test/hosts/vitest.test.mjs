// An application's unit tests in Vitest (vitest/vitest.config.js): jsdom and happy-dom, each with Lit's build for servers, as
// Vitest loads it by default, and with the one for browsers.
import { before, describe, it } from 'node:test';
import { installUnitTestHost, runUnitTests } from './unit-test-host.mjs';

describe('an application’s unit tests in Vitest', () => {
  let folder;

  before(() => {
    folder = installUnitTestHost('vitest');
  });

  it('pass in jsdom and happy-dom, without errors, rejections or warnings', () => runUnitTests(folder, 'test', 4));
});
