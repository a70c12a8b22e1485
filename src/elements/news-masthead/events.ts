/**
 * Dispatched after the sections have been expanded or collapsed by a reader, or by `show()` or `hide()`. Setting `expanded` does
 * not dispatch it.
 */
export class NewsMastheadToggleEvent extends Event {
  static readonly eventName = 'news-masthead-toggle';

  /** Whether the sections are expanded now. */
  readonly expanded: boolean;

  constructor(expanded: boolean) {
    super(NewsMastheadToggleEvent.eventName, { bubbles: true });
    this.expanded = expanded;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-masthead-toggle': NewsMastheadToggleEvent;
  }
}
