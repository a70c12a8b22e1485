import { commentFormHTML } from 'news-elements/server';

const form = commentFormHTML({ lang: 'ar', postId: '42', action: '/wp-comments-post.php' });
console.log(`<news-comment-form>${form}</news-comment-form>`);
