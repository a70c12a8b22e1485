/* global document, fuzz -- what runs in the page */
// Changes of the page by its own scripts. Each function runs in the page, gets a random number, and returns what it did.

const CHANGES = {
  'append a paragraph': () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'كتب اللاعب على حسابه @player10 أن الفريق تدرّب بلغة C++، ثم سافر إلى لندن (2026).';
    document.querySelector('news-article-body')?.append(paragraph);
  },
  'append a wide table': () => {
    const figure = document.createElement('figure');
    const row = document.createElement('tr');
    for (let i = 0; i < 12; i++) row.insertCell().textContent = 'عمودعريضجداً';
    const table = document.createElement('table');
    table.append(row);
    figure.append(table);
    document.querySelector('news-article-body')?.append(figure);
  },
  'remove a block of the article': (number) => {
    const blocks = [...document.querySelectorAll('news-article-body > *')];
    blocks[number % blocks.length]?.remove();
  },
  'change a text': (number) => {
    const paragraphs = [...document.querySelectorAll('news-article-body p, h1')];
    const text = paragraphs[number % paragraphs.length]?.lastChild;
    if (text?.nodeType === 3) text.data += ' وأضافت C++ و@name.';
  },
  'split a text': (number) => {
    const paragraphs = [...document.querySelectorAll('news-article-body p')];
    const text = paragraphs[number % paragraphs.length]?.firstChild;
    if (text?.nodeType === 3 && text.length > 4) text.splitText(text.length >> 1);
  },
  'join the texts': () => document.querySelector('news-article-body')?.normalize(),
  'write the article again': () => {
    const article = document.querySelector('news-article-body');
    const { innerHTML } = article ?? {};
    if (article) article.innerHTML = innerHTML;
  },
  'move an element': (number) => {
    const tags = ['news-masthead', 'news-header', 'news-article-body', 'news-comment-form', 'news-back-to-top'];
    const element = document.querySelector(tags[number % tags.length]);
    element?.parentNode.insertBefore(element, element.nextSibling);
  },
  'wrap an element': (number) => {
    const tags = ['news-header', 'news-article-body', 'news-comment-form'];
    const element = document.querySelector(tags[number % tags.length]);
    if (!element || element.parentElement.matches('div.wrapper')) return;
    const wrapper = Object.assign(document.createElement('div'), { className: 'wrapper' });
    element.replaceWith(wrapper);
    wrapper.append(element);
  },
  'add a section': () => {
    const item = document.createElement('li');
    item.innerHTML = '<a href="#new">قسم جديد</a>';
    document.querySelector('news-masthead ul')?.append(item);
  },
  'remove a section': (number) => {
    const items = [...document.querySelectorAll('news-masthead li')];
    if (items.length > 2) items[number % items.length].remove();
  },
  'add a comment': (number) => {
    if (document.getElementById(`comment-${number}`)) return;
    const item = Object.assign(document.createElement('li'), { id: `comment-${number}`, className: 'comment' });
    item.innerHTML = '<p class="fn">Anna</p><div class="comment-content"><p>A comment</p></div>';
    document.querySelector('.comment-list')?.append(item);
  },
  'hide or show an element': (number) => {
    const tags = ['news-masthead', 'news-article-body', 'news-comment-form', 'news-back-to-top'];
    const element = document.querySelector(tags[number % tags.length]);
    if (element) element.hidden = !element.hidden;
  },
  'change a date': (number) => {
    const time = document.querySelector('news-header time');
    if (!time) return;
    time.dateTime = `2026-11-${10 + (number % 20)}T09:30+03:00`;
    if (number % 2) time.textContent = '';
  },
};

export const documentActions = [
  {
    name: 'change the document',
    weight: 14,
    // The focused element can be moved, removed or hidden.
    mayBlur: true,
    changesDocument: true,
    run: async ({ page, random }) => {
      const name = random.pick(Object.keys(CHANGES));
      const number = random.integer(0, 9999);
      await page.evaluate(`(${CHANGES[name]})(${number}); fuzz.readSource()`);
      return `${name} (${number})`;
    },
  },
  {
    name: 'move the focus',
    weight: 3,
    run: async ({ page, random }) =>
      page.evaluate(
        (number) => {
          const controls = fuzz.controls();
          const control = controls[number % controls.length];
          control?.focus();
          return fuzz.describe(control);
        },
        random.integer(0, 9999),
      ),
  },
];
