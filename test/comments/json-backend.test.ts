import { expect } from 'chai';
import { jsonBackend } from '../../src/comments/backends/json.js';
import { ORIGIN, outgoingComment, sendContext, siteThat } from '../support/requests.js';

const send = async (answer: () => Response | undefined, context = sendContext()) =>
  await jsonBackend(siteThat(answer)).send(outgoingComment(), context);
const json =
  (body: unknown, status = 200, headers = {}) =>
  () =>
    Response.json(body, { status, headers });

describe('jsonBackend', () => {
  it('posts the comment as JSON to the address of the form, with its id as the idempotency key', async () => {
    const site = siteThat(json({ status: 'published' }));
    const comment = outgoingComment({
      action: '/api/comments',
      postId: '8',
      parentId: '3',
      text: '<b>نص</b>',
      author: 'ليلى',
      email: 'l@example.com',
      url: 'https://l.example',
    });
    const context = sendContext({ id: 'c9', attempt: 2 });
    await jsonBackend(site).send(comment, context);
    const [request] = site.requests;
    expect([site.requests.length, request?.url, request?.method]).to.deep.equal([1, `${ORIGIN}/api/comments`, 'POST']);
    expect(request?.headers).to.deep.equal({
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'Idempotency-Key': 'c9',
    });
    expect(JSON.parse(request?.body as string)).to.deep.equal({
      id: 'c9',
      attempt: 2,
      postId: '8',
      parentId: '3',
      comment: '<b>نص</b>',
      author: 'ليلى',
      email: 'l@example.com',
      url: 'https://l.example',
    });
    expect(request?.signal).to.equal(context.signal);
  });

  it('returns the result in the body, with its message as plain text', async () => {
    const body = { status: 'held', url: `${ORIGIN}/#c1`, message: '<b>شكرا</b>', other: 1 };
    expect(await send(json(body))).to.deep.equal({ status: 'held', url: `${ORIGIN}/#c1`, message: 'شكرا' });
  });

  it('prefers the body to the HTTP status, and keeps the delay of the response', async () => {
    const answer = json({ status: 'rejected', code: 'spam' }, 429, { 'Retry-After': '30' });
    expect(await send(answer)).to.deep.equal({ status: 'rejected', code: 'spam', retryAfter: 30 });
  });

  it('returns the result of the HTTP status for a body without one, with its message', async () => {
    const answer = json({ message: 'ببطء' }, 429, { 'Retry-After': '30' });
    expect(await send(answer)).to.deep.equal({ status: 'rejected', code: 'flood', retryAfter: 30, message: 'ببطء' });
  });

  it('takes another error for a refusal, with its message', async () => {
    expect(await send(json({ message: 'لا' }, 400))).to.deep.equal({
      status: 'rejected',
      code: 'refused',
      message: 'لا',
    });
    expect(await send(json([], 422))).to.deep.equal({ status: 'rejected', code: 'refused' });
  });

  it('does not know the result of a success without one', async () => {
    for (const body of [{ status: 'done' }, [], null, 'ok', {}])
      expect(await send(json(body, 399)), JSON.stringify(body)).to.deep.equal({
        status: 'unknown',
        code: 'not-an-answer',
      });
  });

  it('does not know the result without a response', async () => {
    expect(await send(() => undefined)).to.deep.equal({ status: 'unknown', code: 'network' });
    const signal = AbortSignal.abort();
    expect(await send(() => undefined, sendContext({ signal }))).to.deep.equal({
      status: 'unknown',
      code: 'cancelled',
    });
  });
});
