import { expect } from 'chai';
import { wordpressRest } from '../../src/comments/backends/wordpress/rest.js';
import {
  findPublished,
  findRejectionInREST,
  findRestRoot,
  isPostHidden,
  restURL,
} from '../../src/comments/backends/wordpress/rest-lookup.js';
import { ORIGIN, outgoingComment, sendContext, siteThat } from '../support/requests.js';

const ROOT = `${ORIGIN}/wp-json/`;
const { signal } = new AbortController();
const json = (body: unknown, status = 200) => Response.json(body, { status });

describe('findRestRoot', () => {
  it('is the linked root, or wp-json/ beside the address of the form', () => {
    expect(findRestRoot(`${ORIGIN}/blog/wp-comments-post.php`, 'https://api.example/')).to.equal(
      'https://api.example/',
    );
    expect(findRestRoot(`${ORIGIN}/blog/wp-comments-post.php`)).to.equal(`${ORIGIN}/blog/wp-json/`);
  });
});

describe('restURL', () => {
  it('adds a path and a query to a root, also to one without pretty permalinks', () => {
    expect(restURL(ROOT, 'wp/v2/posts', { per_page: '5', q: 'أ&ب' }).href).to.equal(
      `${ROOT}wp/v2/posts?per_page=5&q=%D8%A3%26%D8%A8`,
    );
    expect(restURL(`${ORIGIN}/?rest_route=/`, 'wp/v2/posts', { post: '7' }).href).to.equal(
      `${ORIGIN}/?rest_route=%2Fwp%2Fv2%2Fposts&post=7`,
    );
  });
});

describe('findPublished', () => {
  const listed = (id: number, author_name: string, rendered: string) => ({
    link: `${ORIGIN}/#comment-${String(id)}`,
    date_gmt: '2026-11-24T10:30:00',
    author_name,
    content: { rendered },
  });
  const find = async (list: unknown, changes = {}, status = 200) =>
    await findPublished(siteThat(() => json(list, status)).fetch, ROOT, outgoingComment(changes), signal);

  it('asks for the 50 newest comments of the post', async () => {
    const site = siteThat(() => json([]));
    await findPublished(site.fetch, ROOT, outgoingComment({ postId: '12' }), signal);
    const [request] = site.requests;
    const { origin, pathname, searchParams } = new URL(request?.url ?? '');
    expect(origin + pathname).to.equal(`${ROOT}wp/v2/comments`);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      post: '12',
      per_page: '50',
      orderby: 'id',
      order: 'desc',
    });
    expect([request?.signal, request?.headers]).to.deep.equal([signal, { Accept: 'application/json' }]);
  });

  it('finds the first comment with exactly this text and author', async () => {
    const list = [
      listed(1, 'ليلى', '<p>تعليق آخر</p>'),
      listed(2, 'سارة', '<p>تعليق</p>'),
      listed(3, 'ليلى', '<p>تعليق</p>'),
      listed(4, 'ليلى', '<p>تعليق</p>'),
    ];
    const found = await find(list, { author: 'ليلى' });
    expect(found).to.deep.equal({ url: `${ORIGIN}/#comment-3`, postedAt: Date.UTC(2026, 10, 24, 10, 30) });
    expect((await find(list))?.url).to.equal(`${ORIGIN}/#comment-2`);
  });

  it('finds a comment of signs alone by its author, among comments of signs alone', async () => {
    const list = [listed(1, 'ليلى', 'كلام...'), listed(2, 'سارة', '&#8230;'), listed(3, 'ليلى', '&#8230;')];
    expect((await find(list, { author: 'ليلى', text: '...' }))?.url).to.equal(`${ORIGIN}/#comment-3`);
  });

  it('returns undefined if no comment is the same, and null if the list cannot be read', async () => {
    expect(await find([listed(1, '', 'آخر')])).to.equal(undefined);
    expect(await find({ code: 'rest_forbidden' })).to.equal(null);
    expect(await find([], {}, 403)).to.equal(null);
    expect(await findPublished(siteThat(() => undefined).fetch, ROOT, outgoingComment(), signal)).to.equal(null);
    expect(await findPublished(siteThat(() => new Response('{')).fetch, ROOT, outgoingComment(), signal)).to.equal(
      null,
    );
  });
});

