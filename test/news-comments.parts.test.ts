// The lazy parts of <news-comments>, one at a time.
import { expect } from '@open-wc/testing';
import { LazyController } from '../src/controllers/lazy-controller.js';
import { DateFormatter } from '../src/dom/date-formatter.lazy.js';
import { PageLoader } from '../src/elements/news-comments/loading/page-loader.js';
import { createController } from '../src/elements/news-comments/news-comments.lazy.js';
import { buildPage } from '../src/elements/news-comments/thread-backends.lazy.js';
import { ThreadLocale } from '../src/elements/news-comments/thread-locale.js';
import { sortThread } from '../src/elements/news-comments/thread-sort.lazy.js';
import { controlStyles } from '../src/elements/news-comments/thread-styles.lazy.js';
import { ThreadUpdates } from '../src/elements/news-comments/thread-updates.lazy.js';
import { WaitingComments } from '../src/elements/news-comments/thread-waiting.lazy.js';
import { findComments } from '../src/elements/news-comments/thread/find-comments.js';
import { classicThread, THREADS } from '../stories/support/comment-threads.js';
import { contextOf, idsOf, TestThread } from './support/test-thread.js';
import { until } from './support/until.js';
import { warnings } from './support/warnings.js';

let host: TestThread;

beforeEach(() => {
  host = new TestThread();
  document.body.append(host);
});

afterEach(() => {
  host.remove();
});

describe('ThreadLocale', () => {
  it('has the strings of the page, overridden by those of the element, when it is read', () => {
    const locale = new ThreadLocale(host, host.locale, DateFormatter);
    expect(locale.strings.level).to.equal('(المستوى {count})');
    host.strings = { level: 'مستوى {count}' };
    locale.read();
    expect(locale.strings.level).to.equal('مستوى {count}');
  });

  it('writes counts in the digits that the element requests', () => {
    host.numerals = 'arab';
    const locale = new ThreadLocale(host, host.locale, DateFormatter);
    expect([2, 3, 3].map((count) => locale.plural(count, locale.strings.replies))).to.deep.equal([
      'ردّان',
      '٣ ردود',
      '٣ ردود',
    ]);
    host.numerals = 'latn';
    locale.read();
    expect(locale.plural(3, locale.strings.replies)).to.equal('3 ردود');
  });
});

describe('controlStyles', () => {
  for (const [name, print] of Object.entries(THREADS)) {
    it(`matches no element that the page has printed: ${name}`, () => {
      host.innerHTML = print([{ id: 2, author: 'Sam', text: 'نص', replies: [{ id: 3, author: 'هند', text: 'نص' }] }]);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(controlStyles('test-thread'));
      const selectorsIn = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) =>
          rule instanceof CSSStyleRule
            ? [rule.selectorText]
            : rule instanceof CSSMediaRule
              ? selectorsIn(rule.cssRules)
              : [],
        );
      const selectors = selectorsIn(sheet.cssRules).map((selector) => selector.replace(/::(?:before|after)$/, ''));
      expect(selectors).to.have.length.above(8);
      expect(selectors.filter((selector) => host.matches(selector) || host.querySelector(selector))).to.deep.equal([]);
    });
  }
});

describe('PageLoader', () => {
  it('finds the links to the pages before and after, and none in comments', () => {
    host.innerHTML = `<ol><li id="comment-2"><div class="comment-content"><a rel="next" href="/elsewhere">a</a></div></li></ol>
      <nav><a class="prev" href="/story/comment-page-1/">1</a><a class="next" href="/story/comment-page-3/">3</a></nav>`;
    const { previous, next } = new PageLoader(host).links;
    expect([previous?.textContent, next?.textContent]).to.deep.equal(['1', '3']);
  });
});

const SAMPLE = [
  { id: 2, author: 'سعد', text: 'نص', replies: [{ id: 3, author: 'هند', text: 'ردّ' }] },
  { id: 4, author: 'عمر', text: 'نص آخر' },
];
const DATE = '2026-11-23T10:30:00+03:00';

describe('createController', () => {
  const create = (thread: TestThread): object | undefined =>
    createController(thread, thread.locale, DateFormatter, LazyController, controlStyles, location.href);

  it('creates the controller of a thread', () => {
    host.innerHTML = classicThread(SAMPLE);
    expect(create(host)).to.be.an('object');
  });

  it('creates none for a thread in another one, and warns', () => {
    const logged = warnings();
    const inner = new TestThread();
    host.append(inner);
    expect(create(inner)).to.equal(undefined);
    expect(logged.join()).to.include('another one is around it');
  });
});

