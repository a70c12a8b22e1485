import type { ReactiveControllerHost } from 'lit';

/** The members of `<news-masthead>` that its parts use. */
export interface MastheadHost extends ReactiveControllerHost, HTMLElement {
  behavior: 'static' | 'sticky' | 'reveal' | undefined;
  current: 'auto' | undefined;
  expanded: boolean;
  show: () => void;
  hide: () => void;
}
