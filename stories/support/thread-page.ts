// The thread of the stories, in Arabic and in English, on a page that scrolls.
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { listStyles } from '../../src/elements/news-comments/news-comments.list.styles.js';
import { controlStyles } from '../../src/elements/news-comments/news-comments.lazy.styles.js';
import { ARABIC_WORDS, ENGLISH_WORDS, type SampleComment, type ThreadWords } from './comment-threads.js';

/** A date in the past, in ISO 8601. */
export const hoursAgo = (hours: number): string =>
  new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+Z/, '+00:00');

const ARABIC: SampleComment[] = [
  {
    id: 2,
    author: 'سعد القحطاني',
    date: hoursAgo(30),
    text: 'هل ذُكرت كلفة تشغيل نموذج DeepSeek-V3؟ قرأت في The Verge أنها أقل من ‎$6‎ ملايين.',
    replies: [
      {
        id: 3,
        author: 'Layla Mansour (Cairo)',
        date: hoursAgo(26),
        text: 'Yes, in the last paragraph: 2.788 million GPU hours, so about $5.6 million. It does not include research.',
        replies: [
          {
            id: 6,
            author: 'هند',
            date: hoursAgo(5),
            text: 'iPhone رائع جداً، لكن GPU و CPU لا يكفيان وحدهما. من المفيد قراءة التقرير كاملاً قبل المقارنة بين الشركتين.',
            replies: [
              {
                id: 8,
                author: 'C++ Fan',
                date: hoursAgo(2),
                text: 'أتفق، والأرقام نفسها محل خلاف.',
                replies: [{ id: 9, author: '@omar_k', date: hoursAgo(0.5), text: 'Source?' }],
              },
            ],
          },
        ],
      },
      { id: 5, author: 'عمر', date: hoursAgo(20), text: 'شكراً على التوضيح.' },
    ],
  },
  { id: 4, author: 'كريم', date: hoursAgo(24), text: 'أوضح ما كُتب عن الموضوع حتى الآن.' },
];

const ENGLISH: SampleComment[] = [
  {
    id: 2,
    author: 'Samuel Okafor',
    date: hoursAgo(30),
    text: 'Did they publish the cost of running DeepSeek-V3? I read that it was below $6 million.',
    replies: [
      {
        id: 3,
        author: 'ليلى منصور (القاهرة)',
        date: hoursAgo(26),
        text: 'نعم، في الفقرة الأخيرة: نحو 5.6 مليون دولار، ولا يشمل ذلك الأبحاث التي سبقت التدريب في شركة DeepSeek.',
        replies: [
          {
            id: 6,
            author: 'Hind',
            date: hoursAgo(5),
            text: 'The word فاتورة in the headline says it well. Read the whole report before you compare the two companies.',
            replies: [
              {
                id: 8,
                author: 'C++ Fan',
                date: hoursAgo(2),
                text: 'Agreed, and the numbers are disputed.',
                replies: [{ id: 9, author: '@omar_k', date: hoursAgo(0.5), text: 'المصدر؟' }],
              },
            ],
          },
        ],
      },
      { id: 5, author: 'Omar', date: hoursAgo(20), text: 'Thank you for the explanation.' },
    ],
  },
  { id: 4, author: 'Karim', date: hoursAgo(24), text: 'The clearest text about it so far.' },
];

/** The comments of the stories, and what WordPress prints around them, in the language of the toolbar. */
export const SAMPLES: Record<'ar' | 'en', { comments: SampleComment[]; words: ThreadWords }> = {
  ar: { comments: ARABIC, words: ARABIC_WORDS },
  en: { comments: ENGLISH, words: ENGLISH_WORDS },
};

/** The style sheet of the list, `cdn/news-elements.comments.css`. */
export const listSheet = html`<style>
  ${listStyles('news-comments')}
  ${controlStyles('news-comments')}
</style>`;

interface ThreadOptions {
  collapse?: boolean;
  load?: 'more';
}

/** A thread with a story above it: what needs space is added below the visible part of the page. */
export const thread = (content: string, { collapse = false, load }: ThreadOptions = {}) => html`
  <div class="above" style="block-size: 150vh"></div>
  <news-comments
    block-direction="auto"
    relative="P7D"
    ?collapse=${collapse}
    load=${load ?? ''}
    style="display: block; max-inline-size: 40rem"
    >${unsafeHTML(content)}</news-comments
  >
`;

/** Waits until the threads are read, which happens below the visible part of the page, and removes the space above them. */
export const showThread: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  const threads = [...canvasElement.querySelectorAll('news-comments')];
  for (const each of threads) {
    // The code of a thread is loaded when the reader comes near it.
    each.scrollIntoView();
    await waitFor(() => expect(each.querySelector(':scope > [role=status]')).not.toBeNull(), { timeout: 15_000 });
  }
  scrollTo(0, 0);
  for (const each of threads)
    await waitFor(() => expect(each.querySelector('.news-comment-line')).not.toBeNull(), { timeout: 15_000 });
  for (const space of canvasElement.querySelectorAll<HTMLElement>('.above')) space.style.blockSize = '0';
};
