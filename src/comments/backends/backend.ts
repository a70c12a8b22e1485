/** A field as a form posts it: its name, and its text or file. */
export type PostedField = readonly [name: string, value: FormDataEntryValue];

/** A comment as it is passed to a back end. */
export interface OutgoingComment {
  /** The address that the form posts to. */
  action: string;
  /** The id of the post; empty if the form names none. */
  postId: string;
  /** The id of the comment that is replied to; "0" for none. */
  parentId: string;
  /** The text as it was typed. */
  text: string;
  author: string;
  email: string;
  url: string;
  /** Everything that the form posts, in its order, with the fields of plugins: nonces, honeypots, files. */
  fields: readonly PostedField[];
  /** The name of the field that holds the text: `comment`, unless a plugin renamed it. */
  textName: string;
}

/**
 * The result of an attempt to send a comment:
 * - `published`: everyone can read it;
 * - `held`: an editor has to approve it first;
 * - `received`: it was accepted, but it is unknown whether it is published or held;
 * - `rejected`: it was not accepted, for the reason in `code`;
 * - `unknown`: there was no response, or an inconclusive one. The comment may have been accepted, and is sent again
 *   unchanged until its result is known.
 */
export type CommentStatus = 'published' | 'held' | 'received' | 'rejected' | 'unknown';

/** Why a comment was rejected. */
export type RejectionCode =
  'closed' | 'duplicate' | 'flood' | 'invalid' | 'login' | 'parent-gone' | 'post-gone' | 'refused' | 'too-long';

/** Why the result of a comment is unknown. */
export type UnknownCode =
  'cancelled' | 'cross-origin' | 'elsewhere' | 'network' | 'not-an-answer' | 'server-error' | 'timeout';

export interface CommentResult {
  status: CommentStatus;
  /** The reason of a rejected or unknown result. A custom back end may use other codes. */
  code?: RejectionCode | UnknownCode | (string & {});
  /** The address of the comment on its page, or of the preview of a held one. */
  url?: string;
  /** The server's message as plain text. */
  message?: string;
  /** Seconds until the comment may be sent again. */
  retryAfter?: number;
  /** The HTML of the response page, if it is of this site. The new comment is copied from it. */
  page?: string;
}

export interface SendContext {
  /** Aborted when the reader cancels, and after 60 seconds without a response. */
  signal: AbortSignal;
  /** The same for all attempts to send one comment, so that a server can recognize a repeated one. */
  id: string;
  /** The number of the attempt, from 1. */
  attempt: number;
}

/** Sends comments to a server. */
export interface CommentBackend {
  /** If the promise rejects, the result is unknown, and the comment is sent again later. */
  send: (comment: OutgoingComment, context: SendContext) => Promise<CommentResult>;
}

/** What the built-in back ends need of the page and the browser. */
export interface PageContext {
  readonly fetch: typeof fetch;
  /** The address of the page. */
  readonly address: string;
  /** The origin of the page if it differs from that of its address: "null" in a sandboxed iframe. */
  readonly origin?: string;
  /** The root URL of the site's REST API, if the page links to it. */
  readonly restRoot: string | undefined;
  /** The ids of the comments on the page. */
  readonly existingCommentIds: ReadonlySet<string>;
}

const STATUSES: readonly unknown[] = ['published', 'held', 'received', 'rejected', 'unknown'] satisfies CommentStatus[];

/** Validates the result of a server or a custom back end, which may be anything. Returns undefined if it is no result. */
export function readResult(value: unknown): CommentResult | undefined {
  const input = Object(value) as Partial<Record<keyof CommentResult, unknown>>;
  if (!STATUSES.includes(input.status)) return undefined;
  const texts = (['code', 'url', 'message', 'page'] as const).filter((name) => typeof input[name] === 'string');
  return {
    status: input.status as CommentStatus,
    ...(input.status === 'unknown' && { code: 'not-an-answer' }),
    ...Object.fromEntries(texts.map((name) => [name, input[name]])),
    ...(Number.isFinite(input.retryAfter) && { retryAfter: input.retryAfter as number }),
  };
}
