// For a list of comments that your own script renders. WordPress's reply links work without this.
const form = document.querySelector('news-comment-form');

document.querySelector('.comments')?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const { commentId, author = '' } = target.dataset;
  if (commentId) form?.replyTo(commentId, author);
});
