import { NewsComments } from './news-comments.js';

NewsComments.define();

export { NewsComments };
