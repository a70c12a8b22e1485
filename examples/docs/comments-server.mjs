import { createServer } from 'node:http';

/** The responses by the id of the comment. A real server stores them in its database. */
const answers = new Map();

/** Accepts a comment. It is called once for each id, even if the comment is sent twice. */
function take({ id, postId, comment, author, email }) {
  if (!comment || !author || !email) return { status: 'rejected', code: 'invalid' };
  console.log(postId, author, comment);
  return { status: 'held', message: `شكراً ${author}.`, id };
}

export const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const comment = JSON.parse(body);
  if (!answers.has(comment.id)) answers.set(comment.id, take(comment));
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(answers.get(comment.id)));
});
