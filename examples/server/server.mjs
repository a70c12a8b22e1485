// A story with comments, without a framework. `EDITOR_PASSWORD=… npm start` starts it. Its pages work without scripts; with
// them, <news-comments> and <news-comment-form> read and send JSON at /comments.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { Comments } from './comments.mjs';
import { changesJSON, commentAddress, messagePage, moderationPage, pageJSON, storyPage } from './print.mjs';
import { isEditor, isJSON, readComment, readFields, RequestError, requireSameOrigin } from './requests.mjs';

const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };
const FOLDERS = {
  'news-elements': new URL('./', import.meta.resolve('news-elements/cdn/news-elements.js')),
  public: new URL('./public/', import.meta.url),
};
const SECURITY = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};
const BASE = 'http://localhost';
/** The answers to so many comments are kept, for those that are sent twice. */
const MAX_ANSWERS = 10_000;

/**
 * @param {{ comments?: Comments, password?: string }} [options] `password`: the editor's. Without it, nobody can moderate
 */
export function createSite({ comments = new Comments({ perPage: 20 }), password = '' } = {}) {
  /** The answers to accepted comments, by the id that the form gives each of them. A database keeps them for some weeks. */
  const answers = new Map();

  /** Stores a comment. The first one of an author is held; an author with a published comment is known. */
  function accept(fields) {
    const { comment, code } = readComment(fields);
    if (code) return { status: 'rejected', code };
    if (comment.parent && !comments.find(comment.parent)) return { status: 'rejected', code: 'parent-gone' };
    const isKnown = comments.published().some(({ email }) => email === comment.email);
    const stored = comments.add({ ...comment, isHeld: !isKnown });
    return isKnown ? { status: 'published', url: commentAddress(comments, stored) } : { status: 'held' };
  }

  async function postComment(request, response) {
    requireSameOrigin(request);
    const fields = await readFields(request);
    if (!isJSON(request)) {
      const answer = accept(fields);
      if (answer.status === 'rejected') throw new RequestError(400, 'اكتب الاسم والبريد الإلكتروني والتعليق.');
      redirect(response, answer.url ?? '/?held#comments');
      return;
    }
    // If an answer was lost, the form sends the comment again, with the same id.
    const id = String(fields.id).slice(0, 100);
    const answer = answers.get(id) ?? accept(fields);
    if (answer.status !== 'rejected') answers.set(id, answer);
    if (answers.size > MAX_ANSWERS) answers.delete(answers.keys().next().value);
    send(response, 'application/json', JSON.stringify(answer));
  }

  async function moderate(request, response) {
    if (!isEditor(request, password)) {
      response.setHeader('www-authenticate', 'Basic realm="moderation", charset="UTF-8"');
      throw new RequestError(401, 'هذه الصفحة للمحررين.');
    }
    if (request.method === 'GET') {
      send(response, 'text/html', moderationPage(comments));
      return;
    }
    requireSameOrigin(request);
    const { id, action } = await readFields(request);
    const comment = comments.all.find((each) => each.id === Number(id));
    if (comment && action === 'approve') comments.approve(comment);
    if (comment && action === 'delete') comments.delete(comment);
    redirect(response, '/moderation');
  }

  /** The number of the page that an address asks for; by default, the page with the newest comments. */
  const pageIn = (query) => {
    const number = Number(query.get('cpage') ?? comments.pageCount);
    if (!Number.isInteger(number) || number < 1 || number > comments.pageCount) throw notFound();
    return number;
  };

  function showStory(request, response, query) {
    const parent = comments.find(Number(query.get('replytocom')));
    const number = parent ? comments.pageOf(parent) : pageIn(query);
    send(response, 'text/html', storyPage(comments, { number, parent, isHeld: query.has('held') }));
  }

  function readComments(request, response, query) {
    const since = query.get('since');
    const time = new Date(since ?? 0);
    if (Number.isNaN(time.getTime())) throw new RequestError(400, 'This is not a time.');
    const json = since === null ? pageJSON(comments, pageIn(query)) : changesJSON(comments, time);
    send(response, 'application/json', JSON.stringify(json));
  }

  const routes = {
    'GET /': showStory,
    'GET /comments': readComments,
    'POST /comments': postComment,
    'GET /moderation': moderate,
    'POST /moderation': moderate,
  };

  return createServer({ requestTimeout: 30_000 }, async (request, response) => {
    for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value);
    try {
      if (!URL.canParse(request.url, BASE)) throw new RequestError(400, 'هذا العنوان غير صالح.');
      const { pathname, searchParams } = new URL(request.url, BASE);
      const route = routes[`${request.method} ${pathname}`];
      await (route ? route(request, response, searchParams) : sendFile(request, response, pathname));
    } catch (error) {
      const isKnown = error instanceof RequestError;
      if (!isKnown) console.error(error);
      // The rest of a request that is too large is not read.
      if (!request.complete) response.setHeader('connection', 'close');
      send(response, 'text/html', messagePage(isKnown ? error.message : 'حدث خطأ.'), isKnown ? error.status : 500);
    }
  });
}

const notFound = () => new RequestError(404, 'هذه الصفحة غير موجودة.');

async function sendFile({ method }, response, pathname) {
  const [, folder, name] = /^\/([\w-]+)\/([\w-][\w.-]*)$/.exec(pathname) ?? [];
  const type = TYPES[extname(name ?? '')];
  if (method !== 'GET' || !Object.hasOwn(FOLDERS, folder) || !type) throw notFound();
  const file = await readFile(new URL(name, FOLDERS[folder])).catch(() => undefined);
  if (!file) throw notFound();
  send(response, type, file);
}

function send(response, type, body, status = 200) {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }).end(body);
}

function redirect(response, location) {
  response.writeHead(303, { location }).end();
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const { EDITOR_PASSWORD: password, PORT: port = '3000' } = process.env;
  createSite({ password }).listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
}
