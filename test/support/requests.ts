import type { OutgoingComment, PageContext, SendContext } from '../../src/comments/backends/backend.js';

export const ORIGIN = 'https://example.com';
export const STORY = `${ORIGIN}/story/`;

/** A comment to send, with the fields of WordPress's form. */
export function outgoingComment(changes: Partial<OutgoingComment> = {}): OutgoingComment {
  const text = changes.text ?? 'تعليق';
  return {
    action: `${ORIGIN}/wp-comments-post.php`,
    postId: '7',
    parentId: '0',
    text,
    author: '',
    email: '',
    url: '',
    textName: 'comment',
    fields: [['comment', text]],
    ...changes,
  };
}

/** The answers of a site to the requests of a back end, and the requests. */
export interface RecordedSite extends PageContext {
  requests: (RequestInit & { url: string })[];
}

/**
 * A page of a site that answers requests.
 *
 * @param answer returns the response to a request; undefined if there is none, as when the connection is lost
 */
export function siteThat(
  answer: (url: string, init: RequestInit) => Response | undefined,
  page: Partial<PageContext> = {},
): RecordedSite {
  const requests: RecordedSite['requests'] = [];
  const fetch = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    requests.push({ ...init, url });
    const response = answer(url, init);
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('Failed to fetch'));
  };
  return { fetch, address: STORY, restRoot: undefined, existingCommentIds: new Set(), requests, ...page };
}

export function sendContext(changes: Partial<SendContext> = {}): SendContext {
  return { signal: new AbortController().signal, id: 'c1', attempt: 1, createdAt: Date.now(), ...changes };
}
