// Loaded with the code of the thread. It is a file of its own, so that the size of each shows.
export { controlStyles } from './news-comments.lazy.styles.js';
