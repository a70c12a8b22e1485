import { expect } from 'chai';
import { restSince, type RestThread } from '../../../src/comments/thread/rest-since.js';
import { siteThat } from '../../support/requests.js';

const ROOT = 'https://example.com/wp-json/';
const NEWEST = Date.parse('2026-11-24T10:00:00Z');
const { signal } = new AbortController();

const comment = (id: number, parent = 0): object => ({
  ...{ id, parent, author_name: 'ليلى &amp; عمر', date_gmt: '2026-11-24T10:30:00', type: 'comment' },
  content: { rendered: `<p>تعليق ${String(id)}.</p>` },
});

/** A thread of a site that has some comments, and answers with them or with another response. */
function threadOf(items: readonly { id: number; type: string }[], known: [string, number][], response?: Response) {
  const site = siteThat((url) => {
    if (response) return response;
    const include = new URL(url).searchParams.get('include')?.split(',');
    return Response.json(items.filter(({ id }) => !include || include.includes(String(id))));
  });
  const thread: RestThread = { fetch: site.fetch, root: ROOT, postId: '7', known: new Map(known) };
  return { thread, requests: site.requests };
}

describe('restSince', () => {
  it('asks for ids of the last day, and then only for comments that the page does not have', async () => {
    const items = [comment(5, 2), comment(4), comment(2)] as { id: number; type: string }[];
    const { thread, requests } = threadOf(items, [['2', NEWEST]]);
    const page = await restSince(thread, NEWEST, signal);
    expect(page?.comments).to.deep.equal([
      { id: '4', parentId: '0', html: '<p>تعليق 4.</p>', author: 'ليلى & عمر', date: '2026-11-24T10:30:00Z' },
      { id: '5', parentId: '2', html: '<p>تعليق 5.</p>', author: 'ليلى & عمر', date: '2026-11-24T10:30:00Z' },
    ]);
    const newestFirst = { post: '7', type: 'comment', per_page: '100', orderby: 'id', order: 'desc' };
    expect(requests.map(({ url }) => Object.fromEntries(new URL(url).searchParams))).to.deep.equal([
      { ...newestFirst, after: '2026-11-23T10:00:00.000Z', _fields: 'id,type' },
      { ...newestFirst, include: '5,4', _fields: 'id,parent,author_name,date_gmt,content,type' },
    ]);
    expect(requests.map(({ url }) => url.split('?')[0])).to.deep.equal(Array(2).fill(`${ROOT}wp/v2/comments`));
    expect(requests.every((request) => request.signal === signal)).to.equal(true);
  });

  it('makes one request if there is nothing new', async () => {
    const { thread, requests } = threadOf([{ id: 2, type: 'comment' }], [['2', NEWEST]]);
    expect(await restSince(thread, NEWEST, signal)).to.deep.equal({ comments: [] });
    expect(requests).to.have.lengthOf(1);
  });

  it('leaves out pings, and the notes of editors', async () => {
    const items = ['note', 'pingback', 'trackback', ''].map((type, i) => ({ ...comment(i + 5), id: i + 5, type }));
    const { thread, requests } = threadOf(items, []);
    expect((await restSince(thread, NEWEST, signal))?.comments).to.deep.equal([]);
    expect(requests).to.have.lengthOf(1);
  });

  it('leaves out what is a comment in the list only', async () => {
    const { thread } = threadOf([{ id: 5, type: 'comment' }], []);
    const note = { ...comment(5), type: 'note' };
    let count = 0;
    thread.fetch = () => Promise.resolve(Response.json([count++ ? note : { id: 5, type: 'comment' }]));
    expect((await restSince(thread, NEWEST, signal))?.comments).to.deep.equal([]);
  });

  it('returns comments of the last day that are not listed as removed', async () => {
    const { thread } = threadOf(
      [],
      [
        ['2', NEWEST - 24 * 3_600_000],
        ['3', NEWEST - 24 * 3_600_000 + 1],
        ['4', NaN],
      ],
    );
    const comments = (await restSince(thread, NEWEST, signal))?.comments;
    expect(comments).to.deep.equal([{ id: '3', html: '', author: '', date: '', status: 'removed' }]);
  });

  for (const type of ['comment', 'pingback'])
    it(`takes no comment as removed if the list may have more pages: the last item is a ${type}`, async () => {
      const items = Array.from({ length: 100 }, (_, i) => ({ id: i + 10, type: i < 99 ? 'comment' : type }));
      const { thread } = threadOf(items, [
        ['3', NEWEST],
        ...items.map(({ id }): [string, number] => [String(id), NEWEST]),
      ]);
      expect((await restSince(thread, NEWEST, signal))?.comments).to.deep.equal([]);
    });

  for (const status of [401, 403, 404]) {
    it(`resolves to undefined if the API answers ${String(status)}`, async () => {
      const { thread } = threadOf([], [], new Response('', { status }));
      expect(await restSince(thread, NEWEST, signal)).to.equal(undefined);
    });
  }

  it('returns what was removed if the API is closed before the second request', async () => {
    const { thread } = threadOf([], [['3', NEWEST]]);
    let count = 0;
    thread.fetch = () =>
      Promise.resolve(count++ ? new Response('', { status: 401 }) : Response.json([{ id: 5, type: 'comment' }]));
    const comments = (await restSince(thread, NEWEST, signal))?.comments;
    expect(comments?.map(({ id }) => id)).to.deep.equal(['3']);
  });

  /** Why the promise is rejected if the API answers with a response. */
  const errorOf = async (response: Response): Promise<unknown> => {
    const { thread } = threadOf([], [], response);
    return await restSince(thread, NEWEST, signal).catch((reason: unknown) => reason);
  };

  it('rejects on other errors, with the pause that the server asks for', async () => {
    const error = await errorOf(new Response('[]', { status: 503, headers: { 'Retry-After': '120' } }));
    expect(error).to.be.instanceOf(TypeError).and.include({ message: 'the REST API answered 503', retryAfter: 120 });
  });

  it('rejects an answer that is no list', async () => {
    expect(await errorOf(Response.json({ code: 'error' }))).to.be.instanceOf(TypeError);
  });
});
