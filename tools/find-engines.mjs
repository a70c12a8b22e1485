import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const FIREFOX = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const WEBKIT_DRIVER = [process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver'];
const WEBKIT_BROWSER = ['x86_64', 'aarch64'].flatMap((cpu) =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(
    (build) => `/usr/lib/${cpu}-linux-gnu/${build}/MiniBrowser`,
  ),
);

export function findFirefox() {
  return find(FIREFOX, 'Firefox was not found. Install `firefox-esr`, or set FIREFOX_PATH to its executable.');
}

export function findWebKit() {
  const advice = 'WebKit was not found. Install `webkit2gtk-driver`, or set WEBKIT_DRIVER_PATH to WebKitWebDriver.';
  return { driver: find(WEBKIT_DRIVER, advice), browser: find(WEBKIT_BROWSER, advice) };
}

function find(paths, advice) {
  const found = paths.find((path) => path && existsSync(path));
  if (found) return found;
  console.error(advice);
  process.exit(1);
}

/**
 * Starts WebKit's driver, and a virtual X server if there is no display. Both are stopped when this process exits.
 *
 * @returns {Promise<number>} the driver's port on the loopback interface
 */
export async function startWebKitDriver(program) {
  const { DISPLAY = await startDisplay() } = process.env;
  const port = await freePort();
  const driver = spawn(program, ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, DISPLAY },
    stdio: 'inherit',
  });
  process.on('exit', () => driver.kill());
  const url = `http://127.0.0.1:${port}/status`;
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await fetch(url).catch(() => undefined)) return port;
    await wait(100);
  }
  throw new Error(`${program} does not answer on port ${port}.`);
}

/** Starts Xvfb. It chooses a free display and writes its number to file descriptor 3 when it is ready. */
async function startDisplay() {
  const program = find(['/usr/bin/Xvfb'], 'WebKit needs a display. Install `xvfb`, or set DISPLAY.');
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  process.on('exit', () => server.kill());
  const [number] = await once(server.stdio[3], 'data');
  return `:${String(number).trim()}`;
}
