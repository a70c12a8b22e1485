/** The name and value of a posted form field. The value is a string or a file. */
export type PostedField = readonly [name: string, value: FormDataEntryValue];

/** A comment as it is passed to a back end. */
export interface OutgoingComment {
  /** The address that the form posts to. */
  action: string;
  /** The id of the post; empty if the form does not contain it. */
  postId: string;
  /** The id of the comment that is replied to; "0" for none. */
  parentId: string;
  /** The text as the reader typed it. */
  text: string;
  author: string;
  email: string;
  url: string;
  /** All fields that the form posts, including fields of plugins such as nonces and honeypots. */
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

/**
 * Why a comment was rejected. `captcha`: the form has a captcha that is not solved. `challenge`: a firewall in front of the
 * site answered instead of the site, and may want to check the browser. The other codes are reasons of the site.
 */
export type RejectionCode =
  | 'captcha'
  | 'challenge'
  | 'closed'
  | 'duplicate'
  | 'flood'
  | 'invalid'
  | 'login'
  | 'parent-gone'
  | 'post-gone'
  | 'refused'
  | 'too-long';

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
  /** Seconds until the comment may be sent again; 7 at least, 3600 at most. */
  retryAfter?: number;
  /**
   * Of a duplicate: the same comment was there before this one was first sent. Otherwise, if an earlier attempt had no
   * response, a duplicate means that this attempt has delivered the comment.
   */
  isOlder?: boolean;
  /** The HTML of the response page, if it has the page's origin. The new comment is copied from it. */
  page?: string;
}

export interface SendContext {
  /** Aborted when the reader cancels, and after 60 seconds without a response. */
  signal: AbortSignal;
  /** An id that is the same for all attempts to send the comment, so that a server can detect repeated requests. */
  id: string;
  /** The number of the attempt, from 1. */
  attempt: number;
  /** When the comment was submitted in the form, in milliseconds since 1970 by the clock of the browser. */
  createdAt: number;
}

/** Sends comments to a server. */
export interface CommentBackend {
  /** If the promise rejects, the result is unknown, and the comment is sent again later. */
  send: (comment: OutgoingComment, context: SendContext) => Promise<CommentResult>;
}

/** The parts of the page and the browser that the built-in back ends use. */
export interface PageContext {
  readonly fetch: typeof fetch;
  /** The address of the page. */
  readonly address: string;
  /** The origin of the page; by default the origin of `address`. In a sandboxed iframe it is "null". */
  readonly origin?: string;
  /** The root URL of the site's REST API, if the page links to it. */
  readonly restRoot: string | undefined;
  /** The ids of the comments on the page. */
  readonly existingCommentIds: ReadonlySet<string>;
}

const STATUSES: readonly unknown[] = ['published', 'held', 'received', 'rejected', 'unknown'] satisfies CommentStatus[];

/** Validates a value that a server or a custom back end returned. Returns undefined if it is not a result. */
export function parseResult(value: unknown): CommentResult | undefined {
  const input = Object(value) as Partial<Record<keyof CommentResult, unknown>>;
  if (!STATUSES.includes(input.status)) return undefined;
  const stringNames = (['code', 'url', 'message', 'page'] as const).filter((name) => typeof input[name] === 'string');
  return {
    status: input.status as CommentStatus,
    ...(input.status === 'unknown' && { code: 'not-an-answer' }),
    ...Object.fromEntries(stringNames.map((name) => [name, input[name]])),
    ...(Number.isFinite(input.retryAfter) && { retryAfter: input.retryAfter as number }),
    ...(input.isOlder === true && { isOlder: true }),
  };
}
