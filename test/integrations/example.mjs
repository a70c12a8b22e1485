import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { install, pack, temporaryFolder } from '../../tools/pack.mjs';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { openBrowser } from '../wordpress/browser.mjs';
import { testLook } from './look.mjs';
import { recordPrintedNodes, Story } from './story.mjs';

/** Plain output, and no tool that reports home. */
export const ENVIRONMENT = {
  ...process.env,
  NO_COLOR: '1',
  CI: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/**
 * A mistake that a newcomer makes, and what the framework's own checker says of it.
 *
 * @typedef {{ file: string, from: string, to: string, says: RegExp }} Mistake
 */

/**
 * Tests an example as a newcomer would have it: copied out of the clone, with the packed package installed, built by its
 * own tools, and used in a browser.
 *
 * @param {string} name
 * @param {{ source?: string, built?: string, serve?: (folder: string) => Promise<{ url: string, close: () => unknown }>,
 *   printed?: boolean, hydrated?: boolean, thread?: boolean, olderComment?: string, mistakes?: Record<string, Mistake> }} [options] `source`: its folder. `built`:
 *   the folder that `npm run build` makes; none, and the example is served as it is. `serve`: starts the example's own
 *   server. `printed`: its server has printed the story, isolates too. `hydrated`: its server has printed the story, and
 *   the framework goes on with it in the browser. `thread`: it has a thread of comments. `olderComment`: the
 *   text of a comment on another page, which a link leads to
 */
export function testExample(name, options = {}) {
  const {
    source = `examples/${name}`,
    built,
    serve,
    printed = false,
    hydrated = false,
    thread = false,
    olderComment,
    mistakes = {},
  } = options;
  describe(source, () => {
    let folder, server, browser, story;

    before(async () => {
      folder = copyExample(name, source);
      if (built ?? serve) assert.deepEqual(npmRun('build', folder), { ok: true });
      server = await (serve ?? ((root) => serveFolder(join(root, built ?? ''))))(folder);
      browser = await openBrowser();
      story = await Story.open(browser, `${server.url}/`, hydrated ? { initScript: recordPrintedNodes } : {});
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('has all elements, upgraded and styled', async () => {
      await story.isUpgraded();
      await story.isStyled();
    });

    it('uses attributes and slots that there are', () => story.usesWhatThereIs());

    it('hears of the masthead, whose words are its own', () => story.togglesMasthead());

    if (hydrated) it('keeps the nodes that its server has printed', () => story.keepsPrintedNodes());

    if (printed || hydrated) {
      it('prints what is read and typed in, for browsers without scripts too', async () => {
        const plain = await Story.open(browser, story.page.url(), { javaScriptEnabled: false });
        await plain.isStyled({ scripts: false });
        await plain.isPrinted({ isolates: printed });
      });
    }

    if (!printed) {
      it('isolates text, and goes on changing it', () => story.changesText());
    }

    if (thread) it('links a reply to what it answers, and hides it', () => story.readsThread());

    if (olderComment) it('loads older comments in place', () => story.loadsOlderComments(olderComment));

    it('sends a comment by a back end of its own, and hears what became of it', () => story.sendsComment());

    it('has said nothing of errors', () => assert.deepEqual(story.errors, []));

    testLook(() => ({ browser, url: `${server.url}/`, folder }));

    testMistakes(mistakes, () => folder);
  });
}

/**
 * Tests that a project's own type checker finds each mistake.
 *
 * @param {Record<string, Mistake>} mistakes
 * @param {() => string} folder the project, installed
 */
export function testMistakes(mistakes, folder) {
  for (const [what, { file, from, to, says }] of Object.entries(mistakes)) {
    it(`does not pass its own checker with ${what}`, () => {
      const path = join(folder(), file);
      const source = readFileSync(path, 'utf8');
      assert.equal(source.split(from).length, 2, `${file} must hold this once: ${from}`);
      writeFileSync(path, source.replace(from, to));
      const { ok, output } = npmRun('types', folder());
      writeFileSync(path, source);
      assert.equal(ok, false);
      assert.match(output, says);
    });
  }
}

/**
 * A copy of a project outside the clone, with the packed package installed in it.
 *
 * @param {string} name
 * @param {string} [source] its folder
 */
export function copyExample(name, source = `examples/${name}`) {
  const folder = temporaryFolder(name);
  cpSync(source, folder, { recursive: true, filter: (path) => !/node_modules|\/dist$/.test(path) });
  install(pack().tarball, folder);
  return folder;
}

/** Runs a script of the example; what it printed, where it failed. */
export function npmRun(script, cwd) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', script], {
    cwd,
    env: ENVIRONMENT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? { ok: true } : { ok: false, output: stdout + stderr };
}
