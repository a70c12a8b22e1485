// For buttons such as <button type="button" data-comment-id="7" data-author="سارة">ردّ</button>.
const form = document.querySelector('news-comment-form');

document.querySelector('.comments')?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const { commentId, author = '' } = button?.dataset ?? {};
  if (commentId) form?.replyTo(commentId, author);
});
