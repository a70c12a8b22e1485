// Shows another order of the comments. Loaded when a sorting link is pressed.
export { sortThread } from './loading/sort-thread.js';
