// The complete page of the examples, on a server whose answers to comments can be chosen.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const COMMENTS = `
  <ol class="comment-list" id="comments">
    <li id="comment-3" class="comment"><article id="div-comment-3" class="comment-body">
      <p class="fn">سامي</p><div class="comment-content"><p>تعليق سابق على C++.</p></div>
      <a class="comment-reply-link" href="?replytocom=3#respond" data-commentid="3" data-postid="1"
        data-belowelement="div-comment-3" data-respondelement="respond">ردّ على سامي</a>
    </article></li>
  </ol>`;

/** What the server answers to a comment, by name. `undefined` closes the connection. */
export const ANSWERS = {
  published: (id) => ({ status: 'published', url: `/#comment-${id}` }),
  held: (id) => ({ status: 'held', url: `/?unapproved=${id}` }),
  received: () => ({ status: 'received' }),
  duplicate: () => ({ status: 'rejected', code: 'duplicate' }),
  flood: () => ({ status: 'rejected', code: 'flood', retryAfter: 30 }),
  closed: () => ({ status: 'rejected', code: 'closed' }),
  login: () => ({ status: 'rejected', code: 'login' }),
  parentGone: () => ({ status: 'rejected', code: 'parent-gone' }),
  tooLong: () => ({ status: 'rejected', code: 'too-long' }),
  refused: () => ({ status: 'rejected', code: 'refused', message: 'Spam <b>check</b> failed.' }),
  error: () => 500,
  unavailable: () => 503,
  notTheSite: () => '<!doctype html><title>Wi-Fi</title><p>Log in</p>',
  disconnect: () => undefined,
};
/** A site answers `duplicate` if it has the comment. */
const ACCEPTING = new Set(['published', 'held', 'received', 'duplicate']);

/** Reads the page, with links that stay on it, and with comments above the form. */
async function readPage() {
  const page = await readFile(join(REPOSITORY, 'examples/plain.html'), 'utf8');
  const script = await readFile(join(REPOSITORY, 'cdn/news-elements.js'), 'utf8');
  const [styles] = /news-elements\.light-dom-styles\.js[^"'`]*/.exec(script);
  return (
    page
      .replaceAll('../cdn/', '/cdn/')
      .replaceAll('src="images/', 'src="/examples/images/')
      .replaceAll(/href="(?:https?|mailto):[^"]*"/g, 'href="#elsewhere"')
      .replace('<footer>', '<footer id="footer">')
      .replace('<news-article-body>', '<news-article-body id="text">')
      .replace('<news-comment-form>', `${COMMENTS}<news-comment-form backend="json">`)
      .replace('action="/wp-comments-post.php"', 'action="/comments"')
      // A form that a reply moves has no layout until this file is there, which is too late while the reader is offline.
      .replace('</head>', `<link rel="modulepreload" href="/cdn/${styles}"></head>`)
      // axe takes a page without a background for a white one, in each colour scheme.
      .replace('</head>', '<link rel="icon" href="data:,"><style>body { background: Canvas }</style></head>')
      // Runs before the elements are defined.
      .replace('</body>', '<script>fuzz.readSource()</script></body>')
  );
}

export async function startSite() {
  const html = await readPage();
  /** `delay` is the time until an answer, in ms. `accepted` has the texts of the comments that the site has accepted. */
  const initial = () => ({ answer: 'published', delay: 0, accepted: [] });
  const site = { url: '', ...initial(), close: () => {} };
  site.reset = () => Object.assign(site, initial());

  const answerComment = async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const isScript = request.headers['content-type']?.startsWith('application/json');
    const text = isScript ? JSON.parse(body).comment : new URLSearchParams(body).get('comment');
    const { answer, delay } = site;
    await new Promise((done) => setTimeout(done, delay));
    const result = ANSWERS[answer](site.accepted.length + 1);
    if (ACCEPTING.has(answer) || !isScript) site.accepted.push(text);
    if (!isScript) response.writeHead(303, { location: '/' }).end();
    else if (result === undefined) response.destroy();
    else if (typeof result === 'number') response.writeHead(result).end();
    else if (typeof result === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(result);
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (request.method === 'POST') void answerComment(request, response).catch(() => response.destroy());
    else if (pathname === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    else
      void readFile(fileFor(pathname)).then(
        (body) =>
          response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(body),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  site.url = `http://127.0.0.1:${server.address().port}/`;
  site.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return site;
}

function fileFor(pathname) {
  const file = join(REPOSITORY, pathname);
  return /^\/(cdn|examples\/images)\//.test(pathname) && file.startsWith(REPOSITORY + sep) ? file : '';
}
