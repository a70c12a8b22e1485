import { css } from 'lit';

/**
 * A round button with an arrow, at the inline end, outside a phone's rounded corners. The lengths are in px: a root font size
 * of 62.5 % would make it smaller than 44 px. The arrow is made of two borders, so it is visible in forced colours mode and
 * needs no permission in `img-src`. The link, slotted or the element's own, covers the button. It is transparent, with
 * whatever the page puts into it, but is the accessible name. So the button shows the focus. The styles of a page do not
 * affect the look.
 */
export const styles = css`
  :host {
    inset-block-end: calc(1rem + env(safe-area-inset-bottom));
    inset-inline-end: calc(1rem + max(env(safe-area-inset-left), env(safe-area-inset-right)));
    z-index: 1;
    opacity: 0;
    font-size: 0;
  }
  /* Only while it is shown: when the upgrade hides it, a transition would draw frames that nobody sees. */
  @media (prefers-reduced-motion: no-preference) {
    :host(:state(visible)) {
      transition: opacity 0.2s;
    }
  }
  div {
    position: relative;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border: 1px solid var(--_news-ink-soft);
    border-radius: 24px;
    background: var(--_news-paper);
    color: var(--_news-ink);
  }
  div::before {
    content: '';
    inline-size: 12px;
    block-size: 12px;
    margin-block-start: 8px;
    border: solid currentcolor;
    border-width: 2px 0 0 2px;
    rotate: 45deg;
  }
  div:hover {
    color: var(--_news-accent);
  }
  a,
  ::slotted(*) {
    position: absolute !important;
    inset: -1px;
    opacity: 0;
    overflow: hidden;
  }
  div:focus-within {
    outline: 3px solid var(--_news-accent);
    outline-offset: 2px;
  }
`;
