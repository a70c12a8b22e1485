/**
 * A real WordPress on the loopback interface, in the state that a test asks for:
 *
 *     const wordpress = await startWordPress({ form: 'wrapped' });
 *     await fetch(`${wordpress.url}/open/`);                     // a story with no comments yet
 *     await wordpress.comments();                                // what the database holds
 *     wordpress.reset({ form: 'wrapped', flood: true });         // a fresh site, in a few milliseconds
 *     await wordpress.close();
 *
 * It answers at any host name and port that leads to it, and links there: behind a proxy its links stay behind the proxy.
 * At /static/ it serves the clone: `/static/cdn/news-elements.js`. It ends with its process, however that ends.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../tools/free-port.mjs';
import { complete, installWordPress } from './install.mjs';

const site = fileURLToPath(new URL('site', import.meta.url));
const clone = fileURLToPath(new URL('../..', import.meta.url));
/** Requests that are answered at once. */
const WORKERS = 4;

/**
 * What a site can be asked to be. Whatever is left out of `reset()` is the default again.
 *
 * @typedef {object} Settings
 * @property {'none' | 'first' | 'all'} moderation which comments wait for an editor: none, those of authors without a
 *   published one, all
 * @property {boolean} flood one comment in 15 seconds for each address and email, as WordPress has it
 * @property {boolean} restAnonymous visitors may comment by the REST API too
 * @property {string[]} origins other origins that may read the answers of pages and of `wp-comments-post.php`
 * @property {string[]} disallowed words that send a comment to the trash
 * @property {string} locale WordPress's language
 * @property {Record<string, unknown>} options WordPress's own options by name, such as `{ comment_registration: 1 }`, and
 *   those of plugins, which may be objects
 * @property {string} head HTML for the head of every page
 * @property {string} form what a story ends with: `plain`, the form as WordPress prints it; `wrapped`, that in
 *   `<news-comment-form>`; `empty`, the element alone; else the HTML of a form, such as `commentFormHTML()` gives, printed in
 *   the element with this post's id and the parent's in its hidden fields
 * @property {string} attributes attributes of the element: `drafts="off"`
 * @property {string | null} thread attributes of a `<news-comments>` around the list and its pagination, in block themes around
 *   the whole comments area; null for none
 * @property {string} theme the folder of a theme to be used in place of the test's own, served at /theme/<folder>/
 * @property {Record<string, string>} installed folders of real plugins, by the names of their folders on the site
 * @property {string[] | null} active the main files of the installed plugins that are active, such as `matn/matn.php`; null:
 *   those that the site's editor has activated
 * @property {string[]} plugins what plugins do to the form and to comments: `antispam-bee`, `akismet`, `attachment`,
 *   `privacy`, `refuse`, `hostile`, `short`, `thanks`, `widget`, `crash`, `crash-after`, and a theme that does not load `comment-reply.js`: `no-reply-script`,
 *   links that sort comments: `sort-links`, a REST API that guests cannot read: `closed-rest`; see
 *   site/content/plugins.php
 * @property {boolean} multisite whether the site is a network; see `becomeNetwork()`
 */

/** @type {Settings} */
const DEFAULTS = {
  moderation: 'none',
  flood: false,
  restAnonymous: false,
  origins: [],
  disallowed: [],
  locale: 'ar',
  options: {},
  head: '',
  form: 'plain',
  attributes: '',
  thread: null,
  theme: '',
  installed: {},
  active: null,
  plugins: [],
  multisite: false,
};

/** What a page of the site loads the elements by. */
export const ELEMENTS_HEAD =
  '<link rel="stylesheet" href="/static/cdn/news-elements.css"><script type="module" src="/static/cdn/news-elements.js"></script>';

/** The accounts of the site, for /wp-login.php. */
export const ACCOUNTS = {
  admin: { user: 'admin', password: 'admin' },
  reader: { user: 'reader', password: 'reader' },
};

/** The database in the folder that a site starts from. */
const SEED = 'site.sqlite';

const STATUS = { 0: 'held', 1: 'published' };

/**
 * Installs WordPress where it is missing, and starts it.
 *
 * @param {Partial<Settings>} [settings]
 */
