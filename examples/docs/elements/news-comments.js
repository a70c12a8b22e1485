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

// news-comments-new
document.addEventListener('news-comments-new', ({ comments }) => {
  console.log(`${comments.length} new comments are inserted`);
});

// backend
const thread = document.querySelector('news-comments');
if (thread) {
  thread.backend = {
    async page(url, { signal }) {
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      // { comments: [{ id, parentId, html, author, date }], next, previous }
      return await response.json();
    },
    async since(isoTime, { signal }) {
      const response = await fetch(`/api/comments?since=${isoTime}`, { signal });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return await response.json();
    },
  };
}
