import { expect } from 'chai';
import { Tombstones } from '../../src/comments/outbox/tombstones.js';
import { DAY, KEY, now, outboxOn, passTime, waitingComment } from '../support/outbox.js';
import { fillStorage, tabs } from '../support/storages.js';

const remove = (): void => undefined;

describe('Tombstones', () => {
  let tombstones: Tombstones, other: Tombstones;

  beforeEach(() => {
    const [store, otherStore] = tabs();
    tombstones = new Tombstones(store, now);
    other = new Tombstones(otherStore, now);
  });

  it('mark a removed comment in all tabs', () => {
    tombstones.add('c1', remove);
    expect([other.has('c1'), other.has('c2'), other.ids()]).to.deep.equal([true, false, ['c1']]);
  });

  it('are deleted by the first call of ids() after 30 days, which still returns them', () => {
    tombstones.add('c1', remove);
    passTime(30 * DAY - 1);
    expect([other.ids(), other.has('c1')]).to.deep.equal([['c1'], true]);
    passTime(1);
    expect([other.ids(), other.has('c1'), other.ids()]).to.deep.equal([['c1'], false, []]);
    expect(localStorage.length).to.equal(0);
  });

  it('are written before the comment is removed', () => {
    let wasMarked = false;
    tombstones.add('c1', () => {
      wasMarked = other.has('c1');
    });
    expect(wasMarked).to.equal(true);
  });

  it('are written after the comment is removed if the storage was full', () => {
    localStorage.setItem(`${KEY}c1`, 'x'.repeat(100));
    fillStorage();
    tombstones.add('c1', () => {
      localStorage.removeItem(`${KEY}c1`);
    });
    expect(other.has('c1')).to.equal(true);
  });

  it('use keys without the prefix that makes an element load its controller', () => {
    tombstones.add('c1', remove);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('news-elements:'))).to.deep.equal([]);
  });

  it('with an invalid time remove their comment, and are then deleted', () => {
    const [store] = tabs();
    const outbox = outboxOn(store);
    localStorage.setItem('news-elements-gone:c1', 'soon');
    outbox.save(waitingComment());
    expect(outbox.list()).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });
});
