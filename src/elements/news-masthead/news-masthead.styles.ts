import { css } from 'lit';

export const styles = css`
  .sections {
    display: contents;
  }
  :host {
    position: relative;
  }
  :host([expanded]) {
    padding-block-end: 1em;
  }
  /* A long word does not make the page wider than the window. */
  ::slotted([slot='brand']) {
    overflow-wrap: break-word;
    max-inline-size: 70vw;
  }
  ::slotted([slot='actions']) {
    overflow-wrap: anywhere;
  }
  .skip {
    position: absolute;
    inset-block-start: 0;
    z-index: 1;
    padding: 10px;
    background: var(--_news-accent);
    color: var(--_news-paper);
    font-weight: 700;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    place-self: start end;
    grid-area: 2 / 1 / auto / -1;
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
    outline: 3px solid var(--_news-accent);
    outline-offset: -3px;
  }
  .skip:focus-visible {
    outline-color: var(--_news-paper);
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
