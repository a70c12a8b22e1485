import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium.mjs';

/** Starts Chromium without requests of its own. */
export async function startBrowser() {
  const { executablePath, args = [] } = await findChromium();
  return await chromium.launch({
    executablePath,
    args: [
      ...args,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-extensions',
      '--disable-component-update',
      '--disable-background-networking',
      '--hide-scrollbars',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** How pages are loaded. */
export const PROFILES = {
  desktop: { viewport: { width: 1280, height: 800 } },
  /** A phone whose processor is four times slower, with the network that the developer tools of Chromium call slow 4G. */
  phone: {
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    processor: 4,
    network: { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 },
  },
};

/** Opens a page in a new context with an empty cache, and its session of the developer tools. */
export async function openPage(browser, { processor, network, ...options }) {
  const context = await browser.newContext({ locale: 'ar-EG', ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', network);
  if (processor) await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  return { context, page, session };
}

/** Returns the counters and times of a page. Times are seconds of the main thread's CPU. */
export async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
