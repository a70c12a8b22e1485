// What can happen to a request between a browser and WordPress: see fault-proxy.mjs.
import { setTimeout } from 'node:timers/promises';

export const PORTAL = html(
  200,
  '<!doctype html><title>Free Wi-Fi</title><h1>Welcome to Free Wi-Fi</h1><form action="/portal" method="post"><button>Accept</button></form>',
);
const BAD_GATEWAY = html(
  502,
  '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>',
);
const SERVER_ERROR = html(500, '<!doctype html><title>Error</title><p>Internal Server Error');

const CHALLENGE = html(403, '<!doctype html><title>Just a moment...</title><h1>Checking your browser</h1>');
CHALLENGE.headers['cf-mitigated'] = 'challenge';

/** A test that has ended waits for no slow network. */
const wait = (milliseconds) => setTimeout(milliseconds, undefined, { ref: false });

/**
 * What can happen to a request, by name. `exchange.forward()` brings it to WordPress and resolves to the answer.
 *
 * @type {Record<string, (exchange: import("./exchange.mjs").Exchange, milliseconds: number) => Promise<void> | void>}
 */
export const FAULTS = {
  /** WordPress is asked and answers. */
  pass: async (exchange) => exchange.answer(await exchange.forward()),
  /** The connection is reset before anything reaches WordPress. */
  'drop-before': (exchange) => exchange.reset(),
  /** WordPress has stored and answered; the connection is reset before the answer arrives. */
  'drop-after': async (exchange) => {
    await exchange.forward();
    exchange.reset();
  },
  /** Half of the answer's bytes, then a reset: of a redirect half of its headers, of a page half of its HTML. */
  half: async (exchange) => exchange.half(await exchange.forward()),
  /** The answer arrives; of the page that it redirects to only the half. */
  'half-page': async (exchange) => {
    const answer = await exchange.forward();
    exchange.cutPage(answer.headers.location);
    exchange.answer(answer);
  },
  /** Nothing reaches WordPress, and nothing is answered until the browser gives up. */
  silence: () => undefined,
  /** WordPress has stored; nothing is answered until the browser gives up. */
  'silence-after': async (exchange) => {
    await exchange.forward();
  },
  /** An error of the server before anything is stored. */
  500: (exchange) => exchange.answer(SERVER_ERROR),
  /** The same, after WordPress has stored. */
  '500-after': async (exchange) => {
    await exchange.forward();
    exchange.answer(SERVER_ERROR);
  },
  /** An error of a server in between. */
  '502-html': (exchange) => exchange.answer(BAD_GATEWAY),
  /** A server in between takes no post of this size. */
  413: (exchange) => exchange.answer(html(413, '<title>413</title><h1>Request Entity Too Large</h1>')),
  /** A firewall asks for a check in the browser, as Cloudflare does. Nothing reaches WordPress. */
  challenge: (exchange) => exchange.answer(CHALLENGE),
  /** A network that wants a login answers in WordPress's place, with a page and status 200. */
  'captive-portal': (exchange) => exchange.answer(PORTAL),
  /** The same by a redirect to a page of this origin. */
  'captive-redirect': (exchange) => exchange.answer(redirect('/portal')),
  /** The same by a redirect to another origin, as most portals do it. */
  'captive-elsewhere': (exchange) => exchange.answer(redirect(`${exchange.otherUrl}/portal`)),
  /** WordPress's login page in place of the answer, as where a site is closed to visitors. */
  'login-page': (exchange) => exchange.answer(redirect('/wp-login.php?redirect_to=%2F&reauth=1')),
  /** `slow:800` takes 800 ms to reach WordPress; what has been given up meanwhile does not reach it. */
  slow: async (exchange, milliseconds) => {
    await wait(milliseconds);
    await FAULTS.pass(exchange);
  },
  /** `slow-after:800` is stored at once and answered 800 ms later. */
  'slow-after': async (exchange, milliseconds) => {
    const answer = await exchange.forward();
    await wait(milliseconds);
    exchange.answer(answer);
  },
};

export function html(status, text) {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(text) };
}

function redirect(location) {
  return { status: 302, headers: { location }, body: Buffer.alloc(0) };
}
