/** A test that has failed lets nothing go. */
const LONGEST = 30_000;

/** What requests wait for, by the name of the visit. */
const waiting = new Map();

/**
 * A middleware that answers late, so that a test sees a page before its script or stylesheet has come: what a page with
 * `?hold=script&visit=1`, `hold=style` or `hold=all` takes from /cdn/ waits until `/release?visit=1` is asked for. The
 * page's query goes along with what it asks for, so that no visit gets what a browser has kept of another.
 */
export async function holdRequests(context, next) {
  const { path, query, querystring } = context;
  if (path === '/release') {
    visitOf(query.visit).release();
    context.status = 204;
    return;
  }
  const isHeld = query.hold === 'all' || query.hold === (path.endsWith('.css') ? 'style' : 'script');
  if (isHeld && path.startsWith('/cdn/')) await visitOf(query.visit).released;
  await next();
  if (!query.hold || !context.response.is('html')) return;
  const html = typeof context.body === 'string' ? context.body : await new Response(context.body).text();
  context.body = html.replace(/\/cdn\/[\w.-]+\.(?:js|css)/g, (url) => `${url}?${querystring}`);
}

/**
 * A middleware for scripts that ask for other files by themselves: all of /cdn/ and /examples/ is also below `/late/1/`, where
 * languages wait until `/release?visit=1` is asked for, below `/lost/1/`, where they are missing, and below `/alone/1/`,
 * where everything but `news-elements.js` is missing. Pages of other origins may take it from there.
 */
export async function holdLanguages(context, next) {
  const [, kind, visit, rest] = /^\/(late|lost|alone)\/(\w+)(\/(?:cdn|examples)\/.*)$/.exec(context.path) ?? [];
  if (!kind) return await next();
  context.set('Access-Control-Allow-Origin', '*');
  const isLanguage = rest.startsWith('/cdn/locales/');
  const isMissing = kind === 'alone' ? rest !== '/cdn/news-elements.js' : isLanguage && kind === 'lost';
  if (isMissing) return (context.status = 404);
  if (isLanguage) await visitOf(visit).released;
  context.url = rest;
  return await next();
}

/** A visit is let go once, before or after its requests have come. */
function visitOf(name) {
  if (!waiting.has(name)) {
    const visit = {};
    visit.released = new Promise((resolve) => {
      visit.release = resolve;
      setTimeout(resolve, LONGEST).unref();
    });
    waiting.set(name, visit);
  }
  return waiting.get(name);
}
