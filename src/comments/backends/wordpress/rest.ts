import type { CommentBackend, CommentResult, PageContext, RejectionCode } from '../backend.js';
import { resultFromStatus, noResponseResult, parseBody, readResponse, optionalMessage } from '../http-response.js';
import { findRestRoot, restURL } from './rest-lookup.js';
import { escapeForWordPress } from './text.js';

interface RestBody {
  code: string;
  message: string;
  status: string;
  link: string;
  id: number;
}

/** The rejection for error codes of WordPress's REST API. For other codes, the HTTP status determines the result. */
const REJECTION_OF_CODE: ReadonlyMap<unknown, RejectionCode> = new Map([
  ['comment_flood', 'flood'],
  ['comment_duplicate', 'duplicate'],
  ['comment_author_column_length', 'too-long'],
  ['comment_author_email_column_length', 'too-long'],
  ['comment_author_url_column_length', 'too-long'],
  ['comment_content_column_length', 'too-long'],
  ['rest_comment_closed', 'closed'],
  ['rest_comment_login_required', 'login'],
  ['rest_cookie_invalid_nonce', 'login'],
  ['rest_cannot_read_post', 'post-gone'],
  ['rest_comment_draft_post', 'post-gone'],
  ['rest_comment_invalid_post_id', 'post-gone'],
  ['rest_comment_author_data_required', 'invalid'],
  ['rest_comment_content_invalid', 'invalid'],
  ['rest_invalid_param', 'invalid'],
]);

/**
 * Sends comments to WordPress's REST API. By default WordPress accepts only logged-in readers there; the filter
 * `rest_allow_anonymous_comments` allows guests.
 *
 * @param nonce returns the page's `wp_rest` nonce; without it WordPress treats everyone as a guest
 */
export function wordpressRest(page: PageContext, nonce: () => string | undefined): CommentBackend {
  return {
    async send(comment, { signal }) {
      const { fetch, address, restRoot } = page;
      const root = findRestRoot(new URL(comment.action, address).href, restRoot);
      const key = nonce();
      const response = await fetch(restURL(root, 'wp/v2/comments'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key && { 'X-WP-Nonce': key }) },
        body: JSON.stringify({
          post: Number(comment.postId),
          parent: Number(comment.parentId),
          content: escapeForWordPress(comment.text),
          // For a logged-in reader WordPress uses the data of the account.
          ...(comment.author && { author_name: comment.author }),
          ...(comment.email && { author_email: comment.email }),
          ...(comment.url && { author_url: comment.url }),
        }),
        signal,
      })
        .then(readResponse)
        .catch(() => undefined);
      if (!response) return noResponseResult(signal);
      return (
        readRestBody(parseBody<RestBody>(response), response.status) ??
        resultFromStatus(response) ??
        resultOfUnknownBody(response.status)
      );
    },
  };
}

function readRestBody(
  { code, message, status, link }: Partial<RestBody>,
  httpStatus: number,
): CommentResult | undefined {
  if (httpStatus === 201) {
    const commentStatus = status === 'approved' ? 'published' : status === 'hold' ? 'held' : 'received';
    return { status: commentStatus, ...(link && commentStatus === 'published' && { url: link }) };
  }
  const rejection = REJECTION_OF_CODE.get(code);
  return rejection && { status: 'rejected', code: rejection, ...optionalMessage(message) };
}

function resultOfUnknownBody(status: number): CommentResult {
  return status >= 400 ? { status: 'rejected', code: 'refused' } : { status: 'unknown', code: 'not-an-answer' };
}
