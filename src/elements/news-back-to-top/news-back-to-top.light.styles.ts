import { css } from 'lit';

/** The link itself, the page's own or the element's: a round button with an arrow, named by its text. */
export const link = css`
  box-sizing: border-box;
  display: grid;
  place-items: center;
  inline-size: 3rem;
  block-size: 3rem;
  border: 1px solid var(--_news-ink-soft);
  border-radius: 50%;
  background: var(--_news-paper);
  color: var(--_news-ink);
  font-size: 0;
  text-decoration: none;
`;

/** A chevron made of two borders: drawn in forced colours too, and asks nothing of a page's `img-src`. */
export const arrow = css`
  content: '';
  inline-size: 0.75rem;
  block-size: 0.75rem;
  margin-block-start: 0.5rem;
  border: solid currentcolor;
  border-width: 2px 0 0 2px;
  rotate: 45deg;
`;

export const hover = css`
  border-color: var(--_news-accent);
  color: var(--_news-accent);
`;

export const focus = css`
  outline: 3px solid var(--_news-accent);
  outline-offset: 2px;
`;

/** Out of the page's flow, and nothing to see before it is needed. */
export const box = css`
  news-back-to-top {
    --_news-styled: news-back-to-top;
    position: fixed;
    visibility: hidden;
  }
`;

/**
 * At the end of the line's direction, clear of a phone's rounded corners. Hidden, it can neither be focused nor read;
 * while it has the focus it stays, for hiding it would drop the focus. Without scripts nobody could show it, so it
 * stands where the page put it, as a plain link.
 */
export const paint = css`
  news-back-to-top {
    inset-block-end: calc(1rem + env(safe-area-inset-bottom, 0px));
    inset-inline-end: calc(1rem + max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px)));
    z-index: 1;
    opacity: 0;
  }
  news-back-to-top:is(news-back-to-top):where(:state(visible), :focus-within) {
    visibility: visible;
    opacity: 1;
  }
  news-back-to-top > a {
    ${link}
  }
  news-back-to-top > a::before {
    ${arrow}
  }
  news-back-to-top > a:where(:hover) {
    ${hover}
  }
  news-back-to-top > a:where(:focus-visible) {
    ${focus}
  }
  @media (prefers-reduced-motion: no-preference) {
    news-back-to-top:is(news-back-to-top):where(:state(visible)) {
      transition: opacity 0.2s;
    }
  }
  @media (scripting: none) {
    news-back-to-top {
      position: static;
      inline-size: fit-content;
      margin: 2rem auto;
      visibility: visible;
      opacity: 1;
    }
  }
  @media print {
    news-back-to-top {
      display: none;
    }
  }
`;
