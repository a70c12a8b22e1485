/** Sent when a reader has asked to go to the top, before the page moves. Cancel it to do something else instead. */
export class NewsTopEvent extends Event {
  static readonly eventName = 'news-top';

  constructor() {
    super(NewsTopEvent.eventName, { bubbles: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-top': NewsTopEvent;
  }
}
