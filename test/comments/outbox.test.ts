import { expect, waitUntil } from '@open-wc/testing';
import type { CommentResult } from '../../src/comments/backends/backend.js';
import { leaseLock, webLock } from '../../src/comments/storage/locks.js';
import { Outbox, type Outcome, type WaitingComment } from '../../src/comments/outbox/outbox.js';
import { SafeStore, type Store } from '../../src/comments/storage/store.js';
import { fillStorage, STORAGES, tabs } from '../support/storages.js';

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
const KEY = 'news-elements:outbox:';

let time: number;
const now = () => time;

/** A tab's outbox; the middle of all pauses is chosen. */
const outboxOn = (store: Store) => new Outbox({ store, lock: webLock(navigator.locks), now, random: () => 0.5 });

function comment(changes: Partial<WaitingComment> = {}): WaitingComment {
  return {
    id: 'c1',
    thread: 'https://example.com/wp-comments-post.php#7',
    postId: '7',
    parentId: '0',
    parentAuthor: '',
    page: 'https://example.com/story/',
    text: 'تعليق',
    author: 'ليلى',
    email: 'layla@example.com',
    url: '',
    others: [['city', 'القاهرة']],
    account: '',
    createdAt: time,
    attempts: 0,
    maybeDelivered: false,
    nextAttemptAt: time,
    code: 'offline',
    message: '',
    ...changes,
  };
}

const answer = (result: CommentResult) => () => Promise.resolve(result);

beforeEach(() => {
  time = Date.UTC(2026, 10, 24);
});

afterEach(() => {
  localStorage.clear();
});

