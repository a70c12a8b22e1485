/** One field as a form posts it: its name, and its text or file. */
export type PostedField = readonly [name: string, value: FormDataEntryValue];

/** A comment as it goes to a back end. */
export interface OutgoingComment {
  /** Where the form posts. */
  action: string;
  /** The post that is commented on; empty where the form names none. */
  postId: string;
  /** The comment that is replied to; "0" for none. */
  parentId: string;
  /** The comment as it was typed. */
  text: string;
  author: string;
  email: string;
  url: string;
  /** Everything that the form posts, in its order: plugins' fields, nonces, traps and files too. */
  fields: readonly PostedField[];
  /** Name of the field that holds the text: `comment`, or what a plugin has made of it. */
  textName: string;
}

/**
 * What became of a comment:
 * - `published`: everyone can read it;
 * - `held`: an editor has to approve it first;
 * - `received`: it was taken, and it is not known which of the two;
 * - `rejected`: it was not taken, for the reason that `code` names;
 * - `unknown`: no answer, or none that tells. It may have been taken, and is sent again unchanged until that is known.
 */
export type CommentStatus = 'published' | 'held' | 'received' | 'rejected' | 'unknown';

/** Why a comment was not taken. */
export type RejectionCode =
  'closed' | 'duplicate' | 'flood' | 'invalid' | 'login' | 'parent-gone' | 'post-gone' | 'refused' | 'too-long';

/** Why it is not known what became of a comment. */
export type UnknownCode =
  'cancelled' | 'cross-origin' | 'elsewhere' | 'network' | 'not-an-answer' | 'server-error' | 'timeout';

export interface CommentResult {
  status: CommentStatus;
  /** What the status does not say; a back end of a page's own may have codes of its own. */
  code?: RejectionCode | UnknownCode | (string & {});
  /** Where the comment can be seen: its place on the page, or the preview of a held one. */
  url?: string;
  /** The server's own words, as plain text. */
  message?: string;
  /** Seconds until it may be sent again. */
  retryAfter?: number;
  /** The HTML of the page, of this site, that the server answered with, for the new comment in it. */
  page?: string;
}

export interface SendContext {
  /** Aborted when the reader cancels, or when there was no answer for long. */
  signal: AbortSignal;
  /** The same for every attempt at one comment, so that a server can tell a second one. */
  id: string;
  /** 1, 2, 3, … */
  attempt: number;
}

/** What sends comments. */
export interface CommentBackend {
  /** Rejects where nothing is known of what became of the comment; it is then sent again. */
  send: (comment: OutgoingComment, context: SendContext) => Promise<CommentResult>;
}

/** What sending needs of the page and its browser, as they are at that moment. */
export interface PageContext {
  readonly fetch: typeof fetch;
  /** The address of the page. */
  readonly address: string;
  /** Its origin, where that is not the address's: "null" in a sandboxed frame. */
  readonly origin?: string;
  /** Where the site's REST API begins, if the page says so. */
  readonly restRoot: string | undefined;
  /** Ids of the comments that the page shows. */
  readonly existingCommentIds: ReadonlySet<string>;
}

const STATUSES: readonly unknown[] = ['published', 'held', 'received', 'rejected', 'unknown'] satisfies CommentStatus[];

/** What a server or a page's own back end says, which may be anything; undefined where that is no result. */
export function readResult(value: unknown): CommentResult | undefined {
  const said = Object(value) as Partial<Record<keyof CommentResult, unknown>>;
  if (!STATUSES.includes(said.status)) return undefined;
  const texts = (['code', 'url', 'message', 'page'] as const).filter((name) => typeof said[name] === 'string');
  return {
    status: said.status as CommentStatus,
    ...(said.status === 'unknown' && { code: 'not-an-answer' }),
    ...Object.fromEntries(texts.map((name) => [name, said[name]])),
    ...(Number.isFinite(said.retryAfter) && { retryAfter: said.retryAfter as number }),
  };
}
