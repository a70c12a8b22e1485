import { expect } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import { threadOf } from '../src/elements/news-comment-form/form/threads.js';
import { WordPressForm } from '../src/elements/news-comment-form/form/wordpress-form.js';
import { persistentStorage } from '../src/elements/news-comment-form/sending/comment-storage.js';
import { OutboxScheduler } from '../src/elements/news-comment-form/sending/outbox-scheduler.js';
import { addToPage, serverForm } from './support/comment-form.js';
import { waitingComment } from './support/outbox.js';

interface Options {
  change?: (form: HTMLFormElement) => void;
  belongsToOtherForm?: boolean;
}

/** A scheduler with a form of post 7, and that form. */
async function schedulerFor({ change, belongsToOtherForm = false }: Options = {}) {
  const placed = await addToPage(serverForm('ar', change));
  const form = new WordPressForm(placed.form);
  const scheduler = new OutboxScheduler({
    host: placed.host,
    form: () => form,
    storage: () => persistentStorage,
    belongsToOtherForm: () => belongsToOtherForm,
    onSend: () => undefined,
    onOutcome: () => undefined,
  });
  const ofOtherPost = waitingComment({
    thread: threadOf({ action: form.action, postId: '8' }),
    postId: '8',
    others: [],
  });
  return { scheduler, form, ofOtherPost };
}

const addNonce = (form: HTMLFormElement): void =>
  form.insertAdjacentHTML('beforeend', '<input type="hidden" name="nonce" value="of-7">');

describe('OutboxScheduler.canSend()', () => {
  it('is true for a comment of the same post, also with fields of plugins', async () => {
    const { scheduler, form } = await schedulerFor({ change: addNonce, belongsToOtherForm: true });
    expect(scheduler.canSend(waitingComment({ thread: threadOf(form) }))).to.equal(true);
  });

  it('is true for a comment of another post without fields of plugins', async () => {
    const { scheduler, ofOtherPost } = await schedulerFor();
    expect(scheduler.canSend(ofOtherPost)).to.equal(true);
  });

  it('is false for a comment of another post if this form has a hidden field, which is valid for its own post', async () => {
    const { scheduler, ofOtherPost } = await schedulerFor({ change: addNonce });
    expect(scheduler.canSend(ofOtherPost)).to.equal(false);
  });

  it('is false for a comment of another post that the reader has filled in more fields of', async () => {
    const { scheduler, ofOtherPost } = await schedulerFor();
    expect(scheduler.canSend({ ...ofOtherPost, others: [['city', 'القاهرة']] })).to.equal(false);
  });

  it('is false for a comment of another post that has a form on this page', async () => {
    const { scheduler, ofOtherPost } = await schedulerFor({ belongsToOtherForm: true });
    expect(scheduler.canSend(ofOtherPost)).to.equal(false);
  });

  it('is false for a comment of another site', async () => {
    const { scheduler, ofOtherPost } = await schedulerFor();
    const thread = 'https://elsewhere.example/wp-comments-post.php#8';
    expect(scheduler.canSend({ ...ofOtherPost, thread })).to.equal(false);
  });
});
