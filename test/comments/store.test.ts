import { expect } from 'chai';
import { readJSON, SafeStore } from '../../src/comments/storage/store.js';
import { fillStorage, STORAGES, tabs } from '../support/storages.js';

describe('SafeStore', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('reads values in one tab that another tab stored or removed', () => {
    const [one, other] = tabs();
    expect(one.set('a', 'نص')).to.equal(true);
    expect([other.get('a'), other.isPersistent]).to.deep.equal(['نص', true]);
    other.remove('a');
    expect(one.get('a')).to.equal(null);
  });

  it('finds keys by prefix', () => {
    const [store] = tabs();
    for (const key of ['a:1', 'a:2', 'b:1']) store.set(key, '');
    expect(store.keys('a:').sort()).to.deep.equal(['a:1', 'a:2']);
  });

  for (const [condition, open] of Object.entries(STORAGES)) {
    it(`stores values in memory when the storage is ${condition}`, () => {
      const store = new SafeStore(open);
      expect(store.set('a:1', 'نص')).to.equal(false);
      expect([store.get('a:1'), store.keys('a:'), store.isPersistent]).to.deep.equal(['نص', ['a:1'], false]);
      store.remove('a:1');
      expect([store.get('a:1'), store.keys('a:')]).to.deep.equal([null, []]);
    });
  }

  it('stores values in memory while the storage is full, and in the storage when there is room', () => {
    const [store, other] = tabs();
    store.set('a', 'قبل');
    fillStorage();
    const long = 'نص'.repeat(1000);
    expect(store.set('a', long)).to.equal(false);
    expect([store.get('a'), store.isPersistent]).to.deep.equal([long, false]);
    expect(other.get('a')).to.equal('قبل');
    localStorage.clear();
    expect(store.set('a', long)).to.equal(true);
    expect([other.get('a'), store.isPersistent]).to.deep.equal([long, true]);
  });

  it('is persistent again when the value that did not fit is removed', () => {
    const [store] = tabs();
    fillStorage();
    store.set('a', 'نص'.repeat(1000));
    store.remove('a');
    expect([store.get('a'), store.isPersistent]).to.deep.equal([null, true]);
  });
});

describe('readJSON()', () => {
  for (const junk of [null, '', '{', 'undefined', 'null', '7', '"text"', 'true', '\u0000']) {
    it(`returns undefined for ${String(junk)}`, () => {
      expect(readJSON(junk)).to.equal(undefined);
    });
  }

  it('returns a stored object', () => {
    expect(readJSON('{"a":1}')).to.deep.equal({ a: 1 });
  });
});
