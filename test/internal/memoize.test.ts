import { expect } from 'chai';
import { memoize } from '../../src/internal/memoize.js';

describe('memoize', () => {
  it('computes the result for each key once, also if it is undefined', () => {
    const computed: string[] = [];
    const read = memoize((key: string) => {
      computed.push(key);
      return key === 'ar' ? 1 : undefined;
    });
    expect([read('ar'), read('x'), read('ar'), read('x')]).to.deep.equal([1, undefined, 1, undefined]);
    expect(computed).to.deep.equal(['ar', 'x']);
  });

  it('tells apart results by all strings, also those that are left out', () => {
    const join = memoize((first: string, second?: string) => `${first}+${second ?? ''}`);
    expect([join('a', 'b'), join('a'), join('ab'), join('a', 'b')]).to.deep.equal(['a+b', 'a+', 'ab+', 'a+b']);
  });

  it('keeps no more than 100 results', () => {
    let count = 0;
    const read = memoize<[string], number>(() => ++count);
    read('first');
    for (let key = 0; key < 99; key++) read(String(key));
    expect(read('first')).to.equal(1);
    read('one more');
    expect(read('first')).to.equal(102);
  });

  it('does not keep the result of a function that throws an error', () => {
    let fails = true;
    const read = memoize<[string], string>(() => {
      if (fails) throw new Error('not yet');
      return 'result';
    });
    expect(() => read('')).to.throw('not yet');
    fails = false;
    expect(read('')).to.equal('result');
  });
});
