import { expect } from '@open-wc/testing';
import { resolveBackend } from '../src/elements/news-comment-form/sending/resolve-backend.js';
import type { Backend } from '../src/elements/news-comment-form/types.js';
import { outgoingComment, sendContext, siteThat } from './support/requests.js';
import { warnings } from './support/warnings.js';

const realFetch = window.fetch.bind(window);

afterEach(() => {
  window.fetch = realFetch;
});

/** Sends a comment with a back end, to a page that is not found. Returns the type of the request’s content. */
async function contentTypeSentBy(backend: Backend): Promise<string> {
  const site = siteThat(() => new Response('', { status: 404 }));
  window.fetch = site.fetch;
  const action = new URL('/wp-comments-post.php', location.href).href;
  await resolveBackend(backend).send(outgoingComment({ action }), sendContext());
  const { url = '', ...init } = site.requests[0] ?? {};
  return new Request(url, init).headers.get('content-type')?.split(';')[0] ?? '';
}

describe('resolveBackend()', () => {
  for (const [backend, type] of [
    ['json', 'application/json'],
    ['wordpress', 'application/x-www-form-urlencoded'],
    ['wordpress-rest', 'application/json'],
  ] as const)
    it(`sends with "${backend}" as ${type}`, async () => {
      expect(await contentTypeSentBy(backend)).to.equal(type);
    });

  it('sends with an unknown name as "wordpress" does, and warns', async () => {
    const messages = warnings();
    expect(await contentTypeSentBy('drupal' as Backend)).to.equal('application/x-www-form-urlencoded');
    expect(messages).to.have.lengthOf(1);
    expect(messages[0]).to.include('unknown backend').and.to.include('wordpress-rest');
  });

  it('returns an object with a method "send" unchanged', () => {
    const backend = { send: () => Promise.resolve({ status: 'published' as const }) };
    expect(resolveBackend(backend)).to.equal(backend);
  });
});
