/**
 * The worst network, between a browser and a WordPress, both on the loopback interface:
 *
 *     const proxy = await startFaultProxy(wordpress.url);
 *     proxy.faults(['drop-after', '502-html']);   // for the coming POSTs, in this order; all others pass
 *     await page.goto(`${proxy.url}/open/`);      // WordPress's links and redirects stay behind the proxy
 *     proxy.posts                                 // what reached WordPress, and what it answered
 *     proxy.seen                                  // the fault of every POST, that of those too that did not reach it
 *     proxy.reset();                              // no faults, empty logs
 *     await proxy.close();
 *
 * Each fault says in faults.mjs what it does. Chromium sends a POST a second time by itself when a connection is reset that
 * it had opened earlier, as it may for a form's own post; for fetch() only with `keepAlive`, without which every connection
 * is used once.
 *
 * `proxy.otherUrl` is another origin, and for cookies another site: it shows the HTML that `proxy.otherPage` is set to, and
 * serves /static/ as WordPress does.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Exchange } from './exchange.mjs';
import { FAULTS, html, PORTAL } from './faults.mjs';

/** What a fault of a page cannot touch: what the page loads. */
const ASSETS = /^\/(static|wp-includes|wp-content|favicon\.ico)/;

/**
 * @param {string} target the address of a WordPress, without a slash at the end
 * @param {{ keepAlive?: boolean }} [options]
 */
export async function startFaultProxy(target, { keepAlive = false } = {}) {
  const proxy = new FaultProxy(target, keepAlive);
  await proxy.listen();
  return proxy;
}

/** A proxy that runs. */
class FaultProxy {
  /** Where WordPress is seen behind the proxy, without a slash at the end. */
  url = '';
  /** Another origin and site. */
  otherUrl = '';
  /** The HTML of that origin's only page. */
  otherPage = '';
  /**
   * The POSTs that reached WordPress, oldest first; `status` and `location` are what it answered.
   *
   * @type {{ path: string, fields: Record<string, unknown>, body: string, fault: string, status?: number, location?: string }[]}
   */
  posts = [];
  /** @type {string[]} */
  seen = [];
  /** Hears that a request gets no answer, for a test that does not want to wait until it is given up. */
  onSilence = () => undefined;
  #target;
  #keepAlive;
  #faults = [];
  #pageFaults = [];
  #cutPages = [];
  /** The exchanges that have not ended. */
  #running = new Set();
  #server = createServer((request, response) => this.#handle(request, response));
  #otherServer = createServer((request, response) => this.#handleElsewhere(request, response));

  constructor(target, keepAlive) {
    this.#target = target;
    this.#keepAlive = keepAlive;
  }

  /** What happens to the coming POSTs, one after the other, in place of what was due before. */
  faults(names) {
    this.#faults = names.map(known);
  }

  /** What happens to the coming GETs of pages and of the REST API. */
  pageFaults(names) {
    this.#pageFaults = names.map(known);
  }

  /** No faults are due and nothing is logged. */
  reset() {
    this.faults([]);
    this.pageFaults([]);
    this.#cutPages = [];
    this.posts = [];
    this.seen = [];
  }

  /** Resolves when everything that was sent before has been carried out, also for clients that have given up. */
  async settled() {
    // A request that is sent now arrives after those that are on their way.
    await (await fetch(`${this.url}/portal`)).text();
    while (this.#running.size) await Promise.all(this.#running);
  }

  async close() {
    for (const server of [this.#server, this.#otherServer]) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** @internal */
  async listen() {
    for (const server of [this.#server, this.#otherServer]) await once(server.listen(0, '127.0.0.1'), 'listening');
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
    this.otherUrl = `http://localhost:${this.#otherServer.address().port}`;
  }

  async #handle(request, response) {
    const fault = this.#faultOf(request);
    const [name, milliseconds] = fault.split(':');
    const exchange = new Exchange(request, response, {
      target: this.#target,
      keepAlive: this.#keepAlive,
      otherUrl: this.otherUrl,
      cutPage: (location) => this.#cutPages.push(new URL(location, this.url).pathname),
      log: (post) => this.posts.push(Object.assign(post, { fault })),
    });
    const ended = run(FAULTS[name], exchange, Number(milliseconds));
    this.#running.add(ended);
    await ended;
    this.#running.delete(ended);
    if (name.startsWith('silence')) this.onSilence();
  }

  #faultOf({ method, url }) {
    const { pathname } = new URL(url, this.url);
    if (method === 'POST') {
      const fault = this.#faults.shift() ?? 'pass';
      this.seen.push(fault);
      return fault;
    }
    if (method !== 'GET' || ASSETS.test(pathname)) return 'pass';
    if (pathname === '/portal') return 'captive-portal';
    const cut = this.#cutPages.indexOf(pathname);
    if (cut === -1) return this.#pageFaults.shift() ?? 'pass';
    this.#cutPages.splice(cut, 1);
    return 'half';
  }

  #handleElsewhere(request, response) {
    const exchange = new Exchange(request, response, { target: this.#target, keepAlive: this.#keepAlive });
    if (request.url.startsWith('/static/')) return run(FAULTS.pass, exchange);
    return exchange.answer(request.url === '/portal' ? PORTAL : html(200, this.otherPage));
  }
}

async function run(fault, exchange, milliseconds) {
  try {
    await fault(exchange, milliseconds);
  } catch {
    // WordPress has gone, or the browser has.
    exchange.reset();
  }
}

function known(fault) {
  if (!(fault.split(':')[0] in FAULTS)) throw new Error(`No fault is called ${fault}.`);
  return fault;
}
