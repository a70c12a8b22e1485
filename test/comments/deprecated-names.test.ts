import { expect } from 'chai';
import { withDeprecatedNames } from '../../src/comments/outbox/deprecated-names.js';
import { parseWaitingComment } from '../../src/comments/outbox/waiting-comment.js';
import { warnings } from '../support/warnings.js';

const COMMENT = parseWaitingComment(
  JSON.stringify({ id: '1', text: 'نص', at: 5, due: 7, mayHaveLeft: false, author: 'ليلى' }),
)!;

describe('withDeprecatedNames', () => {
  it('returns a copy with all properties of the comment', () => {
    const copy = withDeprecatedNames(COMMENT);
    expect({ ...copy }).to.deep.equal({ ...COMMENT });
    expect(copy).not.to.equal(COMMENT);
  });

  for (const [old, name, value] of [
    ['at', 'createdAt', 5],
    ['due', 'nextAttemptAt', 7],
    ['mayHaveLeft', 'maybeDelivered', false],
  ] as const) {
    it(`also has ${old}, and logs a warning once that names ${name}`, () => {
      const found = warnings();
      const copy = withDeprecatedNames(COMMENT) as unknown as Record<string, unknown>;
      expect([copy[old], copy[old]]).to.deep.equal([value, value]);
      expect(found).to.have.length(1);
      expect(found[0]).to.include(`property ${old} of a waiting comment`).and.include(`Read ${name}.`);
    });
  }

  it('logs no warning for the new names', () => {
    const found = warnings();
    const { createdAt, nextAttemptAt, maybeDelivered } = withDeprecatedNames(COMMENT);
    expect([createdAt, nextAttemptAt, maybeDelivered, found]).to.deep.equal([5, 7, false, []]);
  });
});
