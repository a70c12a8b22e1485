import { css } from 'lit';

/**
 * Two rows: brand, search and actions; then the sections, in one line that scrolls sideways until they are unfolded.
 * Without scripts nothing is folded. The host lays out what is slotted, the same before and after the element is there;
 * the room for the button that unfolds the sections is kept from the start. `:is(news-masthead)` doubles the weight of
 * the tag name, to two types as everywhere.
 */
export const box = css`
  news-masthead {
    --_news-styled: news-masthead;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    padding-inline: max(1rem, 50% - 36rem);
    border-block-end: 1px solid;
    font: 1rem/1.5 var(--_news-font-ui);
    &::before {
      content: '';
      order: 4;
      flex: 0 0 100%;
      border-block-start: 1px solid;
    }
    & :is(input, button) {
      min-inline-size: 0;
      padding: 0.5rem 0.75rem;
      border: 1px solid;
      font: inherit;
    }
    & ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & a {
      display: flex;
      align-items: center;
      min-block-size: 2.75rem;
      white-space: nowrap;
    }
    & li ul {
      display: block;
    }
    & [hidden] {
      display: none;
    }
  }
  @media (scripting) {
    news-masthead:where(:not([expanded])) {
      & ul {
        flex-wrap: nowrap;
        overflow-x: auto;
        scrollbar-width: none;
      }
      & li ul {
        display: none;
      }
    }
  }
  news-masthead:is(news-masthead) > :where(*) {
    order: 5;
    flex: 0 0 calc(100% - 2.75rem);
    min-inline-size: 0;
    margin: 0;
    &:where([slot]) {
      order: 3;
      flex: none;
    }
    &:where([slot='brand']) {
      order: 1;
      margin-inline-end: auto;
      padding-block: 0.9rem;
      font: 800 1.5rem/1.5 var(--_news-font-heading);
    }
    &:where([slot='search']) {
      order: 2;
      display: flex;
      flex: 0 1 auto;
      gap: 0.5rem;
      margin-block: 0.5rem;
    }
  }
`;

/** What sets no box, and the unfolded sections. */
export const paint = css`
  news-masthead:where([expanded]) :not(li) > ul {
    row-gap: 1rem;
    padding-block-end: 1rem;
  }
  news-masthead {
    position: relative;
    border-color: var(--_news-ink);
    background: var(--_news-paper);
    color: var(--_news-ink);
  }
  news-masthead::before {
    border-color: var(--_news-rule);
  }
  news-masthead a:where(:any-link) {
    color: inherit;
    text-decoration: none;
  }
  news-masthead li li a {
    color: var(--_news-ink-soft);
  }
  news-masthead a:where([aria-current]:not([aria-current='false'])) {
    color: var(--_news-accent);
    box-shadow: inset 0 -3px;
  }
  news-masthead a:where(:hover) {
    color: var(--_news-accent);
  }
  news-masthead :is(a, input, button):where(:focus-visible) {
    outline: 2px solid var(--_news-accent);
    outline-offset: -2px;
  }
  news-masthead :is(input, button) {
    border-color: var(--_news-ink-soft);
    border-radius: var(--_news-radius);
    background: var(--_news-paper);
    color: inherit;
  }
`;
