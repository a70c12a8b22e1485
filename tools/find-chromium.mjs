import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

const EDGE = [
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const runsPackaged = process.platform === 'linux' && process.arch === 'x64';

/**
 * Finds a browser of Chromium's family: the one that CHROME_PATH names, an installed one, Playwright's, or on Linux one
 * that comes with the packages and needs nothing installed.
 *
 * @param {{ windowless?: boolean }} [options] `windowless`: rather the one that comes with the packages, where it runs: it
 *   knows no windows, settings or back-forward cache, and opens a page in a third of the time
 * @returns {Promise<{ executablePath: string, env?: NodeJS.ProcessEnv }>} what a launcher needs to start it
 */
export async function findChromium({ windowless = false } = {}) {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  if (windowless && runsPackaged) return packagedChromium();
  const installed = [installedChrome(), ...EDGE, chromium.executablePath()].find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed };
  if (runsPackaged) return packagedChromium();
  throw new Error('No Chrome, Chromium or Edge was found. Install one, or name its program in CHROME_PATH.');
}

function installedChrome() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/**
 * Unpacked into a folder for each version (the package takes whatever an older version left in the common one), and moved
 * there when complete, so that an interrupted run leaves nothing half done.
 */
async function packagedChromium() {
  const root = fileURLToPath(new URL('../..', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const caches = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
  const folder = join(caches, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(caches, { recursive: true });
    const unfinished = mkdtempSync(`${folder}-`);
    await unpackChromium(unfinished);
    unpackLibraries(join(root, 'bin/al2023.tar.br'), unfinished);
    renameSync(unfinished, folder);
  }
  const executablePath = join(folder, 'chromium');
  if (!lacksLibraries(executablePath)) return { executablePath };
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  if (!lacksLibraries(executablePath, env)) return { executablePath, env };
  throw new Error(
    'No Chromium was found, and the packaged one lacks system libraries. Install `chromium`, or set CHROME_PATH.',
  );
}

/** The package unpacks into the folder for temporary files, and nowhere else. */
async function unpackChromium(folder) {
  const { default: packaged } = await import('@sparticuz/chromium');
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await packaged.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** What slim systems lack: NSS, NSPR and Expat, into `lib`. */
function unpackLibraries(archive, folder) {
  execFileSync('tar', ['--extract', '--directory', folder], { input: brotliDecompressSync(readFileSync(archive)) });
}

function lacksLibraries(executablePath, env = process.env) {
  return execFileSync('ldd', [executablePath], { env, encoding: 'utf8' }).includes('not found');
}
