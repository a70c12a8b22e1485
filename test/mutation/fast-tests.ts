import fc from 'fast-check';

/** In ms. A property that holds is tested for this long with each mutation. */
const PROPERTY_DURATION = 150;
/** Names of tests that measure time, which Stryker's counters change, or that count a large sample. */
const SLOW = /\blinear\b|grows with the length|without a pause|side by side|no needless wrap/;

// The seed gives the same inputs for each mutation, so that two runs give the same figures.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the plugin that replaces it must be given to each property
fc.configureGlobal({ seed: 1, interruptAfterTimeLimit: PROPERTY_DURATION });

export const mochaHooks: Mocha.RootHookObject = {
  beforeEach(this: Mocha.Context) {
    if (SLOW.test(this.currentTest?.title ?? '')) this.skip();
  },
};
