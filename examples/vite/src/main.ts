import 'news-elements/styles/news-elements.css';
import 'news-elements/define';

const masthead = document.querySelector('news-masthead')!;
const form = document.querySelector('news-comment-form')!;
const say = (words: string) => (document.querySelector('output')!.textContent = words);

masthead.strings = { allSections: 'جميع الأبواب' };
masthead.addEventListener('news-masthead-toggle', ({ expanded }) => say(expanded ? 'فُتحت الأبواب' : 'طُويت الأبواب'));

form.backend = { send: async ({ author }) => ({ status: 'published', message: author }) };
form.addEventListener('news-comment-result', ({ status, message }) => say(`${message}: ${status}`));

document.querySelector('button')!.addEventListener('click', () => {
  document.getElementById('language')!.textContent = 'C#';
});
