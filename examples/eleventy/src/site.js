const masthead = document.querySelector('news-masthead');
const form = document.querySelector('news-comment-form');
const output = document.querySelector('output');

masthead.strings = { allSections: 'جميع الأبواب' };
masthead.addEventListener('news-masthead-toggle', ({ expanded }) => {
  output.textContent = expanded ? 'فُتحت الأبواب' : 'طُويت الأبواب';
});

// A stub for this example: it sends nothing. Replace it with a request to your server.
form.backend = { send: async ({ author }) => ({ status: 'published', message: author }) };
form.addEventListener('news-comment-result', ({ status, message }) => {
  output.textContent = `${message}: ${status}`;
});
