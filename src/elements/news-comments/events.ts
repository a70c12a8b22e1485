/**
 * Dispatched before comments of another page are inserted, by `load="more"`, `loadMore()` or `reveal()`. Cancel it to insert
 * them yourself, or not at all.
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

declare global {
  interface GlobalEventHandlersEventMap {
    'news-comments-load': NewsCommentsLoadEvent;
  }
}
