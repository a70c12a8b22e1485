const LONGEST = 10_000;

/**
 * A middleware that answers late, so that a test sees a page before its script or stylesheet has come: what a page
 * with `?hold=500` takes from /cdn/ waits 500 ms; `hold-script` and `hold-style` hold scripts or stylesheets alone.
 * The page's query goes along with what it asks for: a page that is opened again asks under a query of its own
 * (`?hold=500&visit=2`), for what a browser has kept it would not wait for.
 */
export async function holdRequests(context, next) {
  const { path, query, querystring } = context;
  const hold = query[path.endsWith('.css') ? 'hold-style' : 'hold-script'] ?? query.hold ?? 0;
  if (path.startsWith('/cdn/')) await new Promise((resolve) => setTimeout(resolve, Math.min(Number(hold), LONGEST)));
  await next();
  if (!querystring.includes('hold') || !context.response.is('html')) return;
  const html = typeof context.body === 'string' ? context.body : await new Response(context.body).text();
  context.body = html.replace(/\/cdn\/[\w.-]+\.(?:js|css)/g, (url) => `${url}?${querystring}`);
}
