import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { countRetries } from './tools/count-retries.mjs';
import { findChromium } from './tools/find-chromium.mjs';
import { htmlRulesPlugin } from './tools/html-rules.mjs';
import { holdLocales, holdRequests } from './tools/hold-requests.mjs';
import { keysPlugin } from './tools/keys-plugin.mjs';
import { renderOnServer } from './tools/render-on-server.mjs';
import { resizePlugin } from './tools/resize-plugin.mjs';
import { screenshotPlugin } from './tools/screenshot-plugin.mjs';

// Dates read the same wherever the tests run; browsers that are not told so otherwise take it from here.
process.env.TZ = 'Africa/Cairo';

const args = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-component-update',
  '--disable-background-networking',
];

// The packaged browser opens pages faster. `.ci/run installed-chromium` runs these tests in the installed one.
const chromium = await findChromium({ windowless: true }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

const retries = countRetries();

export default {
  files: 'test/**/*.test.ts',
  hostname: '127.0.0.1',
  nodeResolve: true,
  middleware: [holdLocales, holdRequests, renderOnServer, retries.middleware],
  plugins: [
    resizePlugin(),
    keysPlugin(),
    screenshotPlugin(),
    htmlRulesPlugin(),
    esbuildPlugin({ ts: true, target: 'auto', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  concurrency: 2,
  testsFinishTimeout: 480_000,
  // On a busy machine, a driver presses late now and then, so a failed test runs once more. The end of the output lists these
  // tests: one that is listed often has a fault.
  testFramework: { config: { timeout: 10_000, retries: 1 } },
  reporters: [defaultReporter(), retries.reporter],
  // Lit's development build is wanted for its warnings, not for this line in every test file.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="ar" dir="rtl">
      <head>
        <meta charset="utf-8">
        ${retries.script}
        <script>
          // Files share a browser, and none begins with what another one has stored.
          localStorage.clear();
          sessionStorage.clear();
        </script>
        <meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/test/support/page.css">
      </head>
      <body>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { ...chromium, args },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'ar-EG', timezoneId: 'Africa/Cairo', reducedMotion: 'no-preference' }),
    }),
  ],
};
