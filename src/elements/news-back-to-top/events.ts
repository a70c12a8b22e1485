/** Sent when a reader has asked to go to the top, before the page moves. Cancel it to do something else instead. */
export class NewsTopEvent extends Event {
  static readonly eventName = 'news-top';

  constructor() {
    super(NewsTopEvent.eventName, { bubbles: true, cancelable: true });
  }
}

/** Sent when a reader has asked to go back to the reading place, before the page moves. Cancel it to do something else. */
export class NewsTopReturnEvent extends Event {
  static readonly eventName = 'news-top-return';

  /** The paragraph, heading or other block where the reader was. */
  readonly place: HTMLElement;

  constructor(place: HTMLElement) {
    super(NewsTopReturnEvent.eventName, { bubbles: true, cancelable: true });
    this.place = place;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-top-return': NewsTopReturnEvent;
    'news-top': NewsTopEvent;
  }
}
