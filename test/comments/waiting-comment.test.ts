import { expect } from 'chai';
import { parseWaitingComment, serializeWaitingComment } from '../../src/comments/outbox/waiting-comment.js';
import { START, waitingComment } from '../support/outbox.js';

/** A comment as release 0.1 stores it. */
const STORED_BY_0_1 = {
  id: 'c1',
  thread: 'https://example.com/wp-comments-post.php#7',
  postId: '7',
  parentId: '0',
  parentAuthor: '',
  page: 'https://example.com/story/',
  text: 'تعليق',
  author: 'ليلى',
  email: 'layla@example.com',
  url: '',
  others: [['city', 'القاهرة']],
  account: '',
  at: START,
  attempts: 2,
  mayHaveLeft: true,
  due: START + 1000,
  code: 'network',
  message: '',
};

const COMMENT = waitingComment({
  createdAt: START,
  attempts: 2,
  maybeDelivered: true,
  nextAttemptAt: START + 1000,
  code: 'network',
});

describe('stored comments', () => {
  it('ignore properties that are named like members of Object.prototype', () => {
    const json = '{"id":"c1","text":"تعليق","__proto__":{"message":"x"},"constructor":"x","toString":"x"}';
    const comment = parseWaitingComment(json);
    expect([Object.getPrototypeOf(comment), comment?.constructor]).to.deep.equal([Object.prototype, Object]);
  });

  it('of release 0.1 are read with all their fields', () => {
    expect(parseWaitingComment(JSON.stringify(STORED_BY_0_1))).to.deep.equal(COMMENT);
    const unsent = { ...STORED_BY_0_1, mayHaveLeft: false, due: null };
    const expected = { ...COMMENT, maybeDelivered: false, nextAttemptAt: null };
    expect(parseWaitingComment(JSON.stringify(unsent))).to.deep.equal(expected);
  });

  it('are written with the names that release 0.1 reads, and no others', () => {
    expect(JSON.parse(serializeWaitingComment(COMMENT))).to.deep.equal(STORED_BY_0_1);
  });

  it('do not change when they are written and read', () => {
    expect(parseWaitingComment(serializeWaitingComment(waitingComment()))).to.deep.equal(waitingComment());
  });

  it('get a default for each field that is missing or invalid, and unknown fields are removed', () => {
    const others = [['a', 'b'], ['c'], 'd', null, ['e', 1], ['f', 'g', 'h']];
    const odd = { id: 'x', text: 'نص', at: '0', attempts: null, due: 'now', others, postId: 7, code: ['a'], extra: 1 };
    const comment = parseWaitingComment(JSON.stringify(odd));
    expect(comment).to.include({ text: 'نص', createdAt: 0, attempts: 0, nextAttemptAt: null, postId: '', code: '' });
    expect(comment?.maybeDelivered).to.equal(true);
    expect(comment?.others).to.deep.equal([['a', 'b']]);
    expect(comment).not.to.have.property('extra');
  });

  for (const junk of [null, '', '{', 'null', '[]', '{}', '{"id":"x"}', '{"text":"a"}', '{"id":1,"text":"a"}']) {
    it(`that lack a valid id or text are ignored: ${JSON.stringify(junk)}`, () => {
      expect(parseWaitingComment(junk)).to.equal(undefined);
    });
  }
});
