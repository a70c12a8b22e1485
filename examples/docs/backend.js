import 'news-elements/define';

for (const form of document.querySelectorAll('news-comment-form')) {
  form.backend = {
    async send({ postId, parentId, text: comment, author, email, url }, { id, signal }) {
      const response = await fetch('/api/comments', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id, postId, parentId, comment, author, email, url }),
        signal,
      });
      // An error of the server throws here, because its body is not JSON. The comment is then sent again.
      return await response.json();
    },
  };
}
document.addEventListener('news-comment-result', ({ status, code }) => {
  console.log(status, code);
});
