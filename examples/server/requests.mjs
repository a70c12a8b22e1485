// Reads what browsers send, within limits.
import { createHash, timingSafeEqual } from 'node:crypto';

/** In bytes. A comment has at most 65,525, and each may be sent as three characters. */
const MAX_BODY = 250_000;
const MAX_LENGTHS = { comment: 65_525, author: 245, email: 100 };

/** An error with an HTTP status. */
export class RequestError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** The fields of a request: of a form that the browser has sent, or of the JSON that `<news-comment-form>` sends. */
export async function readFields(request) {
  const body = await readBody(request);
  if (!isJSON(request)) return Object.fromEntries(new URLSearchParams(body));
  try {
    return Object(JSON.parse(body));
  } catch {
    throw new RequestError(400, 'This is not JSON.');
  }
}

export const isJSON = (request) => /^application\/json\b/i.test(request.headers['content-type'] ?? '');

async function readBody(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MAX_BODY) throw new RequestError(413, 'The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The comment in these fields, or a code of `<news-comment-form>` that says why there is none. */
export function readComment(fields) {
  const read = (name) => (typeof fields[name] === 'string' ? fields[name].trim() : '');
  const comment = { text: read('comment'), author: read('author'), email: read('email') };
  if (!comment.text || !comment.author || !/^\S+@\S+$/.test(comment.email)) return { code: 'invalid' };
  const isLong = Object.entries(MAX_LENGTHS).some(([name, maximum]) => Buffer.byteLength(read(name)) > maximum);
  if (isLong) return { code: 'too-long' };
  return { comment: { ...comment, parent: Number(fields.parentId ?? fields.comment_parent) || 0 } };
}

/** Another site may not send forms in the name of a reader or an editor. */
export function requireSameOrigin({ headers }) {
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    throw new RequestError(403, 'This request comes from another site.');
}

/** The editor's password, by HTTP Basic authentication. Use it with HTTPS only. */
export function isEditor({ headers }, password) {
  const [, encoded = ''] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? [];
  const given = Buffer.from(encoded, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
  const digest = (text) => createHash('sha256').update(text).digest();
  return Boolean(password) && timingSafeEqual(digest(given), digest(password));
}
