import { NewsArticleBody } from './news-article-body.js';

NewsArticleBody.define();

export { NewsArticleBody };
