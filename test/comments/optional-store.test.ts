import { expect } from 'chai';
import { KEEP_NOTHING_KEY } from '../../src/comments/storage/keep-nothing.js';
import { OptionalStore } from '../../src/comments/storage/optional-store.js';
import { SafeStore } from '../../src/comments/storage/store.js';

const OUTBOX = 'news-elements:outbox:1';
const GONE = 'news-elements-gone:1';
const DRAFT = 'news-elements:draft:1';

const open = () => new OptionalStore(new SafeStore(() => localStorage));
const stored = (): Record<string, string | null> =>
  Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]));

describe('OptionalStore', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('stores until it is switched off', () => {
    const store = open();
    expect(store.set(DRAFT, 'text')).to.equal(true);
    expect([store.isOn, store.isPersistent, stored()[DRAFT]]).to.deep.equal([true, true, 'text']);
    store.remove(DRAFT);
    expect([store.get(DRAFT), stored()]).to.deep.equal([null, {}]);
  });

  it('deletes its own values when it is switched off, and leaves those of the page', () => {
    const store = open();
    for (const key of [OUTBOX, GONE, DRAFT, 'theme']) localStorage.setItem(key, key);
    store.switchOff();
    expect(stored()).to.deep.equal({ theme: 'theme', [KEEP_NOTHING_KEY]: '1' });
    expect([store.isOn, store.isPersistent]).to.deep.equal([false, false]);
  });

  it('keeps waiting comments and marks of removed ones in memory, but no drafts', () => {
    const store = open();
    for (const key of [OUTBOX, GONE, DRAFT]) store.set(key, 'value');
    store.switchOff();
    expect([OUTBOX, GONE, DRAFT].map((key) => store.get(key))).to.deep.equal(['value', 'value', null]);
    expect(store.keys('news-elements')).to.have.members([OUTBOX, GONE]);
  });

  it('keeps new values in memory only while it is off', () => {
    const store = open();
    store.switchOff();
    expect(store.set(DRAFT, 'text')).to.equal(false);
    expect([store.get(DRAFT), stored()[DRAFT]]).to.deep.equal(['text', undefined]);
    store.remove(DRAFT);
    expect(store.get(DRAFT)).to.equal(null);
  });

  it('stores what is in memory when it is switched on again, and removes the mark', () => {
    const store = open();
    store.set(OUTBOX, 'waiting');
    store.switchOff();
    store.set(DRAFT, 'text');
    store.switchOn();
    expect(stored()).to.deep.equal({ [OUTBOX]: 'waiting', [DRAFT]: 'text' });
    store.switchOff();
    expect(store.get(DRAFT)).to.equal(null);
  });

  it('follows another tab that is switched off', () => {
    const [one, other] = [open(), open()];
    one.set(DRAFT, 'text');
    other.switchOff();
    expect([one.isOn, one.get(DRAFT)]).to.deep.equal([false, null]);
    other.switchOn();
    expect(one.isOn).to.equal(true);
  });

  it('is not persistent without a storage, even if it is on', () => {
    const store = new OptionalStore(new SafeStore(() => undefined));
    expect([store.isOn, store.isPersistent]).to.deep.equal([true, false]);
  });
});

describe('KEEP_NOTHING_KEY', () => {
  it('does not start like the keys that make an element load its controller', () => {
    expect(KEEP_NOTHING_KEY.startsWith('news-elements:')).to.equal(false);
  });
});
