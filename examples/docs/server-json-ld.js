import { newsArticleJSON } from 'news-elements/server';

const article = newsArticleJSON({
  headline: 'درس DeepSeek',
  published: '2026-11-23T09:30+03:00',
  authors: ['سارة المنصوري'],
});
console.log(`<script type="application/ld+json">${article}</script>`);
