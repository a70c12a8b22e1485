import { expect } from '@open-wc/testing';
import { leaseLock, type Lock, webLock } from '../../src/comments/storage/locks.js';
import { SafeStore } from '../../src/comments/storage/store.js';
import { STORAGES, tabs } from '../support/storages.js';

let time = 0;
const now = () => time;

function leases(): [Lock, Lock] {
  const [one, other] = tabs();
  return [leaseLock(one, 'one', now), leaseLock(other, 'other', now)];
}

/** Two tabs that know the same lock. */
const LOCKS: Readonly<Record<string, () => [Lock, Lock]>> = {
  'a lock of the browser': () => [webLock(navigator.locks), webLock(navigator.locks)],
  'a lease in the storage': leases,
};

/** A task that runs until it is told to end. */
function task() {
  let end = (): void => undefined;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const run = () => {
    begin();
    return new Promise<string>((resolve) => {
      end = () => {
        resolve('done');
      };
    });
  };
  return {
    run,
    begun,
    end: () => {
      end();
    },
  };
}

const quick = () => Promise.resolve('done');

beforeEach(() => {
  time = Date.UTC(2026, 10, 24);
});

afterEach(() => {
  localStorage.clear();
});

for (const [what, open] of Object.entries(LOCKS)) {
  describe(what, () => {
    it('lets one tab in at a time, and the next when that is done', async () => {
      const [one, other] = open();
      const { run, begun, end } = task();
      const first = one('a', run);
      await begun;
      expect(await other('a', quick)).to.equal(undefined);
      expect(await one('a', quick)).to.equal(undefined);
      end();
      expect(await first).to.equal('done');
      expect(await other('a', quick)).to.equal('done');
    });

    it('lets in one of two that come at once', async () => {
      const [one, other] = open();
      let runs = 0;
      const count = () => {
        runs++;
        return new Promise<number>((resolve) => setTimeout(resolve, 100, runs));
      };
      await Promise.all([one('a', count), other('a', count), one('a', count)]);
      expect(runs).to.equal(1);
    });

    it('keeps nobody from another name', async () => {
      const [one, other] = open();
      const { run, begun, end } = task();
      const first = one('a', run);
      await begun;
      expect(await other('b', quick)).to.equal('done');
      end();
      await first;
    });

    it('is free after a task that failed', async () => {
      const [one, other] = open();
      const failure = await one('a', () => Promise.reject(new Error('failed'))).catch(String);
      expect(failure).to.equal('Error: failed');
      expect(await other('a', quick)).to.equal('done');
    });
  });
}

describe('a lease in the storage', () => {
  const lease = JSON.stringify({ owner: 'closed', until: 0 });
  const until = (end: number) => {
    localStorage.setItem('news-elements-lease:a', lease.replace('0', String(end)));
  };

  it('ends some time after its tab has gone', async () => {
    const [one] = leases();
    until(time + 90_000);
    expect(await one('a', quick)).to.equal(undefined);
    time += 90_000;
    expect(await one('a', quick)).to.equal('done');
  });

  it('goes on as long as its tab works, and leaves nothing behind', async () => {
    const { setInterval } = globalThis;
    let renew: () => void = () => undefined;
    Object.assign(globalThis, { setInterval: (callback: () => void) => ((renew = callback), 0) });
    try {
      const [one, other] = leases();
      const { run, begun, end } = task();
      const first = one('a', run);
      await begun;
      for (let minute = 0; minute < 5; minute++) {
        time += 60_000;
        renew();
        expect(await other('a', quick)).to.equal(undefined);
      }
      end();
      await first;
      expect(localStorage.length).to.equal(0);
    } finally {
      Object.assign(globalThis, { setInterval });
    }
  });

  it('is not believed when it ends later than any can: the clock was wrong then', async () => {
    const [one] = leases();
    until(time + 1e9);
    expect(await one('a', quick)).to.equal('done');
  });

  for (const junk of ['', '{', 'null', '[]', '{"until":"soon"}', '{"owner":1}']) {
    it(`is none where others wrote ${junk || 'nothing'}`, async () => {
      const [one] = leases();
      localStorage.setItem('news-elements-lease:a', junk);
      expect(await one('a', quick)).to.equal('done');
    });
  }

  for (const [what, open] of Object.entries(STORAGES)) {
    it(`keeps one page from sending twice where the storage is ${what}`, async () => {
      const lock = leaseLock(new SafeStore(open), 'one', now);
      const [first, second] = await Promise.all([lock('a', quick), lock('a', quick)]);
      expect([first, second]).to.deep.equal(['done', undefined]);
      expect(await lock('a', quick)).to.equal('done');
    });
  }

  it('of another tab stays when this one slept through its own', async () => {
    const [one] = leases();
    const { run, begun, end } = task();
    const first = one('a', run);
    await begun;
    const taken = JSON.stringify({ owner: 'other', until: time + 1000 });
    localStorage.setItem('news-elements-lease:a', taken);
    end();
    await first;
    expect(localStorage.getItem('news-elements-lease:a')).to.equal(taken);
  });
});
