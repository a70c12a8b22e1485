import { expect } from 'chai';
import { parseResult } from '../../src/comments/backends/backend.js';

describe('parseResult', () => {
  for (const status of ['published', 'held', 'received', 'rejected'])
    it(`accepts the status "${status}"`, () => {
      expect(parseResult({ status })).to.deep.equal({ status });
    });

  it('gives an unknown result a code', () => {
    expect(parseResult({ status: 'unknown' })).to.deep.equal({ status: 'unknown', code: 'not-an-answer' });
    expect(parseResult({ status: 'unknown', code: 'busy' })).to.deep.equal({ status: 'unknown', code: 'busy' });
  });

  for (const value of [undefined, null, '', 'published', 5, [], {}, { status: 'Published' }, { status: ['published'] }])
    it(`returns undefined for ${JSON.stringify(value) ?? 'undefined'}`, () => {
      expect(parseResult(value)).to.equal(undefined);
    });

  it('keeps all valid fields', () => {
    const result = {
      status: 'rejected',
      code: 'spam',
      url: '/a',
      message: 'b',
      page: '<p>',
      retryAfter: 5,
      isOlder: true,
    };
    expect(parseResult(result)).to.deep.equal(result);
  });

  it('leaves out fields of another type, and others', () => {
    const invalid = { code: 1, url: null, message: {}, page: [], retryAfter: '5', isOlder: 'true', other: 1 };
    expect(parseResult({ status: 'held', ...invalid })).to.deep.equal({ status: 'held' });
    expect(parseResult({ status: 'held', retryAfter: Infinity, isOlder: false })).to.deep.equal({ status: 'held' });
  });
});
