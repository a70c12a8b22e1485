import type { ReactiveControllerHost } from 'lit';

/** What the parts of `<news-masthead>` need of the element. */
export interface MastheadHost extends ReactiveControllerHost, HTMLElement {
  behavior: 'static' | 'sticky' | 'reveal' | undefined;
  current: 'auto' | undefined;
  expanded: boolean;
  hide: () => void;
}
