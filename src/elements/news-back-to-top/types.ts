import type { ReactiveControllerHost } from 'lit';

/** What the parts of `<news-back-to-top>` need of the element. */
export interface BackToTopHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  scroller: string | undefined;
  dockAbove: string | undefined;
  progress: boolean;
  offerReturn: boolean;
}
