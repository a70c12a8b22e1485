import 'news-elements/styles/news-elements.css';
import 'news-elements/define';

const masthead = document.querySelector('news-masthead')!;
const form = document.querySelector('news-comment-form')!;
const announce = (text: string) => (document.querySelector('output')!.textContent = text);

masthead.strings = { allSections: 'جميع الأبواب' };
masthead.addEventListener('news-masthead-toggle', ({ expanded }) =>
  announce(expanded ? 'فُتحت الأبواب' : 'طُويت الأبواب'),
);

// A stub for this example: it sends nothing. Replace it with a request to your server.
form.backend = { send: async ({ author }) => ({ status: 'published', message: author }) };
form.addEventListener('news-comment-result', ({ status, message }) => announce(`${message}: ${status}`));

document.querySelector('button')!.addEventListener('click', () => {
  document.getElementById('language')!.textContent = 'C#';
});