export async function startWordPress(settings = {}) {
  const { root, driver } = installWordPress();
  const environment = { ...process.env, SITE: site, SITE_ROOT: root, SITE_SQLITE: driver, SITE_STATIC: clone };
  const seed = seedOf(environment);
  const run = mkdtempSync(join(tmpdir(), 'news-elements-wordpress-'));
  const port = await freePort();
  const server = startPHP({ ...environment, SITE_RUN: run }, port);
  const wordpress = new WordPress(`http://127.0.0.1:${port}`, { ...environment, SITE_RUN: run }, seed, server);
  wordpress.reset(settings);
  await wordpress.ready();
  return wordpress;
}

/** One running site. */
class WordPress {
  /** Where it is, without a slash at the end. */
  url;
  /**
   * The ids of its posts. Each is at `/<name>/`: `open` and `other` have no comments yet, `threaded` has some, `closed`
   * takes none, `password` and `draft` are not for visitors; `story` has all that a theme can show of one, and stands in
   * the menu of sections.
   *
   * @type {Record<'open' | 'other' | 'threaded' | 'closed' | 'password' | 'draft' | 'story', number>}
   */
  posts;
  /**
   * The ids of the comments of `threaded`: `first` with a `reply`, `second`, and one that is `held`.
   *
   * @type {Record<'first' | 'reply' | 'second' | 'held', number>}
   */
  threads;
  /** WordPress's version. */
  version;
  #environment;
  #run;
  #seed;
  #server;
  #resets = 0;

  constructor(url, environment, seed, server) {
    const { version, posts, comments } = JSON.parse(readFileSync(join(seed, 'site.json'), 'utf8'));
    Object.assign(this, { url, version, posts, threads: comments });
    this.#environment = environment;
    this.#run = environment.SITE_RUN;
    this.#seed = seed;
    this.#server = server;
  }

