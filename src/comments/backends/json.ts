import { noResponseResult, withMessage, parseBody, readResponse, fromStatus } from './http-response.js';
import { type CommentBackend, type CommentResult, readResult, type PageContext } from './backend.js';

/**
 * Sends comments as JSON to a server of the page's own, as `{id, attempt, postId, parentId, comment, author, email, url}`
 * with the id as `Idempotency-Key` too: a server that has one of that id already answers as it did at first. It answers
 * `{status, code?, url?, message?, retryAfter?}`, with what `CommentResult` says of each.
 */
export function jsonBackend(page: Pick<PageContext, 'fetch' | 'address'>): CommentBackend {
  return {
    async send(comment, { signal, id, attempt }) {
      const { fetch, address } = page;
      const { postId, parentId, text, author, email, url } = comment;
      const answer = await fetch(new URL(comment.action, address), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': id },
        body: JSON.stringify({ id, attempt, postId, parentId, comment: text, author, email, url }),
        signal,
      })
        .then(readResponse)
        .catch(() => undefined);
      if (!answer) return noResponseResult(signal);
      const body = parseBody<CommentResult>(answer);
      const plain = fromStatus(answer);
      const said = readResult(body);
      if (said) return { ...plain, ...said, ...withMessage(said.message) };
      if (plain) return { ...plain, ...withMessage(body.message) };
      if (answer.status >= 400) return { status: 'rejected', code: 'refused', ...withMessage(body.message) };
      return { status: 'unknown', code: 'not-an-answer' };
    },
  };
}