describe('buildPage', () => {
  it('has the comments of an answer with their parents, the addresses, and the ids of removed comments', () => {
    host.innerHTML = classicThread(SAMPLE);
    const page = buildPage(
      {
        comments: [
          { id: '9', parentId: '3', author: 'ليلى', date: DATE, html: '<p>جديد<script>x</script></p>' },
          { id: '10', parentId: '77', author: 'سارة', date: DATE, html: 'لا أصل له' },
          { id: '4', author: '', date: DATE, html: '', status: 'removed' },
        ],
        next: '/story/2/',
      },
      '/story/',
      host,
    );
    expect(page.comments.map(({ id, parent }) => [id, parent?.id])).to.deep.equal([['9', '3']]);
    expect(page.comments[0]?.element.querySelector('script')).to.equal(null);
    expect([page.addresses, page.removed]).to.deep.equal([{ next: '/story/2/' }, ['4']]);
  });
});

describe('sortThread', () => {
  it('moves the comments into the order of the other page, with their replies', () => {
    host.innerHTML = `<a data-news-sort href="?order=desc">الأحدث</a>${classicThread(SAMPLE)}`;
    const elements = new Map(findComments(host).map(({ id, element }) => [id, element]));
    const item = (id: string) => ({ id, author: '', date: DATE, html: '' });
    const page = buildPage({ comments: [item('4'), item('2')] }, location.href, host);
    expect(sortThread(host, host.querySelector('a') as HTMLAnchorElement, page)).to.equal(true);
    expect(idsOf(host)).to.deep.equal(['4', '2', '3']);
    expect(findComments(host).every(({ id, element }) => elements.get(id) === element)).to.equal(true);
  });

  it('throws for a page without comments', () => {
    host.innerHTML = `<a data-news-sort href="?order=desc">الأحدث</a>${classicThread(SAMPLE)}`;
    const page = buildPage({ comments: [] }, location.href, host);
    expect(() => sortThread(host, host.querySelector('a') as HTMLAnchorElement, page)).to.throw('no comments');
    expect(idsOf(host)).to.deep.equal(['2', '3', '4']);
  });
});

describe('ThreadUpdates', () => {
  it('loads the next page of a back end, and announces the number of comments', async () => {
    host.innerHTML = `${classicThread(SAMPLE)}<nav class="navigation"><a class="next" href="?cpage=2">التالي</a></nav>`;
    const comments = [5, 6].map((id) => ({ id: String(id), author: 'ليلى', date: DATE, html: 'نص' }));
    host.backend = {
      page: () => Promise.resolve({ comments }),
      since: () => Promise.resolve({ comments: [] }),
    };
    const { context, said } = contextOf(host);
    await new ThreadUpdates(context).loadMore();
    expect(idsOf(host)).to.deep.equal(['2', '3', '4', '5', '6']);
    expect(said.at(-1)).to.include('تعليقان');
  });

  it('announces that a comment does not exist', async () => {
    host.innerHTML = classicThread(SAMPLE);
    const { context, said } = contextOf(host);
    const updates = new ThreadUpdates(context);
    expect(await updates.reveal('77')).to.equal(null);
    expect(said).to.deep.equal([updates.strings.notFound]);
  });
});

describe('WaitingComments', () => {
  it('shows what a list has at the end of its branch, below what is in view, and removes what it has no more', async () => {
    host.innerHTML = classicThread(SAMPLE);
    host.style.cssText = 'display: block; margin-block-start: 200vh';
    const outbox = document.createElement('ol');
    outbox.innerHTML = '<li data-comment="a" data-parent="2"><p>أوافق.</p></li>';
    const { context } = contextOf(host);
    const waiting = new WaitingComments(host, context.locale, () => 'لم يُرسل بعد');
    waiting.show(outbox);
    const find = (): Element | null => host.querySelector('#comment-2 .news-comment-waiting');
    await until(() => find() !== null);
    expect(find()?.textContent).to.equal('لم يُرسل بعدأوافق.');
    outbox.replaceChildren();
    await until(() => find() === null);
    waiting.stop();
  });
});
