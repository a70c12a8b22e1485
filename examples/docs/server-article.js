import { articleBodyHTML } from 'news-elements/server';

const story = articleBodyHTML('<p>نتعلّم لغة C++ اليوم</p>', { blockDirection: 'auto' });
console.log(`<news-article-body>${story}</news-article-body>`);