describe('an outbox', () => {
  let outbox: Outbox, other: Outbox;

  beforeEach(() => {
    const [store, otherStore] = tabs();
    outbox = outboxOn(store);
    other = outboxOn(otherStore);
  });

  it('shows every tab what waits, the oldest first, whole', () => {
    const late = comment({ id: 'c2', createdAt: time + 1 });
    expect([outbox.save(late), outbox.save(comment())]).to.deep.equal([true, true]);
    expect(other.list()).to.deep.equal([comment(), late]);
    expect(other.get('c2')).to.deep.equal(late);
  });

  describe('sends a comment, which', () => {
    type Case = [
      what: string,
      before: Partial<WaitingComment>,
      result: CommentResult | Error,
      fate: Outcome['fate'],
      after?: Partial<WaitingComment>,
    ];
    const later = (seconds: number) => ({ due: Date.UTC(2026, 10, 24) + seconds * SECOND });
    const doubted = { mayHaveLeft: true, attempts: 1, code: 'network' };
    const refused = { mayHaveLeft: false, due: null };
    const doubtful = { mayHaveLeft: true, due: null };

    const cases: Case[] = [
      ['is published', {}, { status: 'published' }, 'accepted'],
      ['is held', {}, { status: 'held' }, 'accepted'],
      ['is received', {}, { status: 'received' }, 'accepted'],
      ['is a duplicate of what came before', {}, { status: 'rejected', code: 'duplicate' }, 'refused', refused],
      ['is known to be there after a doubt', doubted, { status: 'rejected', code: 'duplicate' }, 'accepted'],
      ['is refused for its text', {}, { status: 'rejected', code: 'invalid', message: 'قصير' }, 'refused', refused],
      ['is refused for its text after a doubt', doubted, { status: 'rejected', code: 'too-long' }, 'refused', refused],
      ['is refused since comments are closed', {}, { status: 'rejected', code: 'closed' }, 'refused', refused],
      ['may be there though closed now', doubted, { status: 'rejected', code: 'closed' }, 'waiting', doubtful],
      [
        'may be there though its parent is gone',
        doubted,
        { status: 'rejected', code: 'parent-gone' },
        'waiting',
        doubtful,
      ],
      [
        'may be there though a login is needed now',
        doubted,
        { status: 'rejected', code: 'login' },
        'waiting',
        doubtful,
      ],
      ['comes too soon', {}, { status: 'rejected', code: 'flood' }, 'waiting', { maybeDelivered: false, ...later(16) }],
      [
        'comes too soon by the server’s word',
        {},
        { status: 'rejected', code: 'flood', retryAfter: 40 },
        'waiting',
        { maybeDelivered: false, ...later(40) },
      ],
      [
        'comes too soon after a doubt',
        doubted,
        { status: 'rejected', code: 'flood' },
        'waiting',
        { maybeDelivered: true, ...later(16) },
      ],
      ['gets no answer', {}, { status: 'unknown', code: 'network' }, 'waiting', { maybeDelivered: true, ...later(10) }],
      [
        'gets no answer again',
        doubted,
        { status: 'unknown', code: 'timeout' },
        'waiting',
        { maybeDelivered: true, ...later(30) },
      ],
      ['meets an error', {}, new Error('broken'), 'waiting', { code: 'network', maybeDelivered: true, ...later(10) }],
      ['is cancelled', {}, { status: 'unknown', code: 'cancelled' }, 'waiting', doubtful],
      ['goes where no answer can be read', {}, { status: 'unknown', code: 'cross-origin' }, 'waiting', doubtful],
    ];

    for (const [what, before, result, fate, after] of cases) {
      it(`${what}: ${fate}`, async () => {
        outbox.save(comment(before));
        const send = () => (result instanceof Error ? Promise.reject(result) : Promise.resolve(result));
        const outcome = await outbox.attempt('c1', send);
        expect(outcome?.fate).to.equal(fate);
        const kept = other.get('c1');
        if (!after) {
          expect(kept).to.equal(undefined);
          return;
        }
        const { code = '', message = '' } = result instanceof Error ? {} : result;
        const attempts = (before.attempts ?? 0) + 1;
        expect(kept).to.deep.equal({ ...comment(before), code, message, attempts, ...after });
        expect(outcome?.comment).to.deep.equal(kept);
      });
    }
  });

  it('says of a comment that was there before where it is', async () => {
    outbox.save(comment({ maybeDelivered: true }));
    const url = 'https://example.com/story/#comment-3';
    const first = await outbox.attempt('c1', answer({ status: 'rejected', code: 'duplicate', url }));
    expect(first?.result).to.include({ status: 'published', url });
    outbox.save(comment({ id: 'c2', maybeDelivered: true }));
    const second = await outbox.attempt('c2', answer({ status: 'rejected', code: 'duplicate' }));
    expect(second?.result.status).to.equal('received');
  });

  it('keeps a comment before it is sent, as one that may have left', async () => {
    let kept: WaitingComment | undefined;
    const send = (): Promise<CommentResult> => {
      kept = other.get('c1');
      return Promise.resolve({ status: 'published' });
    };
    await outbox.attempt('c1', send, comment({ code: '' }));
    const due = time + 10 * SECOND;
    expect(kept).to.deep.equal(comment({ attempts: 1, maybeDelivered: true, code: 'sending', nextAttemptAt: due }));
  });

  it('lets more and more time pass, and each reader another time', async () => {
    const pauses: number[] = [];
    outbox.save(comment());
    for (let attempt = 0; attempt < 7; attempt++) {
      const outcome = await outbox.attempt('c1', answer({ status: 'unknown', code: 'network' }));
      pauses.push(((outcome?.comment.nextAttemptAt ?? 0) - time) / SECOND);
    }
    expect(pauses).to.deep.equal([10, 30, 120, 600, 1800, 1800, 1800]);
    const [store] = tabs();
    const lock = webLock(navigator.locks);
    for (const [random, due] of [
      [0, 7.5],
      [1, 12.5],
    ] as const) {
      const some = new Outbox({ store, lock, now, random: () => random });
      const outcome = await some.attempt('c2', answer({ status: 'unknown' }), comment({ id: 'c2' }));
      expect(outcome?.comment.nextAttemptAt).to.equal(time + due * SECOND);
    }
  });

  it('sends what is due', () => {
    const at = (due: number | null) => outbox.isDue(comment({ nextAttemptAt: due }));
    expect([at(time), at(time - 1), at(time + 1), at(null)]).to.deep.equal([true, true, false, false]);
  });

  it('leaves it to the reader after a week', async () => {
    const isDue = () => outbox.list().map((each) => outbox.isDue(each));
    outbox.save(comment({ code: 'network' }));
    time += 7 * DAY - 1;
    expect(isDue()).to.deep.equal([true]);
    time += 1;
    expect(isDue()).to.deep.equal([false]);
    expect(outbox.get('c1')).to.include({ due: null, code: 'old' });
    expect((await outbox.attempt('c1', answer({ status: 'published' })))?.fate).to.equal('accepted');
  });

  describe('asks before it sends', () => {
    it('and takes a comment that is stopped for none that has left', async () => {
      outbox.save(comment());
      const outcome = await outbox.attempt('c1', answer({ status: 'published' }), undefined, () =>
        Promise.resolve('account'),
      );
      expect([outcome?.fate, outcome?.result]).to.deep.equal(['waiting', { status: 'unknown', code: 'account' }]);
      expect(other.get('c1')).to.deep.equal(comment({ code: 'account', nextAttemptAt: null }));
    });

    it('and leaves a new comment that is stopped to its form', async () => {
      const outcome = await outbox.attempt('c1', answer({ status: 'published' }), comment(), () =>
        Promise.resolve('stopped'),
      );
      expect([outcome?.fate, outcome?.result]).to.deep.equal(['refused', { status: 'rejected', code: 'stopped' }]);
      expect(other.list()).to.deep.equal([]);
    });

    it('and leaves one alone that is not to be sent now', async () => {
      outbox.save(comment());
      const outcome = await outbox.attempt('c1', answer({ status: 'published' }), undefined, () => Promise.resolve(''));
      expect([outcome, other.get('c1')]).to.deep.equal([undefined, comment()]);
    });

    it('and does not send what is discarded meanwhile', async () => {
      outbox.save(comment());
      let isSent = false;
      const send = (): Promise<CommentResult> => {
        isSent = true;
        return Promise.resolve({ status: 'published' });
      };
      const outcome = await outbox.attempt('c1', send, undefined, () => {
        other.remove('c1');
        return Promise.resolve(undefined);
      });
      expect([outcome, isSent]).to.deep.equal([undefined, false]);
    });
  });

  describe('of two tabs', () => {
    /** Sends from the first tab, and meanwhile does something in the second. */
    async function meanwhile(result: CommentResult, act: () => unknown): Promise<Outcome | undefined> {
      return await outbox.attempt('c1', async () => {
        await act();
        return result;
      });
    }

    beforeEach(() => {
      outbox.save(comment());
    });

    it('sends from one at a time', async () => {
      let outcome: Outcome | undefined;
      let sent = 0;
      const send = (): Promise<CommentResult> => {
        sent++;
        return Promise.resolve({ status: 'published' });
      };
      await meanwhile({ status: 'published' }, async () => {
        outcome = await other.attempt('c1', send);
      });
      expect(outcome).to.equal(undefined);
      expect(await other.attempt('c1', send)).to.equal(undefined);
      expect(sent).to.equal(0);
    });

    it('sends once where both begin at once', async () => {
      let sent = 0;
      const send = async (): Promise<CommentResult> => {
        sent++;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return { status: 'published' };
      };
      await Promise.all([outbox.attempt('c1', send), other.attempt('c1', send), outbox.attempt('c1', send)]);
      expect(sent).to.equal(1);
    });

    it('does not bring back what the other discards while it is sent', async () => {
      const outcome = await meanwhile({ status: 'unknown', code: 'network' }, () => {
        other.remove('c1');
      });
      expect(outcome).to.equal(undefined);
      expect([outbox.list(), other.list(), localStorage.getItem(KEY + 'c1')]).to.deep.equal([[], [], null]);
      time += 60 * DAY;
      expect([outbox.list(), other.list()]).to.deep.equal([[], []]);
    });

    it('says that what was discarded while it was sent has arrived', async () => {
      const outcome = await meanwhile({ status: 'published' }, () => {
        other.remove('c1');
      });
      expect(outcome?.fate).to.equal('accepted');
    });

    it('gives nothing back to be changed while it is sent, nor while it may have arrived', async () => {
      const placed: string[] = [];
      const place = ({ text }: WaitingComment): boolean => placed.push(text) > 0;
      await meanwhile({ status: 'unknown', code: 'network' }, () => other.reclaim('c1', place));
      await other.reclaim('c1', place);
      expect([placed, other.list().length]).to.deep.equal([[], 1]);
    });

    it('gives back what was not sent, and keeps it where it finds no place', async () => {
      await other.reclaim('c1', () => false);
      expect(outbox.get('c1')).to.deep.equal(comment());
      await other.reclaim('c1', ({ text }) => text === comment().text);
      expect([outbox.list(), other.list()]).to.deep.equal([[], []]);
    });

    it('does not send what the other has given up, though it was asleep for weeks', async () => {
      expect(other.list()).to.have.lengthOf(1);
      outbox.remove('c1');
      time += 29 * DAY;
      expect(outbox.list()).to.deep.equal([]);
      expect(await other.attempt('c1', answer({ status: 'published' }))).to.equal(undefined);
      expect(localStorage.getItem(KEY + 'c1')).to.equal(null);
      time += DAY;
      outbox.list();
      expect(localStorage.length).to.equal(0);
    });

    it('knows what waits after the storage was cleared, and keeps it again', async () => {
      other.list();
      localStorage.clear();
      expect(other.list()).to.deep.equal([comment()]);
      const [, fresh] = tabs();
      expect(outboxOn(fresh).list()).to.deep.equal([comment()]);
      await meanwhile({ status: 'unknown', code: 'network' }, () => {
        localStorage.clear();
      });
      expect(outboxOn(fresh).list()).to.have.lengthOf(1);
    });

    it('goes on where the other one ended while it sent', async () => {
      let end = (): void => undefined;
      const ended = outbox.attempt('c1', () => new Promise((_, reject) => (end = reject)));
      await waitUntil(() => other.get('c1')?.code === 'sending');
      // The browser frees the lock of a tab that is gone; here another one does.
      const [, store] = tabs();
      const next = new Outbox({ store, lock: leaseLock(store, 'next', now), now, random: () => 0.5 });
      expect(next.list().filter((each) => next.isDue(each))).to.deep.equal([]);
      time += 10 * SECOND;
      expect(next.list().filter((each) => next.isDue(each))).to.have.lengthOf(1);
      const outcome = await next.attempt('c1', answer({ status: 'rejected', code: 'duplicate' }));
      expect(outcome?.fate).to.equal('accepted');
      end();
      await ended;
    });
  });

  it('keeps in memory what finds no room, and in the storage when there is some', async () => {
    fillStorage();
    const long = comment({ text: 'تعليق '.repeat(1000) });
    expect(outbox.save(long)).to.equal(false);
    expect([outbox.list(), other.list()]).to.deep.equal([[long], []]);
    localStorage.clear();
    expect(outbox.list()).to.deep.equal([long]);
    expect(other.list()).to.deep.equal([long]);
    fillStorage();
    await outbox.attempt('c1', answer({ status: 'published' }));
    expect([outbox.list(), other.list()]).to.deep.equal([[], []]);
  });

  for (const [what, open] of Object.entries(STORAGES)) {
    it(`sends and keeps as long as the page where the storage is ${what}`, async () => {
      const store = new SafeStore(open);
      const kept = new Outbox({ store, lock: leaseLock(store, 'one', now), now, random: () => 0.5 });
      expect(kept.save(comment())).to.equal(false);
      const first = await kept.attempt('c1', answer({ status: 'unknown', code: 'network' }));
      expect([first?.fate, kept.list().length]).to.deep.equal(['waiting', 1]);
      const second = await kept.attempt('c1', answer({ status: 'published' }));
      expect([second?.fate, kept.list().length]).to.deep.equal(['accepted', 0]);
    });
  }

  describe('reads what others have written', () => {
    for (const junk of ['', '{', 'null', '[]', '{}', '{"id":"x"}', '{"id":1,"text":"a"}', '{"id":"y","text":"a"}']) {
      it(`as nothing: ${junk}`, () => {
        localStorage.setItem(`${KEY}x`, junk);
        expect([outbox.list(), localStorage.getItem(`${KEY}x`)]).to.deep.equal([[], null]);
      });
    }

    it('as a comment where it is one, though parts are missing or wrong', async () => {
      const others = [['a', 'b'], ['c'], 'd', null, ['e', 1], ['f', 'g', 'h']];
      const odd = {
        id: 'x',
        text: 'نص',
        at: '0',
        attempts: null,
        due: 'now',
        others,
        postId: 7,
        code: ['a'],
        extra: 1,
      };
      localStorage.setItem(`${KEY}x`, JSON.stringify(odd));
      const [read] = outbox.list();
      expect(read).to.include({ text: 'نص', at: 0, attempts: 0, due: null, postId: '', code: '', mayHaveLeft: true });
      expect(read?.others).to.deep.equal([['a', 'b']]);
      expect((await outbox.attempt('x', answer({ status: 'published' })))?.fate).to.equal('accepted');
    });

    it('as a comment that was given up, for a time', () => {
      localStorage.setItem('news-elements-gone:c1', 'soon');
      outbox.save(comment());
      expect(outbox.list()).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });
  });
});
