import { css } from '../../internal/css.js';

/** The element is out of flow, and hidden until it is needed. */
export const layoutStyles = css`
  news-back-to-top {
    position: fixed;
    --_news-styled: news-back-to-top;
    visibility: hidden;
  }
`;

/**
 * While the link is hidden, it cannot be focused and screen readers skip it. While it has the focus, it is not hidden,
 * because the focus would be lost. Without scripts it could not be shown on demand, so it is a plain link in its position in
 * the page. The styles of the shadow root set where the button is fixed.
 */
export const colorStyles = css`
  news-back-to-top :is(a, button) {
    inset: -1px;
    position: absolute;
  }
  news-back-to-top:is(news-back-to-top):where(:focus-within, :state(visible)) {
    opacity: 1;
    visibility: visible;
  }
  @media (scripting: none) {
    news-back-to-top :is(a, button) {
      position: static;
    }
    news-back-to-top {
      position: static;
      inline-size: fit-content;
      margin: 2rem auto;
      visibility: visible;
    }
  }
  @media print {
    news-back-to-top {
      display: none;
    }
  }
`;
