// Sends comments to Drupal. Load this file before the elements: otherwise a waiting comment could be sent as to WordPress.
const backend = {
  async send({ action, fields }, { signal }) {
    // Nothing is sent without a connection, so the comment can wait for it.
    if (!navigator.onLine) return { status: 'unknown', code: 'network' };
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    try {
      const response = await fetch(action, { method: 'POST', body, signal });
      const hasError = (await response.text()).includes('messages--error');
      // Drupal redirects to the story if it accepts a comment, and also if comments were closed in the meantime.
      if (response.redirected && response.ok && !hasError) return { status: 'received' };
      if (response.ok) return { status: 'rejected', code: response.redirected ? 'closed' : 'invalid' };
      if (response.status === 403) return { status: 'rejected', code: 'login' };
    } catch {
      // The connection was lost, or the reader has cancelled.
    }
    // Drupal does not notice that it gets the same comment again. So the reader decides whether it is sent again.
    const message = 'لا يُعرف أوصل التعليق أم لا. يُرجى إعادة تحميل الصفحة قبل إرساله مرة أخرى.';
    return { status: 'rejected', code: 'refused', message };
  },
};

customElements.whenDefined('news-comment-form').then(() => {
  for (const form of document.querySelectorAll('news-comment-form')) form.backend = backend;
});
