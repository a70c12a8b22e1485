import './elements/news-article-body/define.js';
import './elements/news-back-to-top/define.js';
import './elements/news-comment-form/define.js';
import './elements/news-comments/define.js';
import './elements/news-header/define.js';
import './elements/news-masthead/define.js';

export * from './index.js';
