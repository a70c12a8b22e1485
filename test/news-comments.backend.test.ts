// The property `backend` of the thread: comments that do not come from a page of the site.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import type { CommentPage, ThreadComment } from '../src/comments/thread/thread-backend.js';
import { buildPage } from '../src/elements/news-comments/loading/build-page.js';
import { authorOf, textOf, timeOf } from '../src/elements/news-comments/thread/comment-parts.js';
import type { FoundComment } from '../src/elements/news-comments/thread/find-comments.js';
import type { NewsComments } from '../src/index.js';
import { classicThread, type SampleComment, THREADS } from '../stories/support/comment-threads.js';
import { answerWith, skipTime } from './support/comment-site.js';
import { removeThreads } from './support/comments.js';
import { warnings } from './support/warnings.js';

const TIMEOUT = { timeout: 10_000 };
const sample = (id: number, ...replies: SampleComment[]): SampleComment => ({
  id,
  author: 'سعد',
  text: 'نص.',
  replies,
});
const SAMPLE = [sample(2, sample(3)), sample(4)];

const answer = (id: string, changes: Partial<ThreadComment> = {}): ThreadComment => ({
  id,
  html: `<p>جديد ${id}.</p>`,
  author: 'هند',
  date: '2026-11-24T10:30:00Z',
  ...changes,
});