describe('findRejectionInREST', () => {
  const find = async (answers: Record<string, unknown>, changes = {}) => {
    const site = siteThat((url) => {
      const answer = answers[new URL(url).pathname.replace('/wp-json/wp/v2/', '')];
      return answer === undefined ? json({ code: 'missing' }, 404) : json(answer);
    });
    return await findRejectionInREST(site.fetch, ROOT, outgoingComment(changes), signal);
  };

  for (const [expected, answers, changes] of [
    [undefined, {}, {}],
    ['closed', { 'posts/7': { comment_status: 'closed' } }, {}],
    ['closed', { 'posts/7': {} }, {}],
    ['refused', { 'posts/7': { comment_status: 'open' } }, {}],
    ['refused', { 'posts/7': { comment_status: 'open' } }, { parentId: '' }],
    ['parent-gone', { 'posts/7': { comment_status: 'open' } }, { parentId: '3' }],
    ['refused', { 'posts/7': { comment_status: 'open' }, 'comments/3': { id: 3 } }, { parentId: '3' }],
    ['closed', { 'posts/7': { comment_status: 'closed' } }, { parentId: '3' }],
    [undefined, { 'posts/7': { comment_status: 'open' } }, { postId: '7/../8' }],
  ] as const) {
    it(`is ${String(expected)} for ${JSON.stringify(answers)} and ${JSON.stringify(changes)}`, async () => {
      expect(await find(answers, changes)).to.equal(expected);
    });
  }
});

describe('isPostHidden', () => {
  const isHidden = async (answer: () => Response | undefined) =>
    await isPostHidden(siteThat(answer).fetch, ROOT, outgoingComment(), signal);

  it('is true if the list is refused because the post is not public', async () => {
    const site = siteThat(() => json({ code: 'rest_cannot_read_post' }, 401));
    expect(await isPostHidden(site.fetch, ROOT, outgoingComment(), signal)).to.equal(true);
    expect([site.requests[0]?.url, site.requests[0]?.signal]).to.deep.equal([`${ROOT}wp/v2/comments?post=7`, signal]);
  });

  for (const [what, answer] of [
    ['another refusal', () => json({ code: 'rest_forbidden' }, 401)],
    ['a list', () => json([])],
    ['a success with that code', () => json({ code: 'rest_cannot_read_post' })],
    ['an empty error', () => json(null, 500)],
    ['an error that is no JSON', () => new Response('<p>', { status: 500 })],
    ['no response', () => undefined],
  ] as const) {
    it(`is false for ${what}`, async () => {
      expect(await isHidden(answer)).to.equal(false);
    });
  }
});

