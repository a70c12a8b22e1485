import { css } from '../../internal/css.js';

/**
 * The progress ring covers the button's border. It fills clockwise from the top in both text directions, like a clock. The
 * return button shows its label, because an arrow alone would not say where it leads.
 */
export const styles = css`
  /* On these screens it would cover much of what is left beside a keyboard. Important, because rules of the page's styles show it. */
  @media (max-width: 40rem), (max-height: 30rem) {
    :host(:state(_typing)) {
      visibility: hidden !important;
    }
  }
  svg {
    position: absolute;
    inset: -1px;
    rotate: -90deg;
    fill: none;
    color: var(--_news-accent);
    stroke: currentcolor;
    stroke-width: 3;
    stroke-dasharray: 1;
    pointer-events: none;
  }
  button {
    padding: 0 20px 0 12px;
    padding-inline: 12px 20px;
    block-size: 48px;
    margin-block: -1px;
    border: 0;
    border-radius: 24px;
    background: none;
    color: inherit;
    font: 600 max(0.9rem, 16px) / 1 var(--_news-font-ui);
    cursor: pointer;
  }
  :host(:state(returning)) div {
    grid-auto-flow: column;
    inline-size: auto;
    padding-inline-start: 20px;
  }
  :host(:state(returning)) div::before {
    margin-block: -6px 0;
    rotate: 225deg;
  }
  :host(:state(returning)) :is(slot, svg),
  :host(:not(:state(returning))) button {
    display: none;
  }
`;
