// Loaded when the reader follows a link to another page of comments.
export { PageLoader } from './loading/page-loader.js';
