import type { ReactiveControllerHost } from 'lit';

/** The members of `<news-back-to-top>` that its parts use. */
export interface BackToTopHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  scroller: string | undefined;
  dockAbove: string | undefined;
  progress: boolean;
  offerReturn: boolean;
}
