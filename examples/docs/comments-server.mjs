import { createServer } from 'node:http';

/** The responses to accepted comments, by the id of the comment. A real server stores them in its database. */
const accepted = new Map();

/** Accepts or rejects a comment. An accepted comment is stored once, even if it is sent twice. */
function take({ id, postId, parentId, comment, author, email }) {
  if (accepted.has(id)) return accepted.get(id);
  if (!comment || !author || !email) return { status: 'rejected', code: 'invalid' };
  console.log(postId, parentId, author, comment);
  const answer = { status: 'held' };
  accepted.set(id, answer);
  return answer;
}

export const server = createServer(async (request, response) => {
  try {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const answer = JSON.stringify(take(JSON.parse(body)));
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(answer);
  } catch {
    response.writeHead(400).end();
  }
});