  /**
   * A fresh database and fresh settings: no comments but those of `threaded`, and nobody logged in.
   *
   * @param {Partial<Settings>} [settings]
   */
  reset(settings = {}) {
    for (const name of Object.keys(settings)) if (!(name in DEFAULTS)) throw new Error(`No setting is called ${name}.`);
    // A file of its own each time: a request that still ends holds the old one and its journal.
    const database = `site-${++this.#resets}.sqlite`;
    copyFileSync(join(this.#seed, SEED), join(this.#run, database));
    this.#install({ ...settings.installed });
    writeFileSync(join(this.#run, 'settings.new'), JSON.stringify({ ...DEFAULTS, ...settings, database }));
    rmSync(join(this.#run, 'received.jsonl'), { force: true });
    renameSync(join(this.#run, 'settings.new'), join(this.#run, 'settings.json'));
  }

  /**
   * All comments that the database holds, oldest first; those of `threaded` that were there from the start are left out.
   * `status` is published, held, spam or trash.
   *
   * @returns {Promise<{ id: number, post: number, parent: number, author: string, email: string, url: string,
   *   content: string, status: 'published' | 'held' | 'spam' | 'trash' }[]>}
   */
  async comments() {
    const comments = await (await fetch(`${this.url}/all-comments`)).json();
    return comments
      .filter(({ id }) => id > this.threads.held)
      .map((comment) => ({ ...comment, status: STATUS[comment.status] ?? comment.status }));
  }

  /**
   * Every post that reached `wp-comments-post.php`, field by field, before WordPress and plugins changed it.
   *
   * @returns {{ fields: Record<string, string>, files: Record<string, { name: string, size: number }> }[]}
   */
  received() {
    const file = join(this.#run, 'received.jsonl');
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  /**
   * Changes a post as an editor does while a reader writes: `{ comment_status: 'closed' }`, `{ post_status: 'draft' }`.
   *
   * @param {number} id
   * @param {Record<string, string>} columns
   */
  async changePost(id, columns) {
    await this.#change('wp_posts', id, columns);
  }

  /**
   * The same for a comment: `{ comment_approved: '0' }` holds it, `'trash'` deletes it.
   *
   * @param {number} id
   * @param {Record<string, string>} columns
   */
  async changeComment(id, columns) {
    await this.#change('wp_comments', id, columns);
  }

  /**
   * Adds published comments to a post, in threads of five, each the reply to the one before it.
   *
   * @param {number} post
   * @param {number} count
   * @returns {Promise<number>} the id of the first; the others follow
   */
  async addComments(post, count) {
    const response = await fetch(`${this.url}/add-comments`, { method: 'POST', body: JSON.stringify([post, count]) });
    if (!response.ok) throw new Error(`WordPress's database did not take ${count} comments.`);
    return await response.json();
  }

  /**
   * Runs a PHP program that loads this site, such as PHPUnit.
   *
   * @param {string} program
   * @param {string[]} options
   * @returns {{ status: number | null, output: string }}
   */
  runPHP(program, options) {
    const { status, stdout, stderr } = spawnSync(program, options, { env: this.#environment, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }

  /**
   * Makes the site a network of sites in subfolders until the next reset, and adds a site at `/second/`.
   *
   * @returns {number} the id of a post of the second site
   */
  becomeNetwork() {
    const file = join(this.#run, 'settings.json');
    const settings = JSON.parse(readFileSync(file, 'utf8'));
    let output;
    for (const multisite of [false, true]) {
      writeFileSync(file, JSON.stringify({ ...settings, multisite }));
      output = this.runPHP('php', [join(site, 'network.php'), new URL(this.url).host]).output;
    }
    const id = Number(output);
    if (!id) throw new Error(`WordPress has made no network: ${output}`);
    return id;
  }

  /** What PHP has said: the errors of WordPress, for a test that wants to know why. */
  get log() {
    return readFileSync(join(this.#run, 'php.log'), 'utf8');
  }

  async close() {
    this.#server.ref();
    const ended = once(this.#server, 'exit');
    this.#server.stdin.end();
    await ended;
  }

  /** Puts links to plugins into the folder where WordPress looks for them. */
  #install(plugins) {
    const folder = join(this.#run, 'plugins');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [name, path] of Object.entries(plugins)) symlinkSync(path, join(folder, name));
  }

  async #change(...change) {
    const { ok } = await fetch(`${this.url}/change`, { method: 'POST', body: JSON.stringify(change) });
    if (!ok) throw new Error(`WordPress's database did not take ${JSON.stringify(change)}.`);
  }

  /** @internal */
  async ready() {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await fetch(`${this.url}/all-comments`).catch(() => undefined)) return;
      await wait(50);
    }
    throw new Error(`WordPress does not answer at ${this.url}: ${this.log}`);
  }
}

/**
 * In a process group of its own, which ends when the pipe to it closes, and so with this process, even if that is killed;
 * the folder of the run goes last.
 */
function startPHP(environment, port) {
  const { SITE_ROOT: root, SITE_RUN: run } = environment;
  const shell = 'trap "" INT; "$@" & read -r _; kill -s INT -- -$$; wait; rm -r "$SITE_RUN"';
  // What one server has compiled the next one need not: they come and go with each file of tests.
  const compiled = complete('compiled', () => undefined);
  const settings = [
    'opcache.enable_cli=1',
    `opcache.file_cache=${compiled}`,
    // WordPress's 400 files do not change while it runs.
    'opcache.revalidate_freq=600',
    'display_errors=0',
    'log_errors=1',
  ].flatMap((one) => ['-d', one]);
  const php = ['php', ...settings, '-S', `127.0.0.1:${port}`, '-t', root, join(site, 'router.php')];
  const log = openSync(join(run, 'php.log'), 'a');
  const server = spawn('sh', ['-c', shell, 'sh', ...php], {
    env: { ...environment, PHP_CLI_SERVER_WORKERS: String(WORKERS) },
    detached: true,
    stdio: ['pipe', log, log],
  });
  server.unref();
  return server;
}

/**
 * The folder of a database as WordPress's installer, install.php and the first visit leave it, made once for each version of
 * them.
 */
function seedOf(environment) {
  const hash = createHash('sha256');
  for (const name of ['install.php', 'first-visit.php', 'wp-config.php']) hash.update(readFileSync(join(site, name)));
  return complete(`seed-${hash.update(environment.SITE_ROOT).digest('hex').slice(0, 12)}`, (folder) => {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...DEFAULTS, database: SEED }));
    const run = (name) =>
      execFileSync('php', [join(site, name)], { env: { ...environment, SITE_RUN: folder }, encoding: 'utf8' });
    writeFileSync(join(folder, 'site.json'), run('install.php'));
    run('first-visit.php');
  });
}
