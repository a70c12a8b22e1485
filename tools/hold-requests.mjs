/** Requests are released after this time in milliseconds, because a failed test does not release them. */
const MAX_HOLD_TIME = 30_000;

/** The visits by name. A visit is one load of a page by a test. */
const visits = new Map();

/**
 * A middleware that delays responses, so that a test sees a page before its script or stylesheet has loaded. On a page
 * with `?hold=script&visit=1`, `hold=style` or `hold=all`, requests to /cdn/ wait until `/release?visit=1` is requested.
 * `/held?visit=1` returns the paths of the requests of a visit that have waited or are waiting.
 * The URLs in the page get the page's query, so that no visit gets a cached file of another visit.
 */
export async function holdRequests(context, next) {
  const { path, query, querystring } = context;
  if (path === '/release') {
    visitOf(query.visit).release();
    context.status = 204;
    return;
  }
  if (path === '/held') {
    context.body = visitOf(query.visit).held;
    return;
  }
  const isHeld = query.hold === 'all' || query.hold === (path.endsWith('.css') ? 'style' : 'script');
  if (isHeld && path.startsWith('/cdn/')) await hold(query.visit, path);
  await next();
  if (!query.hold || !context.response.is('html')) return;
  const html = typeof context.body === 'string' ? context.body : await new Response(context.body).text();
  context.body = html.replace(/\/cdn\/[\w.-]+\.(?:js|css)/g, (url) => `${url}?${querystring}`);
}

/**
 * A middleware for scripts that load other files. It serves /cdn/ and /examples/ under three more paths, with CORS:
 * under `/late/1/`, locales wait until `/release?visit=1` is requested; under `/lost/1/`, locales are missing; under
 * `/alone/1/`, everything except `news-elements.js` is missing.
 */
export async function holdLocales(context, next) {
  const [, kind, visit, rest] = /^\/(late|lost|alone)\/(\w+)(\/(?:cdn|examples)\/.*)$/.exec(context.path) ?? [];
  if (!kind) return await next();
  context.set('Access-Control-Allow-Origin', '*');
  const isLanguage = rest.startsWith('/cdn/locales/');
  const isMissing = kind === 'alone' ? rest !== '/cdn/news-elements.js' : isLanguage && kind === 'lost';
  if (isMissing) return (context.status = 404);
  if (isLanguage) await hold(visit, rest);
  context.url = rest;
  return await next();
}

async function hold(name, path) {
  const visit = visitOf(name);
  visit.held.push(path);
  await visit.released;
}

/** A visit can be released before or after its requests arrive. */
function visitOf(name) {
  if (!visits.has(name)) {
    const visit = { held: [] };
    visit.released = new Promise((resolve) => {
      visit.release = resolve;
      setTimeout(resolve, MAX_HOLD_TIME).unref();
    });
    visits.set(name, visit);
  }
  return visits.get(name);
}
