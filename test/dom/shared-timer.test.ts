import { expect } from '@open-wc/testing';
import { cancelScheduled, scheduleAt } from '../../src/dom/shared-timer.js';
import { stopClock } from '../support/fake-clock.js';

describe('the timer of the page', () => {
  let calls: string[];
  const callbacks = { first: () => calls.push('first'), second: () => calls.push('second') };
  const { now } = Date;

  beforeEach(() => {
    calls = [];
  });

  afterEach(() => {
    Date.now = now;
    for (const callback of Object.values(callbacks)) cancelScheduled(callback);
  });

  /** Stops the clock, also that of `Date.now()`. */
  function stopTime(): (milliseconds: number) => void {
    const advance = stopClock();
    let time = now();
    Date.now = () => time;
    return (milliseconds) => {
      time += milliseconds;
      advance(milliseconds);
    };
  }

  it('calls back once, at the time', () => {
    const advance = stopTime();
    scheduleAt(Date.now() + 1000, callbacks.first);
    scheduleAt(Date.now() + 3000, callbacks.second);
    advance(999);
    expect(calls).to.deep.equal([]);
    advance(1);
    expect(calls).to.deep.equal(['first']);
    advance(10_000);
    expect(calls).to.deep.equal(['first', 'second']);
  });

  it('replaces the time of a callback', () => {
    const advance = stopTime();
    scheduleAt(Date.now() + 1000, callbacks.first);
    scheduleAt(Date.now() + 5000, callbacks.first);
    advance(4999);
    expect(calls).to.deep.equal([]);
    advance(1);
    expect(calls).to.deep.equal(['first']);
  });

  it('calls nobody who has cancelled', () => {
    const advance = stopTime();
    scheduleAt(Date.now() + 1000, callbacks.first);
    cancelScheduled(callbacks.first);
    advance(2000);
    expect(calls).to.deep.equal([]);
  });

  it('starts no timer for what is due later than the timer, nor for what is cancelled', () => {
    stopTime();
    const start = window.setTimeout.bind(window);
    let count = 0;
    Object.assign(window, {
      setTimeout: (...timer: Parameters<typeof start>) => {
        count += 1;
        return start(...timer);
      },
    });
    scheduleAt(Date.now() + 60_000, callbacks.first);
    for (let index = 0; index < 100; index++) {
      scheduleAt(Date.now() + 90_000, callbacks.second);
      cancelScheduled(callbacks.second);
    }
    expect(count).to.equal(1);
  });

  it('waits longer than the longest delay of a browser', () => {
    const advance = stopTime();
    const days = 86_400_000;
    scheduleAt(Date.now() + 40 * days, callbacks.first);
    advance(39 * days);
    expect(calls).to.deep.equal([]);
    advance(days);
    expect(calls).to.deep.equal(['first']);
  });
});
