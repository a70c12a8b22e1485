import { expect } from 'chai';
import { leaseLock, type Lock, webLock } from '../../src/comments/storage/locks.js';
import { SafeStore } from '../../src/comments/storage/store.js';
import { STORAGES, tabs } from '../support/storages.js';
import { until } from '../support/until.js';

let time = 0;
const now = () => time;

function leases(): [Lock, Lock] {
  const [one, other] = tabs();
  return [leaseLock(one, 'one', now), leaseLock(other, 'other', now)];
}

/** Locks of two tabs with the same storage or lock manager. */
const LOCKS: Readonly<Record<string, () => [Lock, Lock]>> = {
  'a lock of the browser': () => [webLock(navigator.locks), webLock(navigator.locks)],
  'a lease in the storage': leases,
};

/** A task that runs until `end()` is called. */
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

for (const [description, open] of Object.entries(LOCKS)) {
  describe(description, () => {
    it('does not run a task while another task of the same name is running', async () => {
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

    it('runs one of two tasks that start at the same time', async () => {
      const [one, other] = open();
      let [runs, refused] = [0, 0];
      const run = async (): Promise<string> => {
        runs++;
        await until(() => refused === 2 || runs > 1);
        return 'done';
      };
      const start = async (lock: Lock): Promise<void> => {
        if ((await lock('a', run)) === undefined) refused++;
      };
      await Promise.all([start(one), start(other), start(one)]);
      expect([runs, refused]).to.deep.equal([1, 2]);
    });

    it('does not block tasks of another name', async () => {
      const [one, other] = open();
      const { run, begun, end } = task();
      const first = one('a', run);
      await begun;
      expect(await other('b', quick)).to.equal('done');
      end();
      await first;
    });

    it('is released after a task that failed', async () => {
      const [one, other] = open();
      const failure = await one('a', () => Promise.reject(new Error('failed'))).catch(String);
      expect(failure).to.equal('Error: failed');
      expect(await other('a', quick)).to.equal('done');
    });
  });
}

describe('leaseLock()', () => {
  const lease = JSON.stringify({ owner: 'closed', until: 0 });
  const until = (end: number) => {
    localStorage.setItem('news-elements-lease:a', lease.replace('0', String(end)));
  };

  it('expires after its tab was closed', async () => {
    const [one] = leases();
    until(time + 90_000);
    expect(await one('a', quick)).to.equal(undefined);
    time += 90_000;
    expect(await one('a', quick)).to.equal('done');
  });

  it('renews its lease while the task runs, and removes it at the end', async () => {
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

  it('ignores a lease that is longer than the maximum', async () => {
    const [one] = leases();
    until(time + 1e9);
    expect(await one('a', quick)).to.equal('done');
  });

  for (const junk of ['', '{', 'null', '[]', '{"until":"soon"}', '{"owner":1}']) {
    it(`ignores an invalid stored entry: ${junk || 'empty'}`, async () => {
      const [one] = leases();
      localStorage.setItem('news-elements-lease:a', junk);
      expect(await one('a', quick)).to.equal('done');
    });
  }

  for (const [description, open] of Object.entries(STORAGES)) {
    it(`locks within the page when the storage is ${description}`, async () => {
      const lock = leaseLock(new SafeStore(open), 'one', now);
      const [first, second] = await Promise.all([lock('a', quick), lock('a', quick)]);
      expect([first, second]).to.deep.equal(['done', undefined]);
      expect(await lock('a', quick)).to.equal('done');
    });
  }

  it('does not remove the lease of another tab that replaced an expired lease', async () => {
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
