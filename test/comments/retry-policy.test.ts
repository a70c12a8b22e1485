import { expect } from 'chai';
import {
  delayedRetryTime,
  isRetriedAutomatically,
  MAX_AGE,
  nextRetryTime,
} from '../../src/comments/outbox/retry-policy.js';
import { DAY, outboxOn, SECOND, send, START, waitingComment } from '../support/outbox.js';
import { tabs } from '../support/storages.js';

describe('retry policy', () => {
  it('retries after 10 s, 30 s, 2 min, 10 min and then every 30 min', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((attempts) => (nextRetryTime(START, attempts, 0.5) - START) / SECOND);
    expect(pauses).to.deep.equal([10, 30, 120, 600, 1800, 1800, 1800]);
  });

  it('varies the pause by a quarter in both directions', () => {
    expect([nextRetryTime(START, 1, 0), nextRetryTime(START, 1, 1)]).to.deep.equal([
      START + 7.5 * SECOND,
      START + 12.5 * SECOND,
    ]);
  });

  it('retries a flood rejection after 16 s, or after the delay that the server specifies', () => {
    expect([delayedRetryTime(START), delayedRetryTime(START, 40)]).to.deep.equal([
      START + 16 * SECOND,
      START + 40 * SECOND,
    ]);
  });

  for (const [delay, seconds] of [
    [0, 7],
    [-60, 7],
    [-Infinity, 7],
    [3601, 3600],
    [1e15, 3600],
    [Infinity, 3600],
    [NaN, 16],
  ] as const) {
    it(`waits for ${String(seconds)} s if the server specifies a delay of ${String(delay)} s`, () => {
      expect(delayedRetryTime(START, delay)).to.equal(START + seconds * SECOND);
    });
  }

  it('does not retry automatically after a cancellation or an unreadable cross-origin response', () => {
    const codes = ['cancelled', 'cross-origin', 'network', 'timeout', 'server-error', ''];
    expect(codes.filter(isRetriedAutomatically)).to.deep.equal(['network', 'timeout', 'server-error', '']);
  });

  it('stops automatic retries after seven days', () => {
    expect(MAX_AGE).to.equal(7 * DAY);
  });

  it('determines the retry times of the outbox, which vary with its random number', async () => {
    const [store] = tabs();
    const pauses: number[] = [];
    const outbox = outboxOn(store);
    outbox.save(waitingComment());
    for (let attempt = 0; attempt < 7; attempt++) {
      const outcome = await send(outbox, 'c1', { status: 'unknown', code: 'network' });
      pauses.push(((outcome?.comment.nextAttemptAt ?? 0) - START) / SECOND);
    }
    expect(pauses).to.deep.equal([10, 30, 120, 600, 1800, 1800, 1800]);
    for (const [random, seconds] of [
      [0, 7.5],
      [1, 12.5],
    ] as const) {
      const varied = outboxOn(store, undefined, random);
      expect(varied.prepare(waitingComment({ id: 'c2' })).comment.nextAttemptAt).to.equal(START + seconds * SECOND);
    }
  });
});
