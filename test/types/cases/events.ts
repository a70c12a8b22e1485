// Events are typed by name on elements, on the document and on the window.
import type {
  NewsCommentQueueEvent,
  NewsCommentResultEvent,
  NewsCommentSubmitEvent,
  NewsCommentsLoadEvent,
  NewsCommentsNewEvent,
  NewsMastheadToggleEvent,
  NewsBackToTopEvent,
  NewsBackToTopReturnEvent,
} from 'news-elements';

for (const target of [document, window, document.body, document.createElement('news-masthead')] as const) {
  target.addEventListener('click', (event) => event.preventDefault());
}

document.addEventListener('news-masthead-toggle', (event) => {
  const typed: NewsMastheadToggleEvent = event;
  const expanded: boolean = typed.expanded;
  // @ts-expect-error It is no CustomEvent.
  console.log(expanded, event.detail);
});
document.addEventListener('news-back-to-top', (event) => event satisfies NewsBackToTopEvent);
document.addEventListener('news-back-to-top-return', (event) =>
  (event satisfies NewsBackToTopReturnEvent).destination.checkVisibility(),
);
document.addEventListener('news-comment-submit', (event) => {
  const { comment, attempt }: NewsCommentSubmitEvent = event;
  event.waitUntil(Promise.resolve());
  // @ts-expect-error A promise is needed.
  event.waitUntil('captcha');
  // @ts-expect-error What is sent has no such field.
  console.log(comment.title, attempt);
});
document.addEventListener('news-comments-load', (event) =>
  (event satisfies NewsCommentsLoadEvent).comments.map(({ id }) => id),
);
document.addEventListener('news-comments-new', (event) => {
  const { comments, url }: NewsCommentsNewEvent = event;
  console.log(comments.length, url);
});
document.addEventListener('news-comment-queue', (event) => (event satisfies NewsCommentQueueEvent).waiting.length);

window.addEventListener('news-comment-result', (event) => {
  const { status }: NewsCommentResultEvent = event;
  // @ts-expect-error There is no such status.
  if (status === 'accepted') console.log(status);
});
window.addEventListener('news-masthead-toggle', ({ expanded }) => expanded satisfies boolean);
document.createElement('news-back-to-top').addEventListener('news-back-to-top', ({ target }) => target);

// @ts-expect-error An event of another name is a plain one.
document.addEventListener('news-toggle', ({ expanded }) => expanded);
