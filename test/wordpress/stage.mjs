/* global MessageChannel, window -- what runs in the page */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { openBrowser } from './browser.mjs';
import { startFaultProxy } from './fault-proxy.mjs';
import { Tab } from './tab.mjs';
import { newVisitor } from './visitor.mjs';
import { ELEMENTS_HEAD, startWordPress } from './wordpress.mjs';

/**
 * What the tests of a file share that visit a page each: a WordPress, a network, a browser and `visitor`, who forgets the
 * site before `visitor.open()`; no script of ours may throw. To be called once in a `describe`.
 *
 * @param {import('playwright-core').BrowserContextOptions} [options] the visitor's
 */
export function setVisits(options) {
  const visits = new Visits();
  before(() => visits.open(options));
  afterEach(() => visits.end());
  after(() => visits.close());
  return visits;
}

/**
 * What the tests of a file share that come and go with several tabs: a WordPress, a network, a browser and its tabs, which
 * take long to open. For each test the site is fresh, with our element in its stories, and `tab` is one of a visitor who was
 * never there; no script of ours may throw. A test closes the tabs that it gave a script or a clock. To be called once in a
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

/** A WordPress, a network that may fail, and a browser. */
class Site {
  wordpress;
  proxy;
  browser;

  async open() {
    this.wordpress = await startWordPress();
    this.proxy = await startFaultProxy(this.wordpress.url);
    this.browser = await openBrowser();
  }

  async close() {
    // If one of them did not start, the others must not keep this process running.
    await this.browser?.close();
    await this.proxy?.close();
    await this.wordpress?.close();
  }
}

class Visits extends Site {
  /** @type {import('./visitor.mjs').Visitor} */
  visitor;
  #visitors = [];

  async open(options) {
    await super.open();
    this.visitor = await this.come(options);
  }

  /** Another visitor. */
  async come(options) {
    const visitor = await newVisitor(this.browser, options);
    this.#visitors.push(visitor);
    return visitor;
  }

  end() {
    const errors = this.#visitors.flatMap((visitor) => visitor.errors.splice(0));
    assert.deepEqual(errors, []);
  }
}

class Stage extends Site {
  /** @type {import('playwright-core').BrowserContext} */
  context;
  /** @type {Tab} */
  tab;
  #timers;
  /** Those of the test. @type {Tab[]} */
  #tabs = [];
  /** Those of tests before it. @type {Tab[]} */
  #free = [];

  constructor(timers) {
    super();
    this.#timers = timers;
  }

  async begin() {
    this.reset();
    this.proxy.reset();
    if (!this.context) {
      this.context = await this.browser.newContext();
      if (this.#timers) await this.holdTime(this.context);
    }
    this.tab = await this.come();
  }

  async end() {
    const tabs = this.#tabs;
    this.#tabs = [];
    // A browser that a failed test has left open would keep this process running.
    const others = new Set(tabs.map(({ page }) => page.context()).filter((context) => context !== this.context));
    for (const context of others) await context.close();
    try {
      await this.#forget(tabs);
    } catch (error) {
      // As after a test that failed half way: the next one begins with a visitor of its own.
      await this.context.close();
      this.context = undefined;
      this.#free = [];
      throw error;
    }
    const errors = tabs.flatMap((tab) => tab.errors.splice(0));
    assert.deepEqual(errors, []);
  }

  /** Whoever comes next was never there. */
  async #forget(tabs) {
    await this.context.setOffline(false);
    await this.context.unrouteAll({ behavior: 'ignoreErrors' });
    const open = tabs.filter(({ page }) => page.context() === this.context && !page.isClosed());
    // What is typed is kept when the page is left.
    for (const { page } of open) await page.goto('about:blank');
    await this.context.clearCookies();
    for (const tab of open) await tab.forget();
    this.#free.push(...open);
  }

  /** A fresh site. */
  reset(settings) {
    this.wordpress.reset({ head: ELEMENTS_HEAD, form: 'wrapped', ...settings });
  }

  /** Another tab. */
  async come(context = this.context) {
    const tab = (context === this.context && this.#free.pop()) || (await Tab.in(context, this.proxy.url));
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
      // A browser is also idle while no time passes.
      window.requestIdleCallback = (task) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => task({ didTimeout: false, timeRemaining: () => 10 });
        port2.postMessage('idle');
      };
    });
  }

  /** So many seconds go by in all tabs. */
  async pass(seconds) {
    await this.context.clock.runFor(seconds * 1000);
  }
}
