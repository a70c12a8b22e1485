import { css } from 'lit';

/**
 * A round button with an arrow. The arrow is made of two borders, so it is visible in forced colours mode and needs no
 * permission in `img-src`. The link, slotted or the element's own, covers the button. It is transparent, with whatever the page
 * puts into it, but is the accessible name. So the button shows the focus. The styles of a page do not affect the look.
 */
export const styles = css`
  :host {
    font-size: 0;
  }
  div {
    position: relative;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    inline-size: 3rem;
    block-size: 3rem;
    border: 1px solid var(--_news-ink-soft);
    border-radius: 1.5rem;
    background: var(--_news-paper);
    color: var(--_news-ink);
  }
  div::before {
    content: '';
    inline-size: 0.75rem;
    block-size: 0.75rem;
    margin-block-start: 0.5rem;
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
