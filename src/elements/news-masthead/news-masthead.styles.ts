import { css } from 'lit';

export const styles = css`
  .sections {
    display: contents;
  }
  .skip {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    padding: 0.75rem 1.25rem;
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
    order: 6;
    display: grid;
    place-items: center;
    align-self: start;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    margin-inline: -1rem 0;
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
    inline-size: 0.6rem;
    block-size: 0.6rem;
    margin-block-end: 0.3rem;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  button[aria-expanded='true']::before {
    margin-block: 0.3rem 0;
    rotate: 225deg;
  }
`;
