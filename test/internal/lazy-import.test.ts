import { expect } from 'chai';
import { shareImport } from '../../src/internal/lazy-import.js';

describe('shareImport()', () => {
  it('loads once for all callers, also for those that come later', async () => {
    let count = 0;
    const load = shareImport(async () => await Promise.resolve(++count));
    expect(await Promise.all([load(), load()])).to.deep.equal([1, 1]);
    expect(await load()).to.equal(1);
  });

  it('loads again after a failure, of which all callers are told', async () => {
    let count = 0;
    const load = shareImport(async () =>
      ++count === 1 ? await Promise.reject(new Error('offline')) : await Promise.resolve(count),
    );
    const results = await Promise.allSettled([load(), load()]);
    expect(results.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(await load()).to.equal(2);
  });
});
