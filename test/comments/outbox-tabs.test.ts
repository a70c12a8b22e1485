import { expect } from 'chai';
import type { CommentResult } from '../../src/comments/backends/backend.js';
import type { Outbox, Outcome } from '../../src/comments/outbox/outbox.js';
import { leaseLock } from '../../src/comments/storage/locks.js';
import { DAY, KEY, now, outboxOn, passTime, SECOND, send, waitingComment } from '../support/outbox.js';
import { tabs } from '../support/storages.js';
import { until } from '../support/until.js';

describe('Outbox in two tabs', () => {
  let outbox: Outbox, other: Outbox;

  beforeEach(() => {
    const [store, otherStore] = tabs();
    outbox = outboxOn(store);
    other = outboxOn(otherStore);
    outbox.save(waitingComment());
  });

  /** Sends the comment from the first tab, and calls `act` while the request is pending. */
  async function sendWhile(act: () => unknown, result: CommentResult): Promise<Outcome | undefined> {
    return await send(outbox, 'c1', async () => {
      await act();
      return result;
    });
  }

  it('does not send a comment that another tab is sending or has sent', async () => {
    let outcome: Outcome | undefined;
    let sent = 0;
    const deliver = (): Promise<CommentResult> => {
      sent++;
      return Promise.resolve({ status: 'published' });
    };
    await sendWhile(
      async () => {
        outcome = await send(other, 'c1', deliver);
      },
      { status: 'published' },
    );
    expect(outcome).to.equal(undefined);
    expect(await send(other, 'c1', deliver)).to.equal(undefined);
    expect(sent).to.equal(0);
  });

  it('sends a comment once if several tabs start at the same time', async () => {
    let [sent, refused] = [0, 0];
    const deliver = async (): Promise<CommentResult> => {
      sent++;
      await until(() => refused === 2 || sent > 1);
      return { status: 'published' };
    };
    const start = async (from: Outbox): Promise<void> => {
      if ((await send(from, 'c1', deliver)) === undefined) refused++;
    };
    await Promise.all([start(outbox), start(other), start(outbox)]);
    expect([sent, refused]).to.deep.equal([1, 2]);
  });

  it('releases the lock when sending throws', async () => {
    const broken = send(outbox, 'c1', () => Promise.reject(new Error('broken')));
    expect(await broken.catch(String)).to.equal('Error: broken');
    expect((await send(other, 'c1', { status: 'published' }))?.kind).to.equal('accepted');
  });

  it('does not restore a comment that another tab discards while it is being sent', async () => {
    const discard = (): void => {
      other.remove('c1');
    };
    const outcome = await sendWhile(discard, { status: 'unknown', code: 'network' });
    expect(outcome).to.equal(undefined);
    expect([outbox.list(), other.list(), localStorage.getItem(KEY + 'c1')]).to.deep.equal([[], [], null]);
    passTime(60 * DAY);
    expect([outbox.list(), other.list()]).to.deep.equal([[], []]);
  });

  it('reports a published comment as accepted even if another tab discarded it while it was being sent', async () => {
    const discard = (): void => {
      other.remove('c1');
    };
    expect((await sendWhile(discard, { status: 'published' }))?.kind).to.equal('accepted');
  });

  it('does not send a comment that another tab removed weeks ago', async () => {
    expect(other.list()).to.have.lengthOf(1);
    outbox.remove('c1');
    passTime(29 * DAY);
    expect(outbox.list()).to.deep.equal([]);
    expect(await send(other, 'c1', { status: 'published' })).to.equal(undefined);
    expect(localStorage.getItem(KEY + 'c1')).to.equal(null);
    passTime(DAY);
    outbox.list();
    expect(localStorage.length).to.equal(0);
  });

  it('sends a comment again if the tab that was sending it was closed', async () => {
    let end = (): void => undefined;
    const ended = send(outbox, 'c1', () => new Promise((_, reject) => (end = reject)));
    await until(() => other.get('c1')?.code === 'sending');
    // The browser releases the lock of a closed tab. To simulate this, the next outbox uses another kind of lock.
    const [, store] = tabs();
    const next = outboxOn(store, leaseLock(store, 'next', now));
    expect(next.list().filter((each) => next.isDue(each))).to.deep.equal([]);
    passTime(10 * SECOND);
    expect(next.list().filter((each) => next.isDue(each))).to.have.lengthOf(1);
    const outcome = await send(next, 'c1', { status: 'rejected', code: 'duplicate' });
    expect(outcome?.kind).to.equal('accepted');
    end();
    await ended.catch(() => undefined);
  });
});
