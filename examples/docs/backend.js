import 'news-elements/define';

for (const form of document.querySelectorAll('news-comment-form')) {
  form.backend = {
    async send({ postId, text, author, email }, { id, signal }) {
      const body = JSON.stringify({ id, postId, text, author, email });
      const { ok } = await fetch('/comments', { method: 'POST', body, signal });
      return { status: ok ? 'published' : 'unknown' };
    },
  };
}
document.addEventListener('news-comment-submit', (event) => {
  event.waitUntil(customElements.whenDefined('my-captcha'));
});
document.addEventListener('news-comment-result', ({ status, code }) => {
  console.log(status, code);
});