describe('wordpressRest()', () => {
  const send = async (answer: () => Response | undefined, changes = {}, nonce?: string, context = sendContext()) => {
    const site = siteThat(answer);
    const result = await wordpressRest(site, () => nonce).send(outgoingComment(changes), context);
    return { result, request: site.requests[0] };
  };

  it('posts numbers, the escaped text and the fields of a guest', async () => {
    const changes = {
      postId: '9',
      parentId: '4',
      text: 'س < 5',
      author: 'ليلى',
      email: 'l@example.com',
      url: 'l.example',
    };
    const context = sendContext();
    const { request } = await send(() => json({}, 201), changes, undefined, context);
    expect([request?.url, request?.method]).to.deep.equal([`${ROOT}wp/v2/comments`, 'POST']);
    expect(request?.headers).to.deep.equal({ 'Content-Type': 'application/json' });
    expect(request?.signal).to.equal(context.signal);
    expect(JSON.parse(request?.body as string)).to.deep.equal({
      post: 9,
      parent: 4,
      content: 'س &lt; 5',
      author_name: 'ليلى',
      author_email: 'l@example.com',
      author_url: 'l.example',
    });
  });

  it('leaves out empty fields, and sends the nonce', async () => {
    const { request } = await send(() => json({}, 201), {}, 'n1');
    expect(request?.headers).to.deep.equal({ 'Content-Type': 'application/json', 'X-WP-Nonce': 'n1' });
    expect(JSON.parse(request?.body as string)).to.deep.equal({ post: 7, parent: 0, content: 'تعليق' });
  });

  it('uses the root that the page links to', async () => {
    const site = siteThat(() => json({}, 201), { restRoot: 'https://api.example/' });
    await wordpressRest(site, () => undefined).send(outgoingComment(), sendContext());
    expect(site.requests[0]?.url).to.equal('https://api.example/wp/v2/comments');
  });

  const link = `${ORIGIN}/#comment-5`;
  for (const [expected, status, body] of [
    [{ status: 'published', url: link }, 201, { status: 'approved', link }],
    [{ status: 'published' }, 201, { status: 'approved' }],
    [{ status: 'held' }, 201, { status: 'hold', link }],
    [{ status: 'received' }, 201, { status: 'spam', link }],
    [{ status: 'received' }, 201, {}],
    [{ status: 'rejected', code: 'flood', message: 'ببطء' }, 400, { code: 'comment_flood', message: '<b>ببطء</b>' }],
    [{ status: 'rejected', code: 'duplicate' }, 409, { code: 'comment_duplicate' }],
    [{ status: 'rejected', code: 'too-long' }, 400, { code: 'comment_author_column_length' }],
    [{ status: 'rejected', code: 'too-long' }, 400, { code: 'comment_author_email_column_length' }],
    [{ status: 'rejected', code: 'too-long' }, 400, { code: 'comment_author_url_column_length' }],
    [{ status: 'rejected', code: 'too-long' }, 400, { code: 'comment_content_column_length' }],
    [{ status: 'rejected', code: 'closed' }, 403, { code: 'rest_comment_closed' }],
    [{ status: 'rejected', code: 'login' }, 401, { code: 'rest_comment_login_required' }],
    [{ status: 'rejected', code: 'login' }, 403, { code: 'rest_cookie_invalid_nonce' }],
    [{ status: 'rejected', code: 'post-gone' }, 403, { code: 'rest_cannot_read_post' }],
    [{ status: 'rejected', code: 'post-gone' }, 403, { code: 'rest_comment_draft_post' }],
    [{ status: 'rejected', code: 'post-gone' }, 404, { code: 'rest_comment_invalid_post_id' }],
    [{ status: 'rejected', code: 'invalid' }, 400, { code: 'rest_comment_author_data_required' }],
    [{ status: 'rejected', code: 'invalid' }, 400, { code: 'rest_comment_content_invalid' }],
    [{ status: 'rejected', code: 'invalid' }, 400, { code: 'rest_invalid_param' }],
    [{ status: 'rejected', code: 'login' }, 401, { code: 'other' }],
    [{ status: 'rejected', code: 'refused' }, 400, { code: 'other' }],
    [{ status: 'unknown', code: 'server-error' }, 500, {}],
    [{ status: 'unknown', code: 'not-an-answer' }, 200, { status: 'approved', link }],
  ] as const) {
    it(`returns ${JSON.stringify(expected)} for ${String(status)} with ${JSON.stringify(body)}`, async () => {
      expect((await send(() => json(body, status))).result).to.deep.equal(expected);
    });
  }

  it('does not know the result without a response', async () => {
    expect((await send(() => undefined)).result).to.deep.equal({ status: 'unknown', code: 'network' });
    const timeout = AbortSignal.abort(new DOMException('', 'TimeoutError'));
    const { result } = await send(() => undefined, {}, undefined, sendContext({ signal: timeout }));
    expect(result).to.deep.equal({ status: 'unknown', code: 'timeout' });
  });
});
