// Everything that a WordPress needs to run here, installed where it is missing: PHP by the system's packages; WordPress's
// own files and a SQLite driver for it into a cache folder, $XDG_CACHE_HOME/news-elements or ~/.cache/news-elements.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The release of Debian that WordPress comes from: its files need no particular system, only PHP. `trixie` has 6.8, and
 * `WORDPRESS_FROM=sid npm run test:wordpress` tests with the newest version.
 */
const DEBIAN = process.env.WORDPRESS_FROM || 'trixie';
/** The release that the themes come from. */
const THEMES = 'trixie';
/** The package of npm that ships WordPress's own driver for SQLite. */
const DRIVER = '@wp-playground/cli@3.1.56';
/** The package of npm that checks blueprints of WordPress Playground. */
const BLUEPRINTS = '@wp-playground/blueprints@3.1.56';
const PHP_PACKAGES = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml'];
/** Packages by the program that they contain. */
const PHP_TOOLS = { phpcs: 'php-codesniffer', phpunit: 'phpunit' };
const PHP_EXTENSIONS = ['pdo_sqlite', 'mbstring', 'dom', 'Phar'];

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'news-elements');

/**
 * Installs what is missing; a second call finds it all and takes a moment.
 *
 * @returns {{ root: string, driver: string, cache: string }} the folders of WordPress's files, of the database driver, and
 *   of what else may be kept for the next run
 */
export function installWordPress() {
  mkdirSync(cache, { recursive: true });
  installPHP();
  const wordpress = complete(`wordpress-${DEBIAN}`, unpackWordPress);
  const sqlite = complete(`sqlite-${DRIVER.split('@').at(-1)}`, unpackDriver);
  return {
    root: join(wordpress, 'usr/share/wordpress'),
    driver: join(sqlite, 'plugin-sqlite-database-integration'),
    cache,
  };
}

/**
 * A folder of the cache, filled beside its place and moved there when complete: an interrupted run leaves nothing half
 * done, and of two runs at once one is taken.
 *
 * @param {string} name
 * @param {(folder: string) => void} fill
 */
export function complete(name, fill) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    fill(unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

function installPHP() {
  if (hasPHP()) return;
  console.log('Installing PHP');
  installPackages(PHP_PACKAGES);
}

/** Installs PHP_CodeSniffer and PHPUnit, if they are missing. */
export function installPHPTools() {
  const missing = Object.entries(PHP_TOOLS).filter(([program]) => spawnSync(program, ['--version']).error);
  if (missing.length) installPackages(missing.map(([, name]) => name));
}

function installPackages(names) {
  run([...asRoot(), 'apt-get', 'update', '--quiet=2']);
  run([
    ...asRoot(),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    ...['apt-get', 'install', '--yes', '--quiet=2', '--no-install-recommends', '--no-upgrade'],
    ...['--option', 'DPkg::Lock::Timeout=300'],
    ...names,
  ]);
}

function hasPHP() {
  try {
    const loaded = run(['php', '-m']).split('\n');
    return PHP_EXTENSIONS.every((name) => loaded.includes(name));
  } catch {
    return false;
  }
}

function unpackWordPress(folder) {
  console.log('Fetching WordPress');
  unpackPackages(folder, () => ['wordpress', 'wordpress-l10n']);
  const root = join(folder, 'usr/share/wordpress');
  writeFileSync(join(root, 'wp-config.php'), "<?php require getenv( 'SITE' ) . '/wp-config.php';\n");
  // Older versions look here for what takes MySQL's place; what does is in site/content.
  writeFileSync(join(root, 'wp-content/db.php'), '');
}

/**
 * Installs the themes that a release packages, if they are missing.
 *
 * @param {string} [release] `bookworm` has Twenty Twenty-One (a classic theme) and Twenty Twenty-Two; the default has later ones
 * @returns {string} a folder that contains one folder for each theme
 */
export function installThemes(release = THEMES) {
  mkdirSync(cache, { recursive: true });
  const themes = complete(`wordpress-themes-${release}`, (folder) => {
    console.log('Fetching themes of WordPress');
    const names = (options) =>
      run(['apt-cache', ...options, 'pkgnames', 'wordpress-theme-'])
        .split('\n')
        .filter(Boolean);
    unpackPackages(folder, names, release);
  });
  return join(themes, 'usr/share/wordpress/wp-content/themes');
}

/**
 * Downloads packages and unpacks them into a folder.
 *
 * @param {string} folder
 * @param {(options: string[]) => string[]} findNames the names of the packages, found with the options of an apt
 * @param {string} [release] the release of Debian that they come from
 */
function unpackPackages(folder, findNames, release = DEBIAN) {
  const apt = join(folder, 'apt');
  mkdirSync(apt);
  const options = isDebian() ? ownLists(apt, release) : [];
  run([...(isDebian() ? [] : asRoot()), 'apt-get', ...options, 'update', '--quiet=2']);
  run(['apt-get', ...options, 'download', '--quiet=2', ...findNames(options)], apt);
  for (const name of readdirSync(apt)) if (name.endsWith('.deb')) run(['dpkg', '--extract', join(apt, name), folder]);
  rmSync(apt, { recursive: true });
}

/** Other systems take the WordPress of their own release. */
function isDebian() {
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** For an apt whose lists are of that one release, from where the system's own packages come; the system's stay as they are. */
function ownLists(apt, release) {
  for (const name of ['lists/partial', 'archives/partial']) mkdirSync(join(apt, name), { recursive: true });
  const archives = run(['apt-get', 'indextargets', '--format', '$(REPO_URI)']).split('\n');
  const archive = archives.find((uri) => /\/debian\/?$/.test(uri));
  const source = `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${archive} ${release} main\n`;
  writeFileSync(join(apt, 'sources.list'), source);
  const options = {
    'Dir::Etc::sourcelist': join(apt, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::Cache': apt,
    'Acquire::Languages': 'none',
    'APT::Sandbox::User': 'root',
  };
  return Object.entries(options).flatMap(([name, value]) => ['--option', `${name}=${value}`]);
}

/**
 * Installs the check of blueprints, if it is missing.
 *
 * @returns {string} a module with a function that returns whether a blueprint is valid; its property `errors` says why not
 */
export function installBlueprintCheck() {
  mkdirSync(cache, { recursive: true });
  const folder = complete(`blueprints-${BLUEPRINTS.split('@').at(-1)}`, (unfinished) => {
    run(['npm', 'pack', '--silent', BLUEPRINTS], unfinished);
    const [tarball] = readdirSync(unfinished);
    run(['tar', '--extract', '--file', tarball, 'package/blueprint-schema-validator.js'], unfinished);
    rmSync(join(unfinished, tarball));
    writeFileSync(join(unfinished, 'package.json'), '{ "type": "module" }');
  });
  return join(folder, 'package/blueprint-schema-validator.js');
}

function unpackDriver(folder) {
  console.log('Fetching the SQLite driver');
  run(['npm', 'pack', '--silent', DRIVER], folder);
  const [tarball] = readdirSync(folder);
  run(['tar', '--extract', '--file', tarball, 'package/sqlite-database-integration.zip'], folder);
  run(['php', '-r', '(new PharData("package/sqlite-database-integration.zip"))->extractTo(".");'], folder);
  for (const name of [tarball, 'package']) rmSync(join(folder, name), { recursive: true });
}

function asRoot() {
  return process.getuid() === 0 ? [] : ['sudo'];
}

function run([command, ...args], cwd) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
