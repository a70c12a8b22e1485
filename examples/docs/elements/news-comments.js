// strings
for (const comments of document.querySelectorAll('news-comments')) {
  comments.strings = { notFound: 'حذف المحرر هذا التعليق.' };
}

// loadMore
await document.querySelector('news-comments')?.loadMore();

// reveal
const comment = await document.querySelector('news-comments')?.reveal(7);
if (!comment) console.log('The comment was deleted.');

// news-comments-load
document.addEventListener('news-comments-load', ({ comments, url }) => {
  console.log(`${comments.length} comments from ${url}`);
});
