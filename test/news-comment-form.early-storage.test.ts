import { expect } from '@open-wc/testing';
import { KEEP_NOTHING_KEY } from '../src/comments/storage/keep-nothing.js';
import { EarlyStorage } from '../src/elements/news-comment-form/early/early-storage.js';
import { field, fillIn, serverForm } from './support/comment-form.js';

let form: HTMLFormElement;

beforeEach(() => {
  form = serverForm('ar').querySelector('form') as HTMLFormElement;
  document.body.append(form);
  fillIn(form);
});

afterEach(() => {
  form.remove();
  localStorage.clear();
});

/** The kinds of the stored keys, such as `news-elements:draft`, with the stored text. */
const stored = () =>
  Object.entries(localStorage).map(([key, value]) => [
    key.replace(/^(news-elements.\w+).*/, '$1'),
    (JSON.parse(String(value)) as { text?: string }).text,
  ]);

describe('EarlyStorage', () => {
  it('stores the typed text as a draft, and removes it', () => {
    const storage = new EarlyStorage(form);
    storage.saveDraft();
    expect([stored(), storage.isStored]).to.deep.equal([[['news-elements:draft', 'تعليق']], true]);
    storage.remove();
    expect([stored(), storage.isStored]).to.deep.equal([[], false]);
  });

  it('replaces the draft by the newer text, and stores no blank text', () => {
    const storage = new EarlyStorage(form);
    storage.saveDraft();
    field(form, 'comment').value = 'تعليق آخر';
    storage.saveDraft();
    expect(stored()).to.deep.equal([['news-elements:draft', 'تعليق آخر']]);
    field(form, 'comment').value = ' \n';
    storage.saveDraft();
    expect(stored()).to.deep.equal([]);
  });

  it('stores nothing if the reader has chosen that nothing is stored', () => {
    localStorage.setItem(KEEP_NOTHING_KEY, '1');
    const storage = new EarlyStorage(form);
    storage.saveDraft();
    storage.saveComment();
    expect(Object.keys(localStorage)).to.deep.equal([KEEP_NOTHING_KEY]);
    expect(storage.isStored).to.equal(false);
  });

  it('stores a comment with its author, which the next visit takes over', () => {
    new EarlyStorage(form).saveComment();
    const comment = new EarlyStorage(form).takeOverComment();
    expect([comment?.text, comment?.author, comment?.email, comment?.code]).to.deep.equal([
      'تعليق',
      'ليلى',
      'layla@example.com',
      'offline',
    ]);
  });

  it('does not take over a comment that replies to another comment', () => {
    new EarlyStorage(form).saveComment();
    field(form, 'comment_parent').value = '12';
    expect(new EarlyStorage(form).takeOverComment()).to.equal(undefined);
  });

  it('is not stored any more once another tab has changed the comment, and then removes nothing', () => {
    const storage = new EarlyStorage(form);
    storage.saveComment();
    const [key, value] = Object.entries(localStorage)[0] as [string, string];
    const changed = value.replace('"offline"', '"network"');
    localStorage.setItem(key, changed);
    expect(storage.isStored).to.equal(false);
    storage.remove();
    expect(localStorage.getItem(key)).to.equal(changed);
  });
});
