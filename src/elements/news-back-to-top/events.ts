import { warnOnce } from '../../internal/warn-once.js';

/** Dispatched when a reader asks to go to the top, before the page scrolls. Cancel it to do something else instead. */
export class NewsBackToTopEvent extends Event {
  static readonly eventName = 'news-back-to-top';

  constructor() {
    super(NewsBackToTopEvent.eventName, { bubbles: true, cancelable: true });
  }
}

/**
 * Dispatched when a reader asks to go back to where they were reading, before the page scrolls. Cancel it to do something
 * else instead.
 */
export class NewsBackToTopReturnEvent extends Event {
  static readonly eventName = 'news-back-to-top-return';

  /** The paragraph, heading or other block where the reader was. */
  readonly destination: HTMLElement;

  constructor(destination: HTMLElement) {
    super(NewsBackToTopReturnEvent.eventName, { bubbles: true, cancelable: true });
    this.destination = destination;
  }

  /** @deprecated renamed to `destination` */
  get place(): HTMLElement {
    warnOnce('news-back-to-top-return: event.place was renamed. Read event.destination.');
    return this.destination;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-back-to-top': NewsBackToTopEvent;
    'news-back-to-top-return': NewsBackToTopReturnEvent;
  }
}
