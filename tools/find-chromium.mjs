import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
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

const supportsPackaged = process.platform === 'linux' && process.arch === 'x64';

/**
 * Finds a Chromium-based browser, in this order: the one in CHROME_PATH, an installed one, Playwright's, and on Linux the
 * one in the `@sparticuz/chromium` package.
 *
 * @param {{ windowless?: boolean }} [options] `windowless`: prefers the packaged browser if it runs on this
 *   platform. It has no windows, settings or back-forward cache, and opens a page in a third of the time
 * @returns {Promise<{ executablePath: string, env?: NodeJS.ProcessEnv }>} the options that start it
 */
export async function findChromium({ windowless = false } = {}) {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  if (windowless && supportsPackaged) return packagedChromium();
  const installed = [installedChrome(), ...EDGE, chromium.executablePath()].find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed };
  if (supportsPackaged) return packagedChromium();
  throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its executable.');
}

/**
 * Unpacks the browser of the `@sparticuz/chromium` package, whose version the lockfile pins. Throws on other platforms than
 * Linux on x64.
 *
 * @returns {Promise<{ executablePath: string, env?: NodeJS.ProcessEnv }>} the options that start it
 */
export async function findPackagedChromium() {
  if (supportsPackaged) return packagedChromium();
  throw new Error(`The pinned Chromium runs on Linux on x64, not on ${process.platform} on ${process.arch}.`);
}

function installedChrome() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** Gives a complete folder its final name. If another process was faster, its folder is used. */
function moveUnlessThere(folder, target) {
  try {
    renameSync(folder, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(folder, { recursive: true });
  }
}

/**
 * Unpacks the packaged browser into a folder for its version, because the package itself would reuse the files of an
 * older version. The folder gets its final name when it is complete, so an interrupted run leaves no partial copy.
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
    moveUnlessThere(unfinished, folder);
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

/** Unpacks the browser into a folder. It sets TMPDIR, because the package always unpacks into the temporary folder. */
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

/** Unpacks the libraries that minimal systems lack (NSS, NSPR, Expat) into `lib`. */
function unpackLibraries(archive, folder) {
  execFileSync('tar', ['--extract', '--directory', folder], { input: brotliDecompressSync(readFileSync(archive)) });
}

function lacksLibraries(executablePath, env = process.env) {
  return execFileSync('ldd', [executablePath], { env, encoding: 'utf8' }).includes('not found');
}
