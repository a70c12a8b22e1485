import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findFirefox, findWebKit, startWebKitDriver } from './tools/find-engines.mjs';
import chromium from './web-test-runner.config.mjs';

/** `Firefox`, or WebKit: one engine at a time. See tools/test-engines.mjs. */
const { ENGINE } = process.env;

function firefoxLauncher() {
  return chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      extraPrefsFirefox: { 'intl.accept_languages': 'ar-EG, ar', 'ui.prefersReducedMotion': 0 },
    },
  });
}

async function webkitLauncher() {
  const webkit = findWebKit();
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: await startWebKitDriver(webkit.driver),
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
    },
  });
}

export default {
  ...chromium,
  // WebKit's driver serves one session, and a window that is not in front is throttled.
  concurrency: 1,
  testsFinishTimeout: 900_000,
  browserStartTimeout: 60_000,
  browsers: [ENGINE === 'Firefox' ? firefoxLauncher() : await webkitLauncher()],
};
