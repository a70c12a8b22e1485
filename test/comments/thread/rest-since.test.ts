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
    const [ids, contents] = requests.map(({ url }) => new URL(url).searchParams);
    expect(ids?.get('after')).to.equal('2026-11-23T10:00:00.000Z');
    expect([ids?.get('post'), ids?.get('type'), ids?.get('_fields')]).to.deep.equal(['7', 'comment', 'id,type']);
    expect(contents?.get('include')).to.equal('5,4');
  });

  it('makes one request if there is nothing new', async () => {
    const { thread, requests } = threadOf([{ id: 2, type: 'comment' }], [['2', NEWEST]]);
    expect(await restSince(thread, NEWEST, signal)).to.deep.equal({ comments: [] });
    expect(requests).to.have.lengthOf(1);
  });

  it('leaves out pings, and the notes of editors', async () => {
    const items = ['note', 'pingback', 'trackback', ''].map((type, i) => ({ ...comment(i + 5), id: i + 5, type }));
    const { thread } = threadOf(items, []);
    expect((await restSince(thread, NEWEST, signal))?.comments).to.deep.equal([]);
  });

  it('returns comments of the last day that are not listed as removed', async () => {
    const { thread } = threadOf(
      [],
      [
        ['2', NEWEST - 48 * 3_600_000],
        ['3', NEWEST - 3_600_000],
        ['4', NaN],
      ],
    );
    const comments = (await restSince(thread, NEWEST, signal))?.comments;
    expect(comments?.map(({ id, status }) => [id, status])).to.deep.equal([['3', 'removed']]);
  });

  it('takes no comment as removed if the list has more pages', async () => {
    const items = Array.from({ length: 100 }, (_, i) => ({ id: i + 10, type: 'comment' }));
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

  it('rejects on other errors, with the pause that the server asks for', async () => {
    const { thread } = threadOf([], [], new Response('', { status: 503, headers: { 'Retry-After': '120' } }));
    const error: unknown = await restSince(thread, NEWEST, signal).catch((reason: unknown) => reason);
    expect(error).to.include({ retryAfter: 120 });
    const { thread: other } = threadOf([], [], Response.json({ code: 'error' }));
    const refused: unknown = await restSince(other, NEWEST, signal).catch((reason: unknown) => reason);
    expect(refused).to.be.instanceOf(TypeError);
  });
});
