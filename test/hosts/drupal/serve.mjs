import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };
const message = (type, role, text) =>
  `<div data-drupal-messages><div role="${role}" class="messages messages--${type}">${text}</div></div>`;

/** What Drupal's comment form does with a comment. It redirects to the story, also if comments are closed. */
export const ANSWERS = {
  accepted: { location: '/node/1?accepted' },
  closed: { location: '/node/1?closed' },
  invalid: { page: message('error', 'alert', 'حقل التعليق مطلوب.') },
  lost: undefined,
};
const MESSAGES = {
  '?accepted': message('status', 'status', 'تم إرسال تعليقك.'),
  '?closed': message('error', 'alert', 'التعليقات مغلقة.'),
};

/**
 * Serves the rendered story and its files, and answers comments as Drupal does.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, posted: string[], answer: keyof ANSWERS, close: () => void }>} `posted`: the bodies of
 *   the posted comments. `answer`: what is done with the next one
 */
export async function serveDrupal(folder) {
  const story = readFileSync(join(folder, 'index.html'), 'utf8');
  const site = { posted: [], answer: 'accepted' };
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const type = TYPES[extname(pathname)];
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      site.posted.push(body);
      const answer = ANSWERS[site.answer];
      // Browsers repeat a request on another connection if the first one was closed before any part of the answer.
      if (!answer) response.writeHead(200, { 'Content-Length': 999 }).write('<', () => response.destroy());
      else if (answer.location) response.writeHead(303, { Location: answer.location }).end();
      else sendPage(response, answer.page);
    } else if (type) {
      response.writeHead(200, { 'Content-Type': type }).end(readFileSync(join(folder, pathname)));
    } else if (pathname.endsWith('.svg')) {
      response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    } else sendPage(response, MESSAGES[search] ?? '');
  });
  const sendPage = (response, messages) => {
    const body = story.replace('<main', `${messages}<main`);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
  };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(site, {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
