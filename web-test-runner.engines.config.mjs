import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findFirefox, findWebKit, startWebKitDriver } from './tools/find-engines.mjs';
import chromium from './web-test-runner.config.mjs';

const webkit = findWebKit();

const firefoxLauncher = chromeLauncher({
  puppeteer,
  launchOptions: {
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: { 'intl.accept_languages': 'ar-EG, ar', 'ui.prefersReducedMotion': 0 },
  },
});

const webkitLauncher = webdriverLauncher({
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

export default {
  ...chromium,
  // WebKit's driver serves one session, and a window that is not in front is throttled.
  concurrency: 1,
  concurrentBrowsers: 2,
  testsFinishTimeout: 900_000,
  browserStartTimeout: 60_000,
  browsers: [firefoxLauncher, webkitLauncher],
};
