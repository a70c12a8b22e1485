/** A comment of a thread that a back end returns. */
export interface ThreadComment {
  /** The id: in WordPress a number, otherwise the `id` of the comment's element. */
  id: string;
  /** The id of the comment that it answers. None, or `0`, if it answers the story. */
  parentId?: string;
  /**
   * HTML of its text; or the whole comment as the page prints it, with its id. It is parsed inertly and reduced to a short list
   * of elements and attributes.
   */
  html: string;
  /** The name of its author as plain text. */
  author: string;
  /** When it was written, in ISO 8601 with a time zone: `2026-11-24T10:30:00Z`. */
  date: string;
  /** `removed`: the comment is gone, and is marked if the page still shows it. The other fields may then be empty. */
  status?: 'published' | 'removed';
}

/** Comments that a back end returns, in the order in which they are shown. Replies may follow or precede what they answer. */
export interface CommentPage {
  comments: readonly ThreadComment[];
  /** The address of the page of comments after this one. */
  next?: string;
  /** The address of the page of comments before this one. */
  previous?: string;
}

/** Reads comments of a thread from a server. If a promise rejects, the page stays as it is. */
export interface ThreadBackend {
  /**
   * Reads a page of comments.
   *
   * @param url the address of a link of the pagination, or of a sorting link
   */
  page: (url: string, context: { signal: AbortSignal }) => Promise<CommentPage>;
  /**
   * Reads new comments. Comments that the page has already may be among them; one that was removed and is back is shown again. If
   * the promise rejects, the next request waits twice as long, or the seconds in the property `retryAfter` of the error.
   *
   * @param isoTime when the newest comment of the page was written, in UTC: `2026-11-24T10:30:00.000Z`. The year is 1970 if the page
   * has no comments
   */
  since: (isoTime: string, context: { signal: AbortSignal }) => Promise<CommentPage>;
}

/** The name of a built-in back end of a thread, or a custom one. */
export type ThreadSource = 'wordpress-page' | 'wordpress-rest' | ThreadBackend;
