import { css } from 'lit';

export const styles = css`
  .sections {
    display: contents;
  }
  .actions {
    order: -2;
    grid-row: 1;
    display: flex;
    align-items: center;
    gap: 16px;
    overflow-x: auto;
    scrollbar-width: none;
    white-space: nowrap;
  }
  /* A gap before the first action, only if there is one. */
  .actions::before {
    content: '';
    order: -3;
  }
  .row {
    grid-area: 3 / 1 / auto / -1;
    contain: inline-size;
    display: flex;
    align-items: center;
    gap: 0 24px;
    margin-inline-end: 44px;
    overflow-x: auto;
    scrollbar-width: none;
    white-space: nowrap;
    --_news-contain: none;
    --_news-toggle: 0px;
    --_news-overflow: visible;
  }
  .row,
  slot:not([name])::slotted(*) {
    scroll-padding-inline: 40px;
  }
  :host([expanded]) {
    --_news-overflow: visible;
    padding-block-end: 16px;
  }
  :host([expanded]) .row {
    flex-wrap: wrap;
    overflow: visible;
    white-space: normal;
  }
  /* Fades the edges where the row overflows. The gradient line follows the direction of the text. */
  :host(:not([expanded]):is(:state(more-before), :state(more-after))) :is(.row, .sections:not(.row)) {
    --_news-fade: linear-gradient(
      var(--_news-line, 90deg),
      #0000,
      #000 var(--_news-before, 0px) calc(100% - var(--_news-after, 0px)),
      #0000
    );
  }
  .row,
  .sections:not(.row) slot::slotted(*) {
    mask-image: var(--_news-fade);
  }
  :host(:state(rtl)) {
    --_news-line: 270deg;
  }
  :host(:state(more-before)) {
    --_news-before: 40px;
  }
  :host(:state(more-after)) {
    --_news-after: 40px;
  }
  .skip {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    padding: 10px 1.25em;
    background: var(--_news-accent);
    color: var(--_news-paper);
    font-weight: 700;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    padding: 0;
    overflow: hidden;
    white-space: nowrap;
  }
  button {
    grid-area: 3 / 1 / auto / -1;
    display: grid;
    place-items: center;
    place-self: start end;
    inline-size: 44px;
    block-size: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  button[hidden] {
    display: none;
  }
  button:hover {
    color: var(--_news-accent);
  }
  :focus-visible {
    outline: 2px solid var(--_news-accent);
    outline-offset: -2px;
  }
  button::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    margin-block-end: 5px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  button[aria-expanded='true']::before {
    margin-block: 5px 0;
    rotate: 225deg;
  }
`;
