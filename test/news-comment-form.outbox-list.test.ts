import { expect, waitUntil } from '@open-wc/testing';
import type { WaitingComment } from '../src/comments/outbox/waiting-comment.js';
import { OutboxList, type OutboxListOptions } from '../src/elements/news-comment-form/ui/outbox-list.js';
import { ar } from '../src/locales/ar.js';
import { commentingAr } from '../src/locales/commenting.ar.js';
import { waitingComment } from './support/outbox.js';

const strings = { ...ar.commentForm, ...commentingAr };
const page = document.createElement('div');

/** Shows a list three screens below the top of the page. */
function renderBelowWindow(comments: readonly WaitingComment[], options: Partial<OutboxListOptions> = {}): OutboxList {
  const list = new OutboxList({
    formId: () => 'comment-form',
    getStrings: () => ({ strings, lang: 'ar', fallbackAttributes: undefined }),
    isEphemeral: () => false,
    canSend: () => true,
    canEdit: () => true,
    send: () => undefined,
    edit: () => undefined,
    discard: () => undefined,
    ...options,
  });
  page.style.paddingBlock = `${3 * innerHeight}px`;
  page.replaceChildren(list.root);
  document.body.append(page);
  list.show(comments);
  return list;
}

const buttonsOf = (list: OutboxList, id: string): HTMLElement[] => [
  ...list.root.querySelectorAll<HTMLElement>(`[data-action$=" ${id}"]`),
];

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top > -1 && bottom < innerHeight + 1;
};

afterEach(() => {
  page.remove();
  page.removeAttribute('style');
  scrollTo({ top: 0, behavior: 'instant' });
});

describe('OutboxList', () => {
  it('moves the focus to the reason of a comment, and brings the reason and the buttons into view', () => {
    const list = renderBelowWindow([waitingComment()]);
    expect(list.focusComment('c1')).to.equal(true);
    expect(document.activeElement?.className).to.equal('news-comment-reason');
    expect([document.activeElement as Element, ...buttonsOf(list, 'c1')].map(isInWindow)).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
  });

  it('brings the reason into view even if the text of the comment is higher than the window', () => {
    const list = renderBelowWindow([waitingComment({ text: 'سطر\n'.repeat(200) })]);
    page.style.whiteSpace = 'pre-wrap';
    list.focusComment('c1');
    expect(isInWindow(document.activeElement as Element)).to.equal(true);
  });

  it('makes the text of a comment a tab stop while it scrolls, and no other text', async () => {
    const list = renderBelowWindow([waitingComment(), waitingComment({ id: 'c2', text: 'سطر '.repeat(200) })]);
    const [short, long] = list.root.querySelectorAll('blockquote') as unknown as [HTMLElement, HTMLElement];
    Object.assign(long.style, { maxBlockSize: '5em', overflow: 'auto' });
    await waitUntil(() => long.tabIndex === 0);
    expect(short.tabIndex).to.equal(-1);
    long.style.maxBlockSize = 'none';
    await waitUntil(() => long.tabIndex === -1);
  });

  it('announces the reason of a comment by its text when it gets the focus, and only then', () => {
    const list = renderBelowWindow([waitingComment({ code: 'offline' })]);
    list.focusComment('c1');
    const reason = document.activeElement as HTMLElement;
    expect([reason.role, reason.ariaLabel]).to.deep.equal(['group', strings.waitingOffline]);
    reason.blur();
    expect([reason.role, reason.ariaLabel]).to.deep.equal([null, null]);
  });

  it('does not move the focus to a comment that is not listed', () => {
    const list = renderBelowWindow([waitingComment()]);
    expect(list.focusComment('c2')).to.equal(false);
    expect(document.activeElement).to.equal(document.body);
    expect(scrollY).to.equal(0);
  });

  it('moves the focus to the same button of the next comment when the focused comment is removed', () => {
    const [first, second] = [waitingComment(), waitingComment({ id: 'c2', text: 'آخر' })];
    const list = renderBelowWindow([first, second]);
    list.focusComment('c1');
    buttonsOf(list, 'c1')
      .find(({ dataset }) => dataset.action === 'discard c1')
      ?.focus();
    list.show([second]);
    expect(list.focusedId).to.equal('c2');
    expect(isInWindow(document.activeElement as Element)).to.equal(true);
  });

  it('does not scroll if the focus is in the list, but outside the window', () => {
    const list = renderBelowWindow([waitingComment()]);
    list.focusComment('c1');
    scrollTo({ top: 0, behavior: 'instant' });
    list.show([waitingComment({ code: 'server-error' })]);
    expect(scrollY).to.equal(0);
  });
});
