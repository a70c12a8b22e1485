// Counts the tests that needed more than one attempt, for a configuration with `retries`. Mocha counts the attempts in the
// page; `countRetries()` gives the page's script, and the reporter prints the sum at the end of the run.

const ADDRESS = '/__count-retries__';

/**
 * Returns the parts of a configuration of Web Test Runner: add `middleware` and `reporter` to its lists, and `script` to the HTML
 * of the test page, before the script of the test framework.
 *
 * @returns {{ middleware: import('koa').Middleware, reporter: object, script: string }}
 */
export function countRetries() {
  /** How often each test was repeated, by its name with file and browser. */
  const retries = new Map();
  return {
    async middleware(context, next) {
      if (context.path !== ADDRESS) return await next();
      const { test, browser, file } = context.query;
      const name = `${file}: ${test} (${browser})`;
      retries.set(name, (retries.get(name) ?? 0) + 1);
      context.body = '';
    },
    reporter: {
      onTestRunFinished() {
        const total = [...retries.values()].reduce((sum, count) => sum + count, 0);
        console.log(`Tests that needed another attempt: ${retries.size} (${total} retries)`);
        for (const [name, count] of retries) console.log(`  ${count} × ${name}`);
      },
    },
    script: `<script>(${reportRetries})('${ADDRESS}')</script>`,
  };
}

/* global document, navigator, window -- what runs in the page */
/** Reports each test that starts again after it failed. Runs in the test page, before Mocha is loaded. */
function reportRetries(address) {
  let mocha;
  // The test framework sets `window.mocha` when it is loaded. Its runner is created when the tests start.
  Object.defineProperty(window, 'mocha', {
    configurable: true,
    get: () => mocha,
    set(value) {
      // It is set twice.
      if (mocha === value) return;
      mocha = value;
      const { run } = value;
      value.run = (...parameters) => {
        const runner = run.apply(value, parameters);
        runner.on('retry', (test) => {
          const name = navigator.userAgent.includes('Firefox')
            ? 'Firefox'
            : navigator.userAgent.includes('Chrome')
              ? 'Chromium'
              : 'WebKit';
          const file =
            new URL(document.location).searchParams.get('wtr-test-file') ?? window.__WTR_CONFIG__?.testFile ?? '';
          const query = new URLSearchParams({ test: test.fullTitle(), browser: name, file: file.split('?')[0] });
          fetch(`${address}?${query}`, { keepalive: true }).catch(() => undefined);
        });
        return runner;
      };
    },
  });
}
