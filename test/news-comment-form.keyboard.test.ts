import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import type { CommentResult, NewsCommentForm } from '../src/index.js';
import { field, fillIn, render, sent, serverForm } from './support/comment-form.js';
import { needs, sendKeys } from './support/driver.js';
import { frames, otherScrollEnded } from './support/until.js';

const NO_RESPONSE: CommentResult = { status: 'unknown', code: 'network' };

/** Renders a filled form, with the focus in its comment. */
async function renderFilled(result?: CommentResult): Promise<{ host: NewsCommentForm; form: HTMLFormElement }> {
  const page = await render(serverForm('ar'));
  if (result) page.host.backend = { send: () => Promise.resolve(result) };
  fillIn(page.form);
  field(page.form, 'comment').focus();
  return page;
}

const submitOf = (form: HTMLFormElement): HTMLElement => form.querySelector('[type=submit]') as HTMLElement;

async function pressWith(key: 'Control' | 'Meta', press: string): Promise<void> {
  await sendKeys({ down: key });
  await sendKeys({ press });
  await sendKeys({ up: key });
}

/** Sends a comment that gets no response, and waits for the list of waiting comments. */
async function keepWaiting(form: HTMLFormElement, text: string): Promise<void> {
  const count = form.querySelectorAll('.news-comment-outbox li').length;
  fillIn(form);
  field(form, 'comment').value = text;
  form.requestSubmit();
  await waitUntil(() => form.querySelectorAll('.news-comment-outbox li').length > count, '', { timeout: 4000 });
}

/** Deletes all waiting comments, which the page would show in the next test too. */
async function deleteWaiting(form: HTMLFormElement): Promise<void> {
  const button = (): HTMLElement | null => form.querySelector('[data-action^=discard]');
  for (let next = button(); next; next = button()) {
    next.click();
    await frames(1);
  }
}

afterEach(() => {
  scrollTo({ top: 0, behavior: 'instant' });
});

describe('<news-comment-form> by keyboard', () => {
  it('sends the comment on Enter in a field of one line', async () => {
    const { form } = await renderFilled();
    field(form, 'author').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => sent.length === 1);
  });

  for (const key of ['Control', 'Meta'] as const)
    it(`sends the comment on ${key} and Enter in the comment`, async function () {
      needs(this, 'holdKeys');
      await renderFilled();
      await pressWith(key, 'Enter');
      await waitUntil(() => sent.length === 1);
    });

  it('begins a new line on Enter in the comment, and leaves the field on Tab', async () => {
    const { form } = await renderFilled();
    const comment = field(form, 'comment');
    comment.setSelectionRange(comment.value.length, comment.value.length);
    await sendKeys({ press: 'Enter' });
    expect(comment.value).to.equal('تعليق\n');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(field(form, 'author'));
    expect([comment.value, sent.length]).to.deep.equal(['تعليق\n', 0]);
  });

  for (const key of ['Enter', 'Space'])
    it(`sends the comment on ${key} on the button`, async () => {
      const { form } = await renderFilled();
      submitOf(form).focus();
      await sendKeys({ press: key });
      await waitUntil(() => sent.length === 1);
    });

  /** Presses the button of a form without a name and an address, and waits until the summary of errors has the focus. */
  async function showSummary(): Promise<HTMLFormElement> {
    const { form } = await renderFilled();
    field(form, 'author').value = '';
    field(form, 'email').value = '';
    submitOf(form).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => document.activeElement?.matches('.news-error-summary'));
    return form;
  }

  it('moves the focus to the summary of errors, whose first link is next', async () => {
    await showSummary();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.matches('.news-error-summary li:first-child a')).to.equal(true);
  });

  it('moves the focus from the link of an error to its field on Enter, and Tab goes on from there', async () => {
    const form = await showSummary();
    form.querySelector<HTMLElement>('.news-error-summary li:first-child a')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(field(form, 'author'));
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(field(form, 'email'));
  });

  it('keeps the focus at the button while a comment is sent, and Tab goes to the button that cancels it', async () => {
    const { host, form } = await renderFilled();
    host.backend = { send: () => new Promise<CommentResult>(() => undefined) };
    submitOf(form).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => form.querySelector('.news-comment-status button'));
    expect(submitOf(form).getAttribute('aria-disabled')).to.equal('true');
    expect(document.activeElement).to.equal(submitOf(form));
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.matches('.news-comment-status button')).to.equal(true);
  });

  it('reaches the buttons of a waiting comment after the reason why it waits', async () => {
    const { form } = await renderFilled(NO_RESPONSE);
    await keepWaiting(form, 'تعليق');
    await waitUntil(() => document.activeElement?.matches('.news-comment-reason'));
    const reached = [];
    for (let press = 0; press < 2; press++) {
      await sendKeys({ press: 'Tab' });
      reached.push(document.activeElement?.textContent);
    }
    expect(reached).to.deep.equal(['إرسال الآن', 'حذف']);
    await deleteWaiting(form);
  });
});

describe('<news-comment-form>, the buttons of waiting comments', () => {
  const namesOf = (form: HTMLFormElement): (string | null)[] =>
    [...form.querySelectorAll('.news-comment-outbox button')].map((button) => button.getAttribute('aria-label'));

  it('are named by their text if one comment waits', async () => {
    const { form } = await renderFilled(NO_RESPONSE);
    await keepWaiting(form, 'الأول');
    expect(namesOf(form)).to.deep.equal([null, null]);
    await deleteWaiting(form);
  });

  it('are named by their text and the start of the comment if several wait', async () => {
    const { form } = await renderFilled(NO_RESPONSE);
    await keepWaiting(form, 'الأول');
    await keepWaiting(form, 'الثاني');
    expect(namesOf(form)).to.deep.equal(['إرسال الآن: الأول', 'حذف: الأول', 'إرسال الآن: الثاني', 'حذف: الثاني']);
    await deleteWaiting(form);
  });
});

describe('<news-comment-form>, a waiting comment that is sent automatically', () => {
  it('does not scroll the page, and does not move the focus', async () => {
    const { host, form } = await renderFilled(NO_RESPONSE);
    await keepWaiting(form, 'تعليق');
    host.style.display = 'block';
    host.style.paddingBlock = '200vh';
    scrollTo({ top: 0, behavior: 'instant' });
    const comment = field(form, 'comment');
    comment.focus({ preventScroll: true });
    let count = 0;
    const published: CommentResult = { status: 'published' };
    host.backend = { send: () => Promise.resolve(published).finally(() => count++) };
    dispatchEvent(new Event('online'));
    await waitUntil(() => count === 1, 'it is sent', { timeout: 4000 });
    await waitUntil(() => !form.querySelector('.news-comment-outbox li'));
    await otherScrollEnded();
    expect([scrollY, document.activeElement === comment]).to.deep.equal([0, true]);
  });
});
