/**
 * Dispatched before comments of another page are inserted, by `load="more"`, a sorting link, `loadMore()` or
 * `reveal()`. Cancel it to insert them yourself, or not at all.
 */
export class NewsCommentsLoadEvent extends Event {
  static readonly eventName = 'news-comments-load';

  /** The elements of the comments that are inserted, in the order of that page, each with its replies. */
  readonly comments: readonly HTMLElement[];
  /** The address of the page that they are from. */
  readonly url: string;

  constructor(comments: readonly HTMLElement[], url: string) {
    super(NewsCommentsLoadEvent.eventName, { bubbles: true, cancelable: true });
    this.comments = comments;
    this.url = url;
  }
}

/**
 * Dispatched before new comments are inserted, which `live` has found, when the reader presses their button. Cancel it to insert
 * them yourself, or not at all.
 */
export class NewsCommentsNewEvent extends Event {
  static readonly eventName = 'news-comments-new';

  /** The elements of the comments that are inserted, in the order of their page, each with its replies. */
  readonly comments: readonly HTMLElement[];
  /** The address of the page that they are from. */
  readonly url: string;

  constructor(comments: readonly HTMLElement[], url: string) {
    super(NewsCommentsNewEvent.eventName, { bubbles: true, cancelable: true });
    this.comments = comments;
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-comments-load': NewsCommentsLoadEvent;
    'news-comments-new': NewsCommentsNewEvent;
  }
}
