// An application's unit tests in Jest: with Babel (jest/jest.config.js), and as ES modules (jest/jest.esm.config.js).
import { before, describe, it } from 'node:test';
import { installUnitTestHost, runUnitTests } from './unit-test-host.mjs';

describe('an application’s unit tests in Jest', () => {
  let folder;

  before(() => {
    folder = installUnitTestHost('jest');
  });

  it('pass with Babel, without errors, rejections or warnings', () => runUnitTests(folder, 'test', 1));

  it('pass as ES modules, without errors, rejections or warnings', () => runUnitTests(folder, 'test:esm', 1));
});