function thread(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

const outline = (comments: readonly FoundComment[]): string[] =>
  comments.map(({ id, parent }) => (parent ? `${parent.id}>${id}` : id));

describe('buildPage', () => {
  for (const [name, print] of Object.entries(THREADS)) {
    it(`gives a comment the shape of one of the thread: ${name}`, () => {
      const prefix = print === THREADS['the list of another site'] ? 'c' : '';
      const host = thread(print(SAMPLE));
      const { comments } = buildPage({ comments: [answer(`${prefix}70`)] }, '/', host);
      const [built] = comments;
      expect(comments).to.have.length(1);
      expect([built!.id, authorOf(built!)]).to.deep.equal([`${prefix}70`, 'هند']);
      expect(textOf(built!).map(({ textContent }) => textContent.trim())).to.deep.equal([`جديد ${prefix}70.`]);
      const time = timeOf(built!);
      if (time) expect([time.dateTime, time.textContent]).to.deep.equal(['2026-11-24T10:30:00Z', '']);
      const shape = host.querySelector('#comment-3, #c3')!;
      const item = shape.closest('li') ?? shape;
      expect([built!.element.localName, built!.element.className]).to.deep.equal([item.localName, item.className]);
      expect(built!.element.outerHTML).to.not.match(/سعد|نص|(?:comment-|="c|replytocom=|id=")3\b/);
    });
  }

  it('keeps no badge, avatar, link or class of the author whose comment was copied', () => {
    const host = thread(`<ol><li id="comment-3" class="comment byuser comment-author-saad bypostauthor even"><article>
      <img class="avatar" src="data:,"><b class="fn"><a href="https://saad.example/">سعد</a></b> <span class="badge">محرر</span> 12 صوتاً
      <a href="/edit?c=3">تعديل</a><div class="comment-content"><p>نص.</p></div>
      <a class="comment-reply-link" href="?replytocom=3#respond" data-commentid="3" aria-label="ردّ على سعد">ردّ</a></article></li></ol>`);
    const [built] = buildPage({ comments: [answer('70')] }, '/', host).comments;
    const { element } = built!;
    expect(element.className).to.equal('comment even');
    expect(element.querySelector('img, .badge')).to.be.null;
    expect(element.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal('هند جديد 70. ردّ');
    const links = [...element.querySelectorAll('a')].map((link) => [
      link.getAttribute('href'),
      link.dataset.commentid,
      link.ariaLabel,
    ]);
    expect(links).to.deep.equal([['?replytocom=70#respond', '70', 'ردّ على هند']]);
  });

  it('builds items like those of WordPress if the thread has no comment', () => {
    const [built] = buildPage({ comments: [answer('7')] }, '/', thread('<ol></ol>')).comments;
    expect(built!.element.outerHTML).to.equal(
      '<li id="comment-7" class="comment"><b class="fn">هند</b> <time datetime="2026-11-24T10:30:00Z"></time> <div class="comment-content"><p>جديد 7.</p></div></li>',
    );
  });

  it('takes a whole comment as the page prints it', () => {
    const html = classicThread([{ id: 9, author: 'كريم', text: 'كامل.' }]);
    const [built] = buildPage({ comments: [answer('9', { html })] }, '/', thread(classicThread(SAMPLE))).comments;
    expect([built!.id, authorOf(built!), textOf(built!)[0]?.textContent]).to.deep.equal(['9', 'كريم', 'كامل.']);
  });

  it('places replies in what they answer, in whatever order, and leaves out those to unknown comments', () => {
    const comments = [
      answer('9', { parentId: '8' }),
      answer('8', { parentId: '3' }),
      answer('10'),
      answer('11', { parentId: '99' }),
    ];
    const page = buildPage({ comments }, '/', thread(classicThread(SAMPLE)));
    expect(outline(page.comments)).to.have.members(['3>8', '8>9', '10']);
  });

  it('does not hang on comments that answer each other, and leaves out removed ones', () => {
    const comments = [
      answer('8', { parentId: '9' }),
      answer('9', { parentId: '8' }),
      answer('4', { status: 'removed' }),
    ];
    const page = buildPage({ comments }, '/', thread(classicThread(SAMPLE)));
    expect(page.comments.map(({ id }) => id)).to.not.include('4');
    expect(page.removed).to.deep.equal(['4']);
  });

  it('reduces HTML to what neither runs nor loads', () => {
    const html = `<p onclick="globalThis.hacked = 1">نص<script>globalThis.hacked = 1</script><img src="data:," onerror="globalThis.hacked = 1">
      <iframe srcdoc="<script>parent.hacked = 1</script>"></iframe><a href="javascript:1">x</a></p><comment-like></comment-like>`;
    const [built] = buildPage(
      { comments: [answer('9', { html, author: '<img src=x>' })] },
      '/',
      thread(classicThread(SAMPLE)),
    ).comments;
    const { element } = built!;
    expect(element.querySelector('script, iframe, comment-like, [onclick], [onerror], [href^=javascript]')).to.be.null;
    expect(authorOf(built!)).to.equal('<img src=x>');
    expect('hacked' in globalThis).to.be.false;
  });
});

describe('<news-comments backend>', () => {
  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
    removeThreads();
  });

  async function show(html: string, backend: NewsComments['backend'], attributes: string): Promise<NewsComments> {
    const page = document.createElement('div');
    page.className = 'test-thread';
    page.innerHTML = `<news-comments ${attributes}>${html}</news-comments><div style="block-size: 300vh"></div>`;
    const element = page.querySelector('news-comments')!;
    element.backend = backend;
    document.body.prepend(page);
    await waitUntil(() => element.querySelector('[role=status]'), 'the code is loaded', TIMEOUT);
    return element;
  }

  const ids = (root: Element): string[] =>
    [...root.querySelectorAll('[id^="comment-"]')].map(({ id }) => id.replace('comment-', ''));
  const button = (root: Element): HTMLElement | null => root.querySelector('.news-comment-new');
  const link = '<nav><a class="next" href="/api/comments?page=2">التالي</a></nav>';

  it('loads pages from an object, with the address of the page after them', async () => {
    const urls: string[] = [];
    const pages: CommentPage[] = [
      { comments: [answer('5'), answer('6', { parentId: '5' })], next: '/api/comments?page=3' },
      { comments: [answer('7')] },
    ];
    const backend = {
      page: (url: string) => {
        urls.push(new URL(url, location.href).search);
        return Promise.resolve(
          url.includes('page=') ? pages[Number(/page=(\d)/.exec(url)?.[1]) - 2]! : { comments: [] },
        );
      },
      since: () => Promise.reject(new Error('not asked')),
    };
    const element = await show(classicThread(SAMPLE) + link, backend, 'load="more"');
    await element.loadMore();
    expect(ids(element)).to.deep.equal(['2', '3', '4', '5', '6']);
    await element.loadMore();
    expect(ids(element)).to.deep.equal(['2', '3', '4', '5', '6', '7']);
    expect(urls).to.include.members(['?page=2', '?page=3']);
    expect(element.querySelector('a.next')).to.have.attribute('data-news-loaded');
  });

  it('looks for new comments by an object, from the time of the newest one on', async () => {
    const times: string[] = [];
    const backend = {
      page: () => Promise.reject(new Error('not asked')),
      since: (time: string) => {
        times.push(time);
        return Promise.resolve({
          comments: [answer('9'), answer('8', { parentId: '3' }), answer('4', { status: 'removed' })],
        });
      },
    };
    const element = await show(classicThread(SAMPLE), backend, 'live="60"');
    await waitUntil(() => (skipTime(1), button(element)?.textContent === 'تعليقان جديدان'), 'the button', TIMEOUT);
    expect(times[0]).to.equal('2026-11-23T07:30:00.000Z');
    expect(element.querySelector('#comment-4 [data-news-removed]')).to.not.be.null;
    button(element)!.click();
    expect(ids(element)).to.deep.equal(['2', '3', '8', '4', '9']);
    expect(document.activeElement?.id).to.equal('comment-8');
    await waitUntil(() => element.querySelector('#comment-9 time')?.textContent.includes('2026'), 'the date', TIMEOUT);
  });

  it('waits as long as an error of the object asks for', async () => {
    let count = 0;
    const backend = {
      page: () => Promise.reject(new Error()),
      since: () => (count++, Promise.reject(Object.assign(new Error(), { retryAfter: 600 }))),
    };
    await show(classicThread(SAMPLE), backend, 'live="60"');
    await waitUntil(() => (skipTime(1), count === 1), 'the request', TIMEOUT);
    await new Promise((resolve) => setTimeout(resolve));
    skipTime(590);
    expect(count).to.equal(1);
    skipTime(11);
    expect(count).to.equal(2);
  });

  describe('wordpress-rest', () => {
    beforeEach(() => {
      const root = document.createElement('link');
      root.rel = 'https://api.w.org/';
      root.href = 'https://example.com/wp-json/';
      document.head.append(root);
    });
    afterEach(() => {
      document.querySelector('link[rel="https://api.w.org/"]')!.remove();
    });

    const form =
      '<news-comment-form><form><input type="hidden" name="comment_post_ID" value="7"></form></news-comment-form>';
    const item = { id: 9, parent: 3, author_name: 'هند', date_gmt: '2026-11-24T10:30:00', type: 'comment' };

    it('asks the REST API for new comments of the post of the form', async () => {
      const items = [
        { ...item, content: { rendered: '<p>جديد.</p>' } },
        ...[2, 3, 4].map((id) => ({ id, type: 'comment' })),
      ];
      const requests = answerWith(({ searchParams }) =>
        Response.json(items.filter(({ id }) => (searchParams.get('include') ?? String(id)) === String(id))),
      );
      const element = await show(classicThread(SAMPLE) + form, 'wordpress-rest', 'live="60"');
      await waitUntil(() => (skipTime(1), button(element)), 'the button', TIMEOUT);
      expect(requests[0]!.url.href).to.match(/^https:\/\/example\.com\/wp-json\/wp\/v2\/comments\?post=7&/);
      button(element)!.click();
      expect(ids(element)).to.deep.equal(['2', '3', '9', '4']);
    });

    it('inserts new comments before all others where the newest are first', async () => {
      answerWith(({ searchParams }) => {
        const wanted = searchParams.get('include')?.split(',').map(Number) ?? [9, 8, 4, 2];
        return Response.json(wanted.map((id) => ({ ...item, id, parent: 0, content: { rendered: 'نص.' } })));
      });
      const newestFirst = classicThread([sample(4), sample(2)]);
      const element = await show(newestFirst + form, 'wordpress-rest', 'live="60"');
      await waitUntil(() => (skipTime(1), button(element)), 'the button', TIMEOUT);
      button(element)!.click();
      expect(ids(element)).to.deep.equal(['9', '8', '4', '2']);
    });

    it('shows a comment again that an editor has approved again', async () => {
      let listed = [3, 4];
      const requests = answerWith(({ searchParams }) => {
        const wanted = searchParams.get('include')?.split(',').map(Number) ?? listed;
        return Response.json(wanted.map((id) => ({ ...item, id, parent: 0, content: { rendered: 'نص.' } })));
      });
      const element = await show(classicThread(SAMPLE) + form, 'wordpress-rest', 'live="60"');
      const marked = (): (string | undefined)[] =>
        [...element.querySelectorAll('[data-news-removed]')].map((text) => text.closest('li')?.id);
      await waitUntil(() => (skipTime(1), marked().length), 'the mark', TIMEOUT);
      expect(marked()).to.deep.equal(['comment-2']);
      listed = [2, 3, 4];
      await waitUntil(() => (skipTime(60), !marked().length), 'no mark', TIMEOUT);
      expect(button(element)).to.be.null;
      expect(ids(element)).to.deep.equal(['2', '3', '4']);
      const { length } = requests;
      await waitUntil(() => (skipTime(60), requests.length > length), 'the next look', TIMEOUT);
      expect(requests[length]!.url.searchParams.has('include'), 'no comment is asked for again').to.be.false;
    });

    for (const status of [401, 403, 404]) {
      it(`reads the page if the REST API answers ${String(status)}`, async () => {
        const requests = answerWith(({ pathname }) =>
          pathname.includes('wp-json')
            ? Response.json({ code: 'rest_login_required' }, { status })
            : classicThread([...SAMPLE, sample(9)]),
        );
        const element = await show(classicThread(SAMPLE) + form, 'wordpress-rest', 'live="60"');
        await waitUntil(() => (skipTime(1), button(element)?.textContent === 'تعليق جديد'), 'the button', TIMEOUT);
        expect(requests).to.have.length(2);
      });
    }

    it('reads the page if the id of the post is unknown', async () => {
      const requests = answerWith(() => classicThread([...SAMPLE, sample(9)]));
      const element = await show(classicThread(SAMPLE), 'wordpress-rest', 'live="60"');
      await waitUntil(() => (skipTime(1), button(element)), 'the button', TIMEOUT);
      expect(requests.map(({ url }) => url.pathname)).to.deep.equal([location.pathname]);
    });
  });

  it('logs one warning for an unknown back end, and reads the page', async () => {
    const logged = warnings();
    answerWith(() => classicThread([...SAMPLE, sample(9)]));
    const element = await show(classicThread(SAMPLE), 'graphql' as NewsComments['backend'], 'live="60"');
    await waitUntil(() => (skipTime(1), button(element)), 'the button', TIMEOUT);
    expect(logged.filter((text) => text.includes('unknown backend'))).to.have.length(1);
  });
});
