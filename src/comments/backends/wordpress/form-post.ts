import type {
  CommentBackend,
  CommentResult,
  OutgoingComment,
  PageContext,
  PostedField,
  SendContext,
} from '../backend.js';
import {
  ERROR_PAGE,
  resultFromStatus,
  noResponseResult,
  parseBody,
  readResponse,
  type ServerResponse,
  optionalMessage,
} from '../http-response.js';
import { findCommentOnPage, findLogin, findRejectionOnPage, hasGuestFields, isPostPage } from './parse-page.js';
import { findPublished, findRejectionInREST, findRestRoot, isPostHidden } from './rest-lookup.js';
import { escapeForWordPress } from './text.js';

/**
 * Sends comments as WordPress's own form does, to `wp-comments-post.php`. On success WordPress redirects to the page of the
 * post; almost every other response is an error, sometimes with status 200. The result is read from the status, the
 * address and the structure of the page, never from its messages, which are in the language of the site.
 */
export function wordpressForm(page: PageContext): CommentBackend {
  return {
    async send(comment, context) {
      const { signal, createdAt, attempt } = context;
      const { fetch, address, restRoot } = page;
      const action = new URL(comment.action, address);
      const root = findRestRoot(action.href, restRoot);
      const isSameOrigin = action.origin === (page.origin ?? new URL(address).origin);
      const response = await fetch(action, {
        method: 'POST',
        body: requestBody(comment),
        // WordPress then answers errors as JSON. On success it still answers with a page.
        headers: { Accept: 'application/json, text/html;q=0.9' },
        credentials: isSameOrigin ? 'same-origin' : 'include',
        signal,
      })
        .then(readResponse)
        .catch(() => undefined);
      if (!response)
        return isSameOrigin || signal.aborted
          ? noResponseResult(signal)
          : await resultFromRest(page, root, comment, context);
      const result = readWordPressResponse(response, comment, page);
      // WordPress answers with nothing at all if the post does not exist or is not public. So may a firewall or a proxy.
      if (response.text === '' && result.code === 'not-an-answer') {
        const isGone =
          (isSameOrigin && isPostGone(await readPage(page, signal))) ||
          (await isPostHidden(fetch, root, comment, signal));
        return isGone ? { status: 'rejected', code: 'post-gone' } : result;
      }
      if (isLoginPossible(result, comment)) {
        const { html } = isSameOrigin ? await readPage(page, signal) : NO_PAGE;
        const login = findLogin(html, address);
        if (login) return { ...result, code: 'login', ...(login.url && { url: login.url }) };
        if (result.code === 'invalid') return hasGuestFields(html) ? { ...result, code: 'login' } : result;
        if (result.code === 'login') return result;
        const code = (await findRejectionInREST(fetch, root, comment, signal)) ?? findRejectionOnPage(html, comment);
        return { ...result, code };
      }
      // The REST API may list a comment that the page does not contain: one that a script loads, or an earlier duplicate.
      const isNotOnPage = result.status === 'received' || result.code === 'duplicate' || result.code === 'elsewhere';
      const listed = isNotOnPage ? await findPublished(fetch, root, comment, signal) : undefined;
      if (!listed) return result;
      // Browsers may repeat a POST request after a lost connection. WordPress then rejects the second as a duplicate.
      const { url, postedAt } = listed;
      const isOld = postedAt < createdAt + response.clockDifference - CLOCK_TOLERANCE;
      const isDuplicate = result.code === 'duplicate';
      // A page that was loaded after the first attempt may show the comment of that attempt.
      const wasOnPage = attempt === 1 && page.existingCommentIds.has(/#comment-(\d+)$/.exec(url)?.[1] ?? '');
      if (!isOld && !(isDuplicate && wasOnPage)) return { status: 'published', url };
      return isDuplicate ? { ...result, url, isOlder: true } : result;
    },
  };
}

/** Statuses by which a firewall or the server refuses a request. WordPress uses 403 and 405 too. */
const REFUSAL_STATUSES = new Set([403, 405, 406]);

/** In milliseconds. WordPress states times in whole seconds. */
const CLOCK_TOLERANCE = 1000;

/**
 * Whether the page of the post may tell that a login is needed. WordPress forbids a comment for several reasons. If the
 * session has ended since the form was loaded, WordPress misses the fields of guests, which such a form does not have.
 */
function isLoginPossible({ code }: CommentResult, { fields }: OutgoingComment): boolean {
  const isWithoutGuestFields = !fields.some(([name]) => name === 'author' || name === 'email');
  return code === 'refused' || code === 'login' || (code === 'invalid' && isWithoutGuestFields);
}

/** The request body, with the text escaped for WordPress. It is multipart if a field contains a file. */
function requestBody({ fields, textName, text }: OutgoingComment): URLSearchParams | FormData {
  const outgoing = fields.map(([name, value]): PostedField => [
    name,
    name === textName && value === text ? escapeForWordPress(text) : value,
  ]);
  const hasFile = outgoing.some(([, value]) => typeof value !== 'string' && value.size > 0);
  const body = hasFile ? new FormData() : new URLSearchParams();
  for (const [name, value] of outgoing) {
    if (typeof value === 'string') body.append(name, value);
    else if (body instanceof FormData) body.append(name, value);
  }
  return body;
}

/** Converts a response of WordPress to a result. If WordPress forbids the comment, the code is always `refused`. */
export function readWordPressResponse(
  response: ServerResponse,
  comment: OutgoingComment,
  page: PageContext,
): CommentResult {
  const { status, url, isRedirected, text } = response;
  const errorMessage = findErrorMessage(response);
  const message = optionalMessage(errorMessage);
  const statusResult = resultFromStatus(response);
  if (statusResult) return { ...statusResult, ...message };
  // WordPress reports an invalid field with status 200, plugins with 400.
  if (errorMessage !== undefined && status <= 400) return { status: 'rejected', code: 'invalid', ...message };
  // WordPress and its plugins refuse a comment with `wp_die()`. Any other refusal comes from a firewall or the server.
  if (errorMessage === undefined && REFUSAL_STATUSES.has(status)) return { status: 'rejected', code: 'challenge' };
  if (status >= 400) return { status: 'rejected', code: 'refused', ...message };
  if (isRedirected) return readRedirect(response, comment, page);
  return { status: 'unknown', code: text === undefined ? 'network' : 'not-an-answer', url };
}

/** The message of WordPress's `wp_die()` in a JSON response or an HTML page; undefined for other responses. */
function findErrorMessage(response: ServerResponse): string | undefined {
  const { code, message } = parseBody<{ code: string; message: string }>(response);
  if (typeof code === 'string') return message ?? '';
  const { text = '' } = response;
  if (!ERROR_PAGE.test(text)) return undefined;
  return /<div\b[^>]*\bwp-die-message\b[^>]*>([^]*?)<\/div>/.exec(text)?.[1] ?? text;
}

function readRedirect(
  { url, text }: ServerResponse,
  comment: OutgoingComment,
  { address, existingCommentIds }: PageContext,
): CommentResult {
  const html = text ?? '';
  const login = loginOfRedirect(url, address);
  if (login) return { status: 'rejected', code: 'login', url: login };
  const found = findCommentOnPage(html, comment, existingCommentIds);
  if (!found && !isPostPage(url, html, comment, address)) return { status: 'unknown', code: 'elsewhere', url };
  const commentURL = new URL(url);
  const id = found?.id ?? commentURL.searchParams.get('unapproved');
  if (id) commentURL.hash = `comment-${id}`;
  const isHeld = found?.isHeld ?? commentURL.searchParams.has('unapproved');
  const status = isHeld ? 'held' : found ? 'published' : 'received';
  const isSameOrigin = commentURL.origin === new URL(address).origin;
  return { status, url: commentURL.href, ...(found && isSameOrigin && { page: html }) };
}

/**
 * The login page that a plugin redirected to, because it hides the site from guests; undefined for other addresses. After the
 * login it leads back to the page of the form, not to the address that the form posts to.
 */
function loginOfRedirect(url: string, address: string): string | undefined {
  const login = new URL(url);
  if (login.origin !== new URL(address).origin || !login.pathname.endsWith('/wp-login.php')) return undefined;
  if (login.searchParams.has('redirect_to')) login.searchParams.set('redirect_to', address);
  return login.href;
}

/** Determines the result when a cross-origin response cannot be read, by finding the comment in the public REST API. */
async function resultFromRest(
  { fetch }: PageContext,
  root: string,
  comment: OutgoingComment,
  { signal, createdAt }: SendContext,
): Promise<CommentResult> {
  const listed = await findPublished(fetch, root, comment, signal);
  if (listed && !(listed.postedAt < createdAt - CLOCK_TOLERANCE)) return { status: 'published', url: listed.url };
  return { status: 'unknown', code: listed === null ? 'network' : 'cross-origin' };
}

interface Page {
  /** The HTTP status; 0 if there was no response. */
  status: number;
  html: string;
}

const NO_PAGE: Page = { status: 0, html: '' };

async function readPage({ fetch, address }: PageContext, signal: AbortSignal): Promise<Page> {
  try {
    const response = await fetch(address, { signal, cache: 'no-store' });
    return { status: response.status, html: await response.text() };
  } catch {
    return NO_PAGE;
  }
}

/** Whether the page of a post is missing, or is hidden behind a password of the post. */
function isPostGone({ status, html }: Page): boolean {
  return status === 404 || status === 410 || /<form\b[^>]*\bpost-password-form\b/.test(html);
}
