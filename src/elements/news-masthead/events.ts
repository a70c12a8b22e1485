/** Sent when the sections were unfolded or folded: by a reader, or by `show()` and `hide()`. */
export class NewsMastheadToggleEvent extends Event {
  static readonly eventName = 'news-masthead-toggle';

  /** Whether all sections are shown now. */
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
