import { articleBodyHTML, commentFormHTML, formatMoment, readMoment } from 'news-elements/server';

export default function (eleventy) {
  // Text and dates are ready when the page is built, so browsers change nothing.
  eleventy.addFilter('articleBody', (html) => articleBodyHTML(html));
  eleventy.addFilter('newsDate', (datetime) => formatMoment(readMoment(datetime), 'ar'));
  eleventy.addShortcode('commentForm', (postId) => commentFormHTML({ lang: 'ar', postId, action: '/comments' }));
  eleventy.addPassthroughCopy({ 'node_modules/news-elements/cdn': 'news-elements/cdn' });
  // The scripts of this example.
  eleventy.addPassthroughCopy('src/*.js');
  // Markdown is not processed as a template, so text may contain {{ and {%.
  return { dir: { input: 'src', output: 'dist' }, markdownTemplateEngine: false };
}
