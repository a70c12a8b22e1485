import type { CommentResult } from '../../src/comments/backends/backend.js';
import { wordpressForm } from '../../src/comments/backends/wordpress/form-post.js';
import { outgoingComment, sendContext, siteThat, STORY } from './requests.js';

/** The time by the clock of the server. That of the browser may be hours or years away. */
const SERVER_NOW = Date.UTC(2026, 10, 24, 10);

export interface Site {
  /** The answer to the comment; undefined if no response can be read. */
  post?: { status: number; body: string | null; headers?: Record<string, string>; url?: string };
  /** The page of the story, when it is loaded again. */
  page?: string;
  pageStatus?: number;
  /** The ids of the comments that the reader's page shows. */
  existing?: string[];
  /** The number of the attempt. */
  attempt?: number;
  /** The address of the reader's page; the story by default. */
  address?: string;
  /** Called with each request. */
  onRequest?: (url: string, init: RequestInit) => void;
  signal?: AbortSignal;
  /** The public comments of the story. */
  comments?: { link: string; date_gmt: string; author_name?: string; content: { rendered: string } }[];
}

/** Sends a comment to a site that answers as given, and returns the result. */
export async function send(
  { post, page = '', pageStatus = 200, comments = [], existing = [], onRequest, address = STORY, ...sending }: Site,
  outgoing = outgoingComment(),
): Promise<CommentResult> {
  const answer = (url: string, init: RequestInit): Response | undefined => {
    onRequest?.(url, init);
    if (init.method === 'POST') {
      const response = post && new Response(post.body, { status: post.status, headers: post.headers ?? {} });
      if (response && post.url)
        Object.defineProperties(response, { url: { value: post.url }, redirected: { value: true } });
      return response;
    }
    if (url.includes('wp/v2/comments?')) return Response.json(comments);
    if (url.includes('wp/v2/')) return new Response('', { status: 401 });
    return new Response(page, { status: pageStatus });
  };
  const site = siteThat(answer, { address, existingCommentIds: new Set(existing) });
  return await wordpressForm(site).send(outgoing, sendContext(sending));
}

export const refusal = (message: string, status = 200): NonNullable<Site['post']> => ({
  status,
  body: JSON.stringify({ code: 'wp_die', message }),
  headers: { 'Content-Type': 'application/json', Date: new Date(SERVER_NOW).toUTCString() },
});
export const respond = (content: string): string => `<div id="respond" class="comment-respond">${content}</div>`;
export const mustLogIn = (href: string): string =>
  respond(`<p class="must-log-in">يجب <a href="${href}">تسجيل الدخول</a>.</p>`);
export const GUEST_FORM = respond('<form><input id="author" name="author" type="text"><input name="email"></form>');
export const ACCOUNT_FORM = respond(
  '<form><p class="logged-in-as">ليلى</p><input name="comment_post_ID" value="7"></form>',
);
