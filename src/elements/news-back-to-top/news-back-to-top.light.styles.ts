import { css } from '../../internal/css.js';

/** The element is out of flow, and hidden until it is needed. */
export const layoutStyles = css`
  news-back-to-top {
    position: fixed;
    visibility: hidden;
    --_news-styled: news-back-to-top;
  }
`;

/**
 * The link is at the inline end, outside a phone's rounded corners. While it is hidden, it cannot be focused and screen
 * readers skip it. While it has the focus, it is not hidden, because the focus would be lost. On small screens it is
 * hidden while the reader types. Without scripts it could not be shown on demand, so it is a plain link in its position
 * in the page.
 */
export const colorStyles = css`
  news-back-to-top {
    inset-block-end: calc(1rem + env(safe-area-inset-bottom));
    inset-inline-end: calc(1rem + max(env(safe-area-inset-left), env(safe-area-inset-right)));
    z-index: 1;
    opacity: 0;
    &:where(:defined) :is(a, button) {
      position: absolute;
      inset: -1px;
    }
  }
  news-back-to-top:is(news-back-to-top):where(:state(visible), :focus-within) {
    visibility: visible;
    opacity: 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    news-back-to-top {
      transition: opacity 0.2s;
    }
  }
  @media (max-width: 40rem), (max-height: 30rem) {
    :where(:root:has(:read-write:focus)) news-back-to-top:is(news-back-to-top) {
      visibility: hidden;
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
