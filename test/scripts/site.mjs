// A site with the comment form of a theme. It records every post, and publishes each comment as WordPress does.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const CLONE = resolve(import.meta.dirname, '../..');
const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/** A theme's form, with the validation of the browser, and other forms around it. */
export const FORM = `
  <form id="newsletter" action="/newsletter" method="post"><input name="EMAIL" type="email" required><button>اشترك</button></form>
  <div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">اترك تعليقاً</h3>
  <form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form">
    <p class="comment-form-comment"><label for="comment">التعليق</label><textarea id="comment" name="comment" required></textarea></p>
    <p class="comment-form-author"><label for="author">الاسم</label><input id="author" name="author" required></p>
    <p class="form-submit"><input name="submit" type="submit" id="submit" value="إرسال"><input type="hidden" name="comment_post_ID" value="7">
    <input type="hidden" name="comment_parent" value="0"><input type="hidden" name="nonce" value="n1"></p>
  </form></div>`;

/**
 * The pages besides the story are those of `pages`, by path. While `isFailing`, the server answers every post with an error.
 *
 * @param {string} packages the folder `node_modules` in which the scripts are installed
 */
export async function startSite(packages) {
  const initial = () => ({ posts: [], head: '', body: '', bodyAttributes: '', pages: {}, isFailing: false });
  const site = { url: '', ...initial(), close: () => server.close() };
  let comments = [];
  site.reset = () => {
    comments = [];
    Object.assign(site, initial());
  };
  /** The comments of a page. */
  const listOf = (page) =>
    comments
      .map(({ path, text }, i) => {
        const content = `<div class="comment-content"><p>${text}</p></div>`;
        return path === page ? `<li id="comment-${i + 1}" class="comment">${content}</li>` : '';
      })
      .join('');
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (request.method === 'POST') {
      let text = '';
      for await (const chunk of request.setEncoding('utf8')) text += chunk;
      const fields = Object.fromEntries(readFields(text, request.headers['content-type']));
      site.posts.push({ pathname, ...fields });
      if (site.isFailing) {
        response.writeHead(503).end();
        return;
      }
      const { pathname: path } = new URL(request.headers.referer ?? '/story/', site.url);
      comments.push({ path, text: fields.comment });
      response.writeHead(302, { location: `${path}#comment-${comments.length}` }).end();
    } else if (/^\/(cdn|node_modules)\//.test(pathname)) {
      const path = pathname.startsWith('/cdn/')
        ? join(CLONE, pathname)
        : join(packages, pathname.slice('/node_modules'.length));
      const body = await readFile(path).catch(() => undefined);
      const type = TYPES[/\.\w+$/.exec(pathname)?.[0]] ?? 'application/octet-stream';
      // A sandboxed frame has no origin, so its modules come from another one.
      const headers = { 'content-type': type, 'access-control-allow-origin': '*' };
      response.writeHead(body ? 200 : 404, headers).end(body);
    } else if (site.pages[pathname]) {
      const html = site.pages[pathname].replace('</ol>', `${listOf(pathname)}</ol>`);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } else if (pathname === '/story/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
        `<!doctype html><html lang="ar" dir="rtl"><head><title>خبر</title>${site.head}</head>
        <body ${site.bodyAttributes}><ol class="comment-list">${listOf(pathname)}</ol>
        <news-comment-form>${FORM}</news-comment-form>${site.body}</body></html>`,
      );
    } else response.writeHead(404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  site.url = `http://127.0.0.1:${server.address().port}/story/`;
  return site;
}

/** The fields of a post, URL-encoded or multipart. */
function readFields(text, type = '') {
  const boundary = /boundary=(.+)/.exec(type)?.[1];
  if (!boundary) return new URLSearchParams(text);
  return [...text.matchAll(/name="([^"]+)"\r\n\r\n([\s\S]*?)\r\n--/g)].map(([, name, value]) => [name, value]);
}
