import { expect } from 'chai';
import { PollSchedule } from '../../../src/comments/thread/poll-schedule.js';

const [SECOND, MINUTE] = [1000, 60_000];

/** The pauses after some failures, in seconds. */
const pausesAfter = (interval: number, failures: number): number[] => {
  const schedule = new PollSchedule(interval, 0);
  return Array.from({ length: failures }, () => {
    schedule.fail();
    return (schedule.next(0) ?? NaN) / SECOND;
  });
};

describe('PollSchedule', () => {
  it('begins after some seconds', () => {
    expect(new PollSchedule(60, 0).first(1000)).to.equal(4000);
  });

  it('waits for the interval, 30 seconds at least', () => {
    expect([60, 30, 29, 0, -5].map((interval) => new PollSchedule(interval, 0).next(0))).to.deep.equal([
      60 * SECOND,
      ...Array<number>(4).fill(30 * SECOND),
    ]);
  });

  it('doubles the pause after each error, up to half an hour', () => {
    expect(pausesAfter(60, 7)).to.deep.equal([120, 240, 480, 960, 1800, 1800, 1800]);
  });

  it('does not shorten an interval of more than half an hour after an error', () => {
    expect(pausesAfter(2400, 1)).to.deep.equal([2400]);
  });

  it('waits for the interval again after an answer', () => {
    const schedule = new PollSchedule(60, 0);
    schedule.fail(600);
    schedule.succeed();
    expect(schedule.next(0)).to.equal(60 * SECOND);
  });

  it('waits as long as the server asks for, an hour at most, and not shorter than without that', () => {
    const next = (retryAfter: unknown): number | undefined => {
      const schedule = new PollSchedule(60, 0);
      schedule.fail(retryAfter);
      return schedule.next(0);
    };
    expect([600, 1, 1e9].map(next)).to.deep.equal([10 * MINUTE, 2 * MINUTE, 60 * MINUTE]);
    expect([undefined, NaN, -1, '600', null].map(next)).to.deep.equal(Array(5).fill(2 * MINUTE));
  });

  it('ends after an hour', () => {
    const schedule = new PollSchedule(60, 0);
    expect([58, 59, 60].map((minute) => schedule.next(minute * MINUTE))).to.deep.equal([
      59 * MINUTE,
      60 * MINUTE,
      undefined,
    ]);
    expect([60, 61].map((minute) => schedule.isOver(minute * MINUTE))).to.deep.equal([false, true]);
  });
});
