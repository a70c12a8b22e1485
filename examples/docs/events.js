// Events bubble, so one listener on the document is enough for all elements outside shadow roots.
document.addEventListener('news-masthead-toggle', ({ expanded }) => {
  document.documentElement.classList.toggle('is-open', expanded);
});

document.addEventListener('news-back-to-top', ({ target }) => {
  console.log('to the top, from', target);
});

document.addEventListener('news-back-to-top-return', (event) => {
  if (!event.destination.checkVisibility()) event.preventDefault();
});

document.addEventListener('news-comment-submit', (event) => {
  const { comment, attempt } = event;
  // The form then shows that the page has stopped the comment.
  if (attempt === 1 && comment.text.includes('casino')) event.preventDefault();
});

document.addEventListener('news-comment-result', ({ status, code, url, message }) => {
  console.log(status, code, url, message);
});

const { title } = document;
document.addEventListener('news-comment-queue', ({ waiting }) => {
  document.title = waiting.length ? `(${waiting.length}) ${title}` : title;
});

document.addEventListener('news-comments-load', ({ comments, url }) => {
  console.log(comments.length, 'comments from', url);
});

document.addEventListener('news-comments-new', ({ comments }) => {
  console.log(comments.length, 'new comments');
});
