// A list of comments that your own script draws: WordPress's links need nothing.
const form = document.querySelector('news-comment-form');

document.querySelector('.comments')?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const { commentId, author = '' } = target.dataset;
  if (commentId) form?.replyTo(commentId, author);
});
