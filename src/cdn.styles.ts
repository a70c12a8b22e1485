export { articleBodyStyles } from './elements/news-article-body/news-article-body.light.styles.lazy.js';
export { backToTopStyles } from './elements/news-back-to-top/news-back-to-top.light.styles.lazy.js';
export { commentFormStyles } from './elements/news-comment-form/news-comment-form.light.styles.lazy.js';
export { headerStyles } from './elements/news-header/news-header.light.styles.lazy.js';
export { mastheadStyles } from './elements/news-masthead/news-masthead.light.styles.lazy.js';
