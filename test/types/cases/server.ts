// What a server prints.
import {
  articleBodyHTML,
  type ArticleBodyOptions,
  type Calendar,
  commentFormHTML,
  type CommentFormOptions,
  type DateOptions,
  type Direction,
  formatMoment,
  newsArticleJSON,
  type Numerals,
  readMoment,
  type Story,
  type WrittenMoment,
} from 'news-elements/server';

const moment: WrittenMoment | undefined = readMoment('2026-11-23');
const calendars: readonly Calendar[] = ['islamic-umalqura', 'gregory'];
const options: DateOptions = { calendars, numerals: 'arab' satisfies Numerals };
console.log(formatMoment(moment, 'ar', options), formatMoment(readMoment(''), 'ar'));
// @ts-expect-error A moment is read from text first.
formatMoment('2026-11-23', 'ar');
// @ts-expect-error
formatMoment(moment, 'ar', { calendars: ['julian'] });

const article: ArticleBodyOptions = { dir: 'rtl' satisfies Direction, blockDirection: 'auto' };
articleBodyHTML('<p></p>', article);
// @ts-expect-error
articleBodyHTML('<p></p>', { blockDirection: 'rtl' });

const form: CommentFormOptions = { lang: 'ar', postId: 42 };
commentFormHTML(form);
// @ts-expect-error The post is needed.
commentFormHTML({ lang: 'ar' });

const story: Story = { headline: 'درس', published: '2026-11-23', authors: ['سارة'] };
newsArticleJSON(story);
// @ts-expect-error The headline is needed.
newsArticleJSON({ published: '2026-11-23', authors: ['سارة'] });
