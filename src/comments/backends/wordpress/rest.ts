import { noResponseResult, withMessage, parseBody, readResponse, fromStatus } from '../http-response.js';
import type { CommentBackend, CommentResult, RejectionCode, PageContext } from '../backend.js';
import { restURL, findRestRoot } from './rest-lookup.js';
import { escapeForWordPress } from './text.js';

interface RestBody {
  code: string;
  message: string;
  status: string;
  link: string;
  id: number;
}

/** Codes of WordPress's REST API, where the status does not tell by itself. */
const REJECTION_OF_CODE: Readonly<Record<string, RejectionCode>> = {
  comment_flood: 'flood',
  comment_duplicate: 'duplicate',
  comment_author_column_length: 'too-long',
  comment_author_email_column_length: 'too-long',
  comment_author_url_column_length: 'too-long',
  comment_content_column_length: 'too-long',
  rest_comment_closed: 'closed',
  rest_comment_login_required: 'login',
  rest_cookie_invalid_nonce: 'login',
  rest_cannot_read_post: 'post-gone',
  rest_comment_draft_post: 'post-gone',
  rest_comment_invalid_post_id: 'post-gone',
  rest_comment_author_data_required: 'invalid',
  rest_comment_content_invalid: 'invalid',
  rest_invalid_param: 'invalid',
};

/**
 * Sends comments to WordPress's REST API, for sites that let guests comment there (the filter
 * `rest_allow_anonymous_comments`; off in WordPress itself) or readers with an account.
 *
 * @param nonce the page's `wp_rest` nonce, without which WordPress takes everyone for a guest
 */
export function wordpressRest(page: PageContext, nonce: () => string | undefined): CommentBackend {
  return {
    async send(comment, { signal }) {
      const { fetch, address, restRoot } = page;
      const root = findRestRoot(new URL(comment.action, address).href, restRoot);
      const key = nonce();
      const answer = await fetch(restURL(root, 'wp/v2/comments'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(key && { 'X-WP-Nonce': key }) },
        body: JSON.stringify({
          post: Number(comment.postId),
          parent: Number(comment.parentId),
          content: escapeForWordPress(comment.text),
          // An account has these already.
          ...(comment.author && { author_name: comment.author }),
          ...(comment.email && { author_email: comment.email }),
          ...(comment.url && { author_url: comment.url }),
        }),
        signal,
      })
        .then(readResponse)
        .catch(() => undefined);
      if (!answer) return noResponseResult(signal);
      return (
        readRestBody(parseBody<RestBody>(answer), answer.status) ??
        fromStatus(answer) ??
        fromUnreadableBody(answer.status)
      );
    },
  };
}

function readRestBody({ code, message, status, link }: Partial<RestBody>, answered: number): CommentResult | undefined {
  if (answered === 201) {
    const known = status === 'approved' ? 'published' : status === 'hold' ? 'held' : 'received';
    return { status: known, ...(link && known === 'published' && { url: link }) };
  }
  const rejection = REJECTION_OF_CODE[code ?? ''];
  return rejection && { status: 'rejected', code: rejection, ...withMessage(message) };
}

function fromUnreadableBody(status: number): CommentResult {
  return status >= 400 ? { status: 'rejected', code: 'refused' } : { status: 'unknown', code: 'not-an-answer' };
}
