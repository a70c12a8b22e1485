// backend
for (const form of document.querySelectorAll('news-comment-form')) {
  form.backend = {
    async send({ postId, text, author, email }, { id, signal }) {
      const { ok, status } = await fetch('/api/comments', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id, postId, text, author, email }),
        signal,
      });
      if (ok) return { status: 'published' };
      // A comment whose result is unknown is sent again, so use it for errors of the server only.
      return status >= 500 ? { status: 'unknown', code: 'server-error' } : { status: 'rejected', code: 'refused' };
    },
  };
}

// strings
for (const form of document.querySelectorAll('news-comment-form')) {
  form.strings = { submit: 'أرسل تعليقك' };
}

// replyTo
document.querySelector('news-comment-form')?.replyTo('7', 'سارة');

// cancelReply
document.querySelector('news-comment-form')?.cancelReply();

// news-comment-submit
document.addEventListener('news-comment-submit', (event) => {
  if (event.comment.text.includes('casino')) event.preventDefault();
});

// news-comment-result
document.addEventListener('news-comment-result', ({ status, code }) => {
  console.log(status, code);
});

// news-comment-queue
document.addEventListener('news-comment-queue', ({ waiting }) => {
  console.log(`${waiting.length} waiting`);
});
