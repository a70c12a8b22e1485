// Threads in the other languages: the strings, digits and plural forms come from the page's language.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import { registerLocale } from '../src/index.js';
import { fa } from '../src/locales/fa.js';
import { he } from '../src/locales/he.js';
import { ur } from '../src/locales/ur.js';
import { classicThread } from '../stories/support/comment-threads.js';
import { removeThreads, showThread } from './support/comments.js';

const SAMPLE = [
  {
    id: 2,
    author: 'Sam',
    text: 'نص.',
    replies: [
      { id: 3, author: 'Dana', text: 'نص.' },
      { id: 4, author: 'Noa', text: 'In English.' },
    ],
  },
];

const EXPECTED = [
  { locale: fa, replies: '۲ پاسخ', line: 'در پاسخ به Sam', name: '۲ پاسخ به \u2068Sam\u2069' },
  { locale: he, replies: 'שתי תשובות', line: 'בתגובה אל Sam', name: 'שתי תשובות אל \u2068Sam\u2069' },
  { locale: ur, replies: '2 جوابات', line: 'Sam کے جواب میں', name: '\u2068Sam\u2069 کو 2 جوابات' },
];

describe('a thread in another language', () => {
  const root = document.documentElement;
  const { lang } = root;
  afterEach(() => {
    root.lang = lang;
    removeThreads();
  });

  for (const { locale, replies, line, name } of EXPECTED) {
    it(`has the strings and digits of the language, on the side of the page: ${locale.lang}`, async () => {
      registerLocale(locale);
      root.lang = locale.lang;
      const thread = await showThread(classicThread(SAMPLE), 'collapse block-direction="auto"');
      const toggle = (): HTMLElement | null => thread.querySelector('.news-comment-toggle');
      await waitUntil(() => toggle() && thread.querySelectorAll('.news-comment-line').length === 2, 'the additions', {
        timeout: 9000,
      });
      expect([toggle()?.textContent, toggle()?.ariaLabel]).to.deep.equal([replies, name]);
      const [added] = thread.querySelectorAll<HTMLElement>('.news-comment-line');
      expect(added?.textContent).to.equal(line);
      expect(added?.querySelector('bdi')?.textContent).to.equal('Sam');
      expect(added?.matches(':dir(rtl)')).to.be.true;
      expect(added?.hasAttribute('lang'), 'the strings are in the language of the page').to.be.false;
      expect(thread.querySelector('#comment-4 .comment-content')).to.have.attribute('dir', 'ltr');
    });
  }
});
