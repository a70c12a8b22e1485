import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { openBrowser } from './browser.mjs';
import { startFaultProxy } from './fault-proxy.mjs';
import { Tab } from './tab.mjs';
import { ELEMENTS_HEAD, startWordPress } from './wordpress.mjs';

/**
 * What the tests of a file share: a WordPress, a network and a browser. For each test the site is fresh, with our element
 * in its stories, and `tab` is one of a visitor who was never there; no script of ours may throw. To be called once in a
 * `describe`.
 *
 * @param {{ timers?: boolean }} [options] `timers`: time passes only as `stage.pass()` says
 */
export function setStage({ timers = false } = {}) {
  const stage = new Stage(timers);
  before(() => stage.open());
  beforeEach(() => stage.begin());
  afterEach(() => stage.end());
  after(() => stage.close());
  return stage;
}

class Stage {
  wordpress;
  proxy;
  browser;
  /** @type {import('playwright-core').BrowserContext} */
  context;
  /** @type {Tab} */
  tab;
  #timers;
  #tabs = [];

  constructor(timers) {
    this.#timers = timers;
  }

  async open() {
    this.wordpress = await startWordPress();
    this.proxy = await startFaultProxy(this.wordpress.url);
    this.browser = await openBrowser();
  }

  async begin() {
    this.reset();
    this.proxy.reset();
    this.context = await this.browser.newContext();
    if (this.#timers) await this.holdTime(this.context);
    this.#tabs = [];
    this.tab = await this.come();
  }

  async end() {
    await this.context.close();
    assert.deepEqual(
      this.#tabs.flatMap(({ errors }) => errors),
      [],
    );
  }

  async close() {
    await this.browser.close();
    await this.proxy.close();
    await this.wordpress.close();
  }

  /** A fresh site. */
  reset(settings) {
    this.wordpress.reset({ head: ELEMENTS_HEAD, form: 'wrapped', ...settings });
  }

  /** Another tab. */
  async come(context = this.context) {
    const tab = await Tab.in(context, this.proxy.url);
    this.#tabs.push(tab);
    return tab;
  }

  /** Lets the pages of a browser take the time from `pass()`. */
  async holdTime(context) {
    const now = Date.now();
    await context.clock.install({ time: now });
    await context.clock.pauseAt(now + 1000);
    // The one timer that the browser counts by itself.
    await context.addInitScript(() => {
      AbortSignal.timeout = (milliseconds) => {
        const controller = new AbortController();
        const end = () => controller.abort(new DOMException('', 'TimeoutError'));
        setTimeout(end, milliseconds);
        return controller.signal;
      };
    });
  }

  /** So many seconds go by in all tabs. */
  async pass(seconds) {
    await this.context.clock.runFor(seconds * 1000);
  }
}
