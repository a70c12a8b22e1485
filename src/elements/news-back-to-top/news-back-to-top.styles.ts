import { css } from 'lit';
import { arrow, focus, hover, link } from './news-back-to-top.light.styles.js';

/** The element's own link, where the page gives none: the same as the page's would be. */
export const styles = css`
  a {
    ${link}
  }
  a::before {
    ${arrow}
  }
  a:hover {
    ${hover}
  }
  a:focus-visible {
    ${focus}
  }
`;
