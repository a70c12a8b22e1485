import {
  type ServerResponse,
  noResponseResult,
  withMessage,
  parseBody,
  readResponse,
  fromStatus,
} from '../http-response.js';
import type { CommentBackend, CommentResult, OutgoingComment, PostedField, PageContext } from '../backend.js';
import { findPublished, findRestRoot, explainForbiddenFromRest } from './rest-lookup.js';
import { findPublishedOnPage, isPostPage, findLoginURL, explainForbiddenFromPage } from './parse-page.js';
import { escapeForWordPress } from './text.js';

/**
 * Sends comments as WordPress's own form does, to `wp-comments-post.php`, and reads what it answers. Success is a
 * redirect to the post's page; nearly everything else is a page of words, some of it with the status 200. So the status,
 * the address and what the page holds are read, and never its words, which are in the site's language.
 */
export function wordpressForm(page: PageContext): CommentBackend {
  return {
    async send(comment, { signal }) {
      const { fetch, address, restRoot } = page;
      const action = new URL(comment.action, address);
      const root = findRestRoot(action.href, restRoot);
      const isHome = action.origin === (page.origin ?? new URL(address).origin);
      const answer = await fetch(action, {
        method: 'POST',
        body: bodyOf(comment),
        // Errors then come as JSON, which tells them from pages; success is a page all the same.
        headers: { Accept: 'application/json, text/html;q=0.9' },
        credentials: isHome ? 'same-origin' : 'include',
        signal,
      })
        .then(readResponse)
        .catch(() => undefined);
      if (!answer)
        return isHome || signal.aborted ? noResponseResult(signal) : await resultFromRest(page, root, comment, signal);
      const result = readWordPressResponse(answer, comment, page);
      if (result.code === 'refused') {
        const html = isHome ? await readPage(page, signal) : '';
        const url = findLoginURL(html);
        if (url !== undefined) return { ...result, code: 'login', url };
        const code =
          (await explainForbiddenFromRest(fetch, root, comment, signal)) ?? explainForbiddenFromPage(html, comment);
        return { ...result, code };
      }
      // What the answer does not show may be in the list: comments that come by script, or one that was there already.
      const isUnseen = result.status === 'received' || result.code === 'duplicate' || result.code === 'elsewhere';
      const url = isUnseen ? await findPublished(fetch, root, comment, signal) : undefined;
      if (!url) return result;
      // Browsers repeat a post by themselves when a connection breaks: then it is there, and was not before.
      const isNew = !page.existingCommentIds.has(/#comment-(\d+)$/.exec(url)?.[1] ?? '');
      return result.code !== 'duplicate' || isNew ? { status: 'published', url } : { ...result, url };
    },
  };
}

/** As the form would post it, but for the escaping of signs that begin no tag. Files need the longer encoding. */
function bodyOf({ fields, textName, text }: OutgoingComment): URLSearchParams | FormData {
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

/** What an answer says of a comment. A forbidden one is `refused`, whatever the reason. */
export function readWordPressResponse(
  answer: ServerResponse,
  comment: OutgoingComment,
  page: PageContext,
): CommentResult {
  const { status, url, isRedirected, text } = answer;
  const said = findErrorMessage(answer);
  const message = withMessage(said);
  const plain = fromStatus(answer);
  if (plain) return { ...plain, ...message };
  // Of a field WordPress complains with 200, and plugins with 400.
  if (said !== undefined && status <= 400) return { status: 'rejected', code: 'invalid', ...message };
  if (status >= 400) return { status: 'rejected', code: 'refused', ...message };
  if (isRedirected) return readRedirect(answer, comment, page);
  // WordPress answers so for a post that is no longer there, or not for everyone.
  if (text === '') return { status: 'rejected', code: 'post-gone' };
  return { status: 'unknown', code: text === undefined ? 'network' : 'not-an-answer', url };
}

/** The words of an error page: of WordPress's `wp_die()`, as JSON or as HTML. */
function findErrorMessage(answer: ServerResponse): string | undefined {
  const { code, message } = parseBody<{ code: string; message: string }>(answer);
  if (code !== undefined) return message;
  const { text = '' } = answer;
  if (!/<body\b[^>]*\bid=["']?error-page\b/.test(text)) return undefined;
  return /<div\b[^>]*\bwp-die-message\b[^>]*>([^]*?)<\/div>/.exec(text)?.[1] ?? text;
}

function readRedirect(
  { url, text }: ServerResponse,
  comment: OutgoingComment,
  { address, existingCommentIds: seen }: PageContext,
): CommentResult {
  const html = text ?? '';
  const found = findPublishedOnPage(html, comment, seen);
  if (!found && !isPostPage(url, html, comment, address)) return { status: 'unknown', code: 'elsewhere', url };
  const place = new URL(url);
  const id = found?.id ?? place.searchParams.get('unapproved');
  if (id) place.hash = `comment-${id}`;
  const isHeld = found?.isHeld ?? place.searchParams.has('unapproved');
  const status = isHeld ? 'held' : found ? 'published' : 'received';
  const isHere = place.origin === new URL(address).origin;
  return { status, url: place.href, ...(found && isHere && { page: html }) };
}

/** Another site lets no script read its answer. What everyone can read there tells whether the comment arrived. */
async function resultFromRest(
  { fetch }: PageContext,
  root: string,
  comment: OutgoingComment,
  signal: AbortSignal,
): Promise<CommentResult> {
  const url = await findPublished(fetch, root, comment, signal);
  if (url) return { status: 'published', url };
  return { status: 'unknown', code: url === null ? 'network' : 'cross-origin' };
}

async function readPage({ fetch, address }: PageContext, signal: AbortSignal): Promise<string> {
  try {
    return await (await fetch(address, { signal, cache: 'no-store' })).text();
  } catch {
    return '';
  }
}
