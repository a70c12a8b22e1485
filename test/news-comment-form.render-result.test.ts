import { expect } from '@open-wc/testing';
import type { CommentFormHost } from '../src/elements/news-comment-form/types.js';
import { renderResult } from '../src/elements/news-comment-form/ui/render-result.js';
import { StatusRegion } from '../src/elements/news-comment-form/ui/status-region.js';
import { ar } from '../src/locales/ar.js';
import { commentingAr } from '../src/locales/commenting.ar.js';
import { waitingComment } from './support/outbox.js';

const strings = { ...ar.commentForm, ...commentingAr };
const localizedStrings = { strings, lang: 'ar', fallbackAttributes: undefined };

/** The message about a comment that was sent automatically and has to wait. */
function messageOfWaiting({ isEphemeral }: { isEphemeral: boolean }): string {
  const region = new StatusRegion(() => localizedStrings);
  const outcome = { kind: 'waiting', comment: waitingComment(), result: { status: 'unknown' } } as const;
  renderResult(region, outcome, false, {
    localizedStrings,
    host: document.createElement('div') as unknown as CommentFormHost,
    action: '/comments',
    sendAsTopLevel: () => undefined,
    postNatively: () => undefined,
    isEphemeral,
    waitingFocus: 'none',
    focusWaiting: () => false,
  });
  return region.root.querySelector('[role=status]')?.textContent ?? '';
}

describe('renderResult() of a comment that has to wait', () => {
  it('announces the reason', () => {
    expect(messageOfWaiting({ isEphemeral: false })).to.equal(strings.waitingOffline);
  });

  it('adds that nothing is stored, if it is lost when the page is closed', () => {
    expect(messageOfWaiting({ isEphemeral: true })).to.equal(`${strings.waitingOffline} ${strings.nothingKept}`);
  });
});
