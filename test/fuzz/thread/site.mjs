// A site with one story whose comments are moderated, deleted and written by others while a reader loads them. It prints them
// as WordPress does: pages are counted from the oldest comments, and the story shows the page with the newest ones.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { commentFormHTML } from '../../../dist/server.js';
import { Comments } from '../../../examples/server/comments.mjs';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };

/** The comments of the example of a server, printed as WordPress prints them. */
export class StoryComments extends Comments {
  /** @param {{ perPage: number, isNewestFirst: boolean }} settings of the site */
  constructor(settings) {
    super({ ...settings, maxDepth: Infinity });
  }

  add(parent, { text, author, isHeld = false } = {}) {
    const number = (this.all.at(-1)?.id ?? 0) + 1;
    return super.add({ parent, text: text ?? `تعليق ${number}`, author: author ?? `قارئ ${number}`, isHeld });
  }

  addressOf(comment) {
    return `/comment-page-${this.pageOf(comment)}/#comment-${comment.id}`;
  }

  /** The comments of a page as HTML, with its pagination. */
  print(number) {
    const { isNewestFirst } = this.settings;
    const first = this.page(number);
    const items = (comments) => comments.map(item).join('');
    const item = ({ id, text, author }) => {
      const replies = this.repliesTo(id);
      return `<li id="comment-${id}" class="comment"><article id="div-comment-${id}" class="comment-body">
        <footer class="comment-meta"><b class="fn">${author}</b></footer><div class="comment-content"><p>${text}</p></div>
        <a class="comment-reply-link" href="?replytocom=${id}#respond" data-commentid="${id}" data-postid="1"
          data-belowelement="div-comment-${id}" data-respondelement="respond">ردّ</a>
        </article>${replies.length ? `<ol class="children">${items(replies)}</ol>` : ''}</li>`;
    };
    const link = (name, page) =>
      page < 1 || page > this.pageCount ? '' : `<a class="${name}" href="/comment-page-${page}/#comments">${name}</a>`;
    return `<ol class="comment-list">${items(isNewestFirst ? first.toReversed() : first)}</ol>
      <nav class="comments-pagination">${link('prev', number - 1)} ${link('next', number + 1)}</nav>`;
  }
}

/** Starts the site. Its `comments` are replaced for each session, and `beforeAnswer` is called before a page is printed. */
export async function startThreadSite() {
  const site = { url: '', comments: undefined, beforeAnswer: () => {}, pending: 0, close: () => {} };

  const printPage = (number) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>
    <link rel="icon" href="data:,"><script type="module" src="/cdn/news-elements.js"></script></head>
    <body class="single postid-1"><h1>خبر</h1><div style="block-size: 110vh"></div>
    <div id="comments"><news-comments load="more" collapse block-direction="auto">${site.comments.print(number)}</news-comments>
    <news-comment-form>${commentFormHTML({ lang: 'ar', postId: 1 })}</news-comment-form></div>
    <div style="block-size: 200vh"></div></body></html>`;

  const answerComment = async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const fields = new URLSearchParams(/multipart/.test(request.headers['content-type']) ? fromMultipart(body) : body);
    const comment = site.comments.add(Number(fields.get('comment_parent')), {
      text: fields.get('comment'),
      author: fields.get('author'),
    });
    response.writeHead(302, { location: site.comments.addressOf(comment) }).end();
  };

  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/cdn/')) {
      const file = await readFile(join(REPOSITORY, pathname)).catch(() => undefined);
      response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(pathname)] ?? 'text/plain' }).end(file);
    } else if (request.method === 'POST') {
      await answerComment(request, response);
    } else {
      site.beforeAnswer();
      const number = Number(/^\/comment-page-(\d+)\/$/.exec(pathname)?.[1] ?? site.comments.pageCount);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(printPage(number));
    }
  };

  const server = createServer((request, response) => {
    site.pending++;
    response.on('close', () => site.pending--);
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  site.url = `http://127.0.0.1:${server.address().port}/`;
  site.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return site;
}

/** The fields of a form that a browser has sent with files in mind. */
function fromMultipart(body) {
  return [...body.matchAll(/name="([^"]+)"\r\n\r\n([^]*?)\r\n--/g)].map(([, name, value]) => [name, value]);
}
