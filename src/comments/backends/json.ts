import { type CommentBackend, type CommentResult, type PageContext, readResult } from './backend.js';
import { fromStatus, noResponseResult, parseBody, readResponse, withMessage } from './http-response.js';

/**
 * Sends comments as JSON to your own server: `{id, attempt, postId, parentId, comment, author, email, url}`, with the id as
 * `Idempotency-Key` too. The endpoint must be idempotent by id. It answers `{status, code?, url?, message?, retryAfter?}`;
 * `CommentResult` describes each.
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
      const statusResult = fromStatus(response);
      const bodyResult = readResult(body);
      if (bodyResult) return { ...statusResult, ...bodyResult, ...withMessage(bodyResult.message) };
      if (statusResult) return { ...statusResult, ...withMessage(body.message) };
      if (response.status >= 400) return { status: 'rejected', code: 'refused', ...withMessage(body.message) };
      return { status: 'unknown', code: 'not-an-answer' };
    },
  };
}
