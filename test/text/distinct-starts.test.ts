import { expect } from 'chai';
import { distinctStarts } from '../../src/text/distinct-starts.js';

describe('distinctStarts', () => {
  it('returns short texts as they are, with single spaces', () => {
    expect(distinctStarts(['شكراً', ' سطر\n\nآخر  هنا ', ''])).to.deep.equal(['شكراً', 'سطر آخر هنا', '']);
  });

  it('cuts a long text after the word that contains the 40th character', () => {
    const [start = ''] = distinctStarts(['كلمة '.repeat(30)]);
    expect(start).to.equal(`${'كلمة '.repeat(9).trim()}…`);
    expect(start.length).to.be.within(40, 80);
  });

  it('cuts a long word after 80 characters, and no character in two', () => {
    expect(distinctStarts(['😀'.repeat(500)])).to.deep.equal([`${'😀'.repeat(80)}…`]);
    expect(distinctStarts(['ا'.repeat(70_000)])).to.deep.equal([`${'ا'.repeat(80)}…`]);
  });

  it('numbers texts that start alike, and only those', () => {
    expect(distinctStarts(['نعم', 'لا', 'نعم', 'نعم'])).to.deep.equal(['نعم (1)', 'لا', 'نعم (2)', 'نعم (3)']);
    const long = 'كلمة '.repeat(30);
    expect(new Set(distinctStarts([`${long}أ`, `${long}ب`])).size).to.equal(2);
  });
});
