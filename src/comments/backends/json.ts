import { type CommentBackend, type CommentResult, type PageContext, parseResult } from './backend.js';
import { resultFromStatus, noResponseResult, parseBody, readResponse, optionalMessage } from './http-response.js';

/**
 * Sends comments as JSON to your own server: `{id, attempt, postId, parentId, comment, author, email, url}`. The id
 * is also sent as the header `Idempotency-Key`. The endpoint must be idempotent for each id. It responds with
 * `{status, code?, url?, message?, retryAfter?}`, as described in `CommentResult`.
 */
export function jsonBackend(page: Pick<PageContext, 'fetch' | 'address'>): CommentBackend {
  return {
    async send(comment, { signal, id, attempt }) {
      const { fetch, address } = page;
      const { postId, parentId, text, author, email, url } = comment;
      const response = await fetch(new URL(comment.action, address), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': id },
        body: JSON.stringify({ id, attempt, postId, parentId, comment: text, author, email, url }),
        signal,
      })
        .then(readResponse)
        .catch(() => undefined);
      if (!response) return noResponseResult(signal);
      const body = parseBody<CommentResult>(response);
      const statusResult = resultFromStatus(response);
      const bodyResult = parseResult(body);
      if (bodyResult) return { ...statusResult, ...bodyResult, ...optionalMessage(bodyResult.message) };
      if (statusResult) return { ...statusResult, ...optionalMessage(body.message) };
      if (response.status >= 400) return { status: 'rejected', code: 'refused', ...optionalMessage(body.message) };
      return { status: 'unknown', code: 'not-an-answer' };
    },
  };
}
