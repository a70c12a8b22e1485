import { expect } from 'chai';
import { Drafts } from '../../src/comments/storage/drafts.js';
import { SafeStore } from '../../src/comments/storage/store.js';
import { fillStorage, STORAGES, tabs } from '../support/storages.js';

const DAY = 24 * 60 * 60 * 1000;
const THREAD = 'https://example.com/wp-comments-post.php#7:0';

describe('Drafts', () => {
  let time: number;
  let one: Drafts, other: Drafts;
  const now = () => time;
  const textsOf = (drafts: Drafts, thread = THREAD) => drafts.read(thread).map(({ text }) => text);

  beforeEach(() => {
    time = Date.UTC(2026, 10, 24);
    const [store, otherStore] = tabs();
    one = new Drafts(store, 'one', now);
    other = new Drafts(otherStore, 'other', now);
  });

  afterEach(() => {
    localStorage.clear();
  });

  it('stores drafts by thread, readable in every tab', () => {
    expect(one.write(THREAD, 'مسودة')).to.equal(true);
    expect(other.read(THREAD)).to.deep.equal([{ text: 'مسودة', at: time, tab: 'one' }]);
    expect(textsOf(other, 'https://example.com/wp-comments-post.php#7:12')).to.deep.equal([]);
    expect(textsOf(other, 'https://example.com/wp-comments-post.php#7')).to.deep.equal([]);
  });

  it('stores one draft per tab, and lists the newest first', () => {
    one.write(THREAD, 'أولى');
    time += 1000;
    other.write(THREAD, 'ثانية');
    expect(textsOf(one)).to.deep.equal(['ثانية', 'أولى']);
    time += 1000;
    one.write(THREAD, 'أولى وأكثر');
    expect(textsOf(other)).to.deep.equal(['أولى وأكثر', 'ثانية']);
    expect(one.read(THREAD).map((draft) => one.isOwn(draft))).to.deep.equal([true, false]);
  });

  it('keeps the time of a draft that is written again unchanged', () => {
    one.write(THREAD, 'أولى');
    time += 1000;
    other.write(THREAD, 'ثانية');
    time += 1000;
    one.write(THREAD, 'أولى');
    expect(textsOf(one)).to.deep.equal(['ثانية', 'أولى']);
  });

  it('deletes a draft when its text is deleted', () => {
    one.write(THREAD, 'مسودة');
    one.write(THREAD, ' \n');
    expect([textsOf(one), localStorage.length]).to.deep.equal([[], 0]);
  });

  it('keeps drafts for thirty days after the last change', () => {
    one.write(THREAD, 'مسودة');
    time += 20 * DAY;
    one.write(THREAD, 'مسودة أطول');
    time += 30 * DAY - 1;
    expect(textsOf(other)).to.deep.equal(['مسودة أطول']);
    time += 1;
    expect([textsOf(other), localStorage.length]).to.deep.equal([[], 0]);
  });

  it('deletes the drafts of a sent text from all tabs, and keeps other texts', () => {
    one.write(THREAD, 'أرسلت');
    other.write(THREAD, ' أرسلت\n');
    new Drafts(tabs()[0], 'third', now).write(THREAD, 'لم ترسل');
    one.clear(THREAD, 'أرسلت');
    expect(textsOf(other)).to.deep.equal(['لم ترسل']);
  });

  it('does not remove a draft that its tab has changed since it was read', () => {
    one.write(THREAD, 'أولى');
    const [draft] = other.read(THREAD);
    one.write(THREAD, 'أولى وأكثر');
    if (draft) other.remove(THREAD, draft);
    expect(textsOf(other)).to.deep.equal(['أولى وأكثر']);
    const [changed] = other.read(THREAD);
    if (changed) other.remove(THREAD, changed);
    expect(textsOf(other)).to.deep.equal([]);
  });

  it('stores a draft again after the storage was cleared', () => {
    one.write(THREAD, 'مسودة');
    localStorage.clear();
    one.write(THREAD, 'مسودة');
    expect(textsOf(other)).to.deep.equal(['مسودة']);
  });

  it('keeps a draft in memory when the storage is full, and the previous draft in the storage', () => {
    one.write(THREAD, 'مسودة');
    fillStorage();
    const long = 'مسودة '.repeat(1000);
    expect(one.write(THREAD, long)).to.equal(false);
    expect([textsOf(one), textsOf(other)]).to.deep.equal([[long], ['مسودة']]);
  });

  for (const [condition, open] of Object.entries(STORAGES)) {
    it(`keeps drafts until the page is closed when the storage is ${condition}`, () => {
      const drafts = new Drafts(new SafeStore(open), 'one', now);
      expect(drafts.write(THREAD, 'مسودة')).to.equal(false);
      expect(textsOf(drafts)).to.deep.equal(['مسودة']);
      drafts.clear(THREAD, 'مسودة');
      expect(textsOf(drafts)).to.deep.equal([]);
    });
  }

  it('ignores invalid stored entries', () => {
    const key = `news-elements:draft:${THREAD}:x`;
    const at = time;
    for (const junk of [
      '{',
      'null',
      '[]',
      '{}',
      JSON.stringify({ text: 1, at, tab: 'x' }),
      JSON.stringify({ text: 'نص', at: 'now', tab: 'x' }),
      JSON.stringify({ text: 'نص', at }),
      JSON.stringify({ text: 'نص', at, tab: 'y' }),
    ]) {
      localStorage.setItem(key, junk);
      expect(textsOf(one), junk).to.deep.equal([]);
    }
  });
});
