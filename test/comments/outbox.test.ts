import { expect } from 'chai';
import type { CommentResult } from '../../src/comments/backends/backend.js';
import type { Outbox, Outcome, WaitingComment } from '../../src/comments/outbox/outbox.js';
import { leaseLock } from '../../src/comments/storage/locks.js';
import { SafeStore } from '../../src/comments/storage/store.js';
import { DAY, KEY, now, outboxOn, passTime, SECOND, send, START, waitingComment } from '../support/outbox.js';
import { fillStorage, STORAGES, tabs } from '../support/storages.js';

describe('Outbox', () => {
  let outbox: Outbox, other: Outbox;

  beforeEach(() => {
    const [store, otherStore] = tabs();
    outbox = outboxOn(store);
    other = outboxOn(otherStore);
  });

  it('lists all waiting comments in every tab, the oldest first, with all their fields', () => {
    const late = waitingComment({ id: 'c2', createdAt: now() + 1 });
    expect([outbox.save(late), outbox.save(waitingComment())]).to.deep.equal([true, true]);
    expect(other.list()).to.deep.equal([waitingComment(), late]);
    expect(other.get('c2')).to.deep.equal(late);
  });

  it('reports a comment as due at its time or later, and as not due without a time', () => {
    const isDue = (nextAttemptAt: number | null) => outbox.isDue(waitingComment({ nextAttemptAt }));
    expect([isDue(now()), isDue(now() - 1), isDue(now() + 1), isDue(null)]).to.deep.equal([true, true, false, false]);
  });

  it('stops automatic retries after a week, and still sends the comment when the reader requests it', async () => {
    const isDue = () => outbox.list().map((each) => outbox.isDue(each));
    outbox.save(waitingComment({ code: 'network' }));
    passTime(7 * DAY - 1);
    expect(isDue()).to.deep.equal([true]);
    passTime(1);
    expect(isDue()).to.deep.equal([false]);
    expect(outbox.get('c1')).to.include({ nextAttemptAt: null, code: 'old' });
    expect((await send(outbox, 'c1', { status: 'published' }))?.kind).to.equal('accepted');
  });

  it('forgets the comments in memory when another tab has taken them over, and not those in the storage', () => {
    outbox.save(waitingComment());
    outbox.forget();
    expect(outbox.isKnown('c1')).to.equal(false);
    expect(outbox.list()).to.deep.equal([waitingComment()]);
  });

  describe('postpone()', () => {
    const due = waitingComment({ code: 'network', message: 'رد', nextAttemptAt: START });

    it('keeps a due comment, with the reason', () => {
      const comment = { ...due, code: 'offline', message: '' };
      const result = { status: 'unknown', code: 'offline' };
      expect(outbox.postpone(due, 'offline')).to.deep.equal({ kind: 'waiting', comment, result });
      expect(other.get('c1')).to.deep.equal(comment);
    });

    it('does nothing if the comment waits for this reason already', () => {
      expect(outbox.postpone(due, 'network')).to.equal(undefined);
      expect(other.list()).to.deep.equal([]);
    });
  });

  describe('prepare()', () => {
    it('stores the comment as maybe delivered, and schedules a retry in case the tab is closed', () => {
      const attempt = outbox.prepare(waitingComment({ message: 'رد' }));
      const nextAttemptAt = now() + 10 * SECOND;
      const stored = waitingComment({ attempts: 1, maybeDelivered: true, code: 'sending', nextAttemptAt });
      expect(attempt).to.deep.equal({ comment: stored, wasMaybeDelivered: false });
      expect(other.get('c1')).to.deep.equal(stored);
    });

    it('reports whether an earlier attempt may have delivered the comment', () => {
      const attempt = outbox.prepare(waitingComment({ attempts: 1, maybeDelivered: true }));
      expect(attempt.wasMaybeDelivered).to.equal(true);
      expect(attempt.comment.attempts).to.equal(2);
    });
  });

  describe('settle()', () => {
    type Case = [
      condition: string,
      before: Partial<WaitingComment>,
      result: CommentResult,
      kind: Outcome['kind'],
      after?: Partial<WaitingComment>,
    ];
    const later = (seconds: number) => ({ nextAttemptAt: START + seconds * SECOND });
    const retried = { maybeDelivered: true, attempts: 1, code: 'network' };
    const refused = { maybeDelivered: false, nextAttemptAt: null };
    const held = { maybeDelivered: true, nextAttemptAt: null };
    const rejected = (code: string, more: Partial<CommentResult> = {}): CommentResult => ({
      status: 'rejected',
      code,
      ...more,
    });
    const unknown = (code: string): CommentResult => ({ status: 'unknown', code });

    const cases: Case[] = [
      ['published', {}, { status: 'published' }, 'accepted'],
      ['held', {}, { status: 'held' }, 'accepted'],
      ['received', {}, { status: 'received' }, 'accepted'],
      ['duplicate on the first attempt', {}, rejected('duplicate'), 'refused', refused],
      ['duplicate on a retry', retried, rejected('duplicate'), 'accepted'],
      ['invalid text', {}, rejected('invalid', { message: 'قصير' }), 'refused', refused],
      ['too long on a retry', retried, rejected('too-long'), 'refused', refused],
      ['closed', {}, rejected('closed'), 'refused', refused],
      ['closed on a retry', retried, rejected('closed'), 'waiting', held],
      ['parent gone on a retry', retried, rejected('parent-gone'), 'waiting', held],
      ['login needed on a retry', retried, rejected('login'), 'waiting', held],
      ['flood', {}, rejected('flood'), 'waiting', { maybeDelivered: false, ...later(16) }],
      ['flood with Retry-After', {}, rejected('flood', { retryAfter: 40 }), 'waiting', refusedUntil(40)],
      ['flood on a retry', retried, rejected('flood'), 'waiting', { maybeDelivered: true, ...later(16) }],
      ['no response', {}, unknown('network'), 'waiting', { maybeDelivered: true, ...later(10) }],
      ['timeout on a retry', retried, unknown('timeout'), 'waiting', { maybeDelivered: true, ...later(30) }],
      ['cancelled', {}, unknown('cancelled'), 'waiting', held],
      ['an unreadable cross-origin response', {}, unknown('cross-origin'), 'waiting', held],
    ];

    function refusedUntil(seconds: number): Partial<WaitingComment> {
      return { maybeDelivered: false, ...later(seconds) };
    }

    for (const [condition, before, result, kind, after] of cases) {
      it(`${condition}: the comment is ${kind}`, () => {
        const attempt = outbox.prepare(waitingComment(before));
        const outcome = outbox.settle(attempt, result);
        expect(outcome?.kind).to.equal(kind);
        const stored = other.get('c1');
        if (!after) {
          expect(stored).to.equal(undefined);
          return;
        }
        const { code = '', message = '' } = result;
        const { attempts } = attempt.comment;
        expect(stored).to.deep.equal({ ...waitingComment(before), code, message, attempts, ...after });
        expect(outcome?.comment).to.deep.equal(stored);
      });
    }

    it('reports a comment that an earlier attempt delivered as published if its address is known, or as received', () => {
      const url = 'https://example.com/story/#comment-3';
      const settle = (id: string, more: Partial<CommentResult>) =>
        outbox.settle(outbox.prepare(waitingComment({ id, maybeDelivered: true })), rejected('duplicate', more));
      expect(settle('c1', { url })?.result).to.include({ status: 'published', url });
      expect(settle('c2', {})?.result.status).to.equal('received');
    });

    it('returns undefined for a discarded comment with an unknown result', () => {
      const attempt = outbox.prepare(waitingComment());
      other.remove('c1');
      expect(outbox.settle(attempt, unknown('network'))).to.equal(undefined);
      expect([outbox.list(), other.list()]).to.deep.equal([[], []]);
    });

    it('returns the outcome of a discarded comment that was published', () => {
      const attempt = outbox.prepare(waitingComment());
      other.remove('c1');
      expect(outbox.settle(attempt, { status: 'published' })?.kind).to.equal('accepted');
    });
  });

  describe('isKnown()', () => {
    it('is true for a comment that is or was stored, in any tab that has read it, and false for one that never was', () => {
      outbox.save(waitingComment());
      other.list();
      expect([outbox.isKnown('c1'), other.isKnown('c1'), outbox.isKnown('c2')]).to.deep.equal([true, true, false]);
      outbox.remove('c1');
      expect([outbox.isKnown('c1'), other.isKnown('c1')]).to.deep.equal([true, true]);
    });
  });

  describe('hold()', () => {
    it('stops automatic retries, and does not mark the comment as maybe delivered', () => {
      outbox.save(waitingComment());
      const outcome = outbox.hold(waitingComment({ message: 'رد' }), 'account');
      expect([outcome.kind, outcome.result]).to.deep.equal(['waiting', { status: 'unknown', code: 'account' }]);
      expect(other.get('c1')).to.deep.equal(waitingComment({ code: 'account', nextAttemptAt: null }));
    });
  });

  describe('reclaim()', () => {
    const placed: string[] = [];
    const place = ({ text }: WaitingComment): boolean => placed.push(text) > 0;

    beforeEach(() => {
      placed.length = 0;
      outbox.save(waitingComment());
    });

    it('restores a comment that was not sent, and removes it in all tabs', async () => {
      await other.reclaim('c1', place);
      expect(placed).to.deep.equal([waitingComment().text]);
      expect([outbox.list(), other.list()]).to.deep.equal([[], []]);
    });

    it('keeps the comment if it could not be restored', async () => {
      await other.reclaim('c1', () => false);
      expect(outbox.get('c1')).to.deep.equal(waitingComment());
    });

    it('does not restore a comment that is being sent or may have been delivered', async () => {
      await send(outbox, 'c1', async () => {
        await other.reclaim('c1', place);
        return { status: 'unknown', code: 'network' };
      });
      await other.reclaim('c1', place);
      expect([placed, other.list().length]).to.deep.equal([[], 1]);
    });
  });

  it('keeps a comment in memory while the storage is full, and stores it when there is room', async () => {
    fillStorage();
    const long = waitingComment({ text: 'تعليق '.repeat(1000) });
    expect(outbox.save(long)).to.equal(false);
    expect([outbox.list(), other.list()]).to.deep.equal([[long], []]);
    localStorage.clear();
    expect(outbox.list()).to.deep.equal([long]);
    expect(other.list()).to.deep.equal([long]);
    fillStorage();
    await send(outbox, 'c1', { status: 'published' });
    expect([outbox.list(), other.list()]).to.deep.equal([[], []]);
  });

  it('restores its comments after the storage was cleared', async () => {
    outbox.save(waitingComment());
    other.list();
    localStorage.clear();
    expect(other.list()).to.deep.equal([waitingComment()]);
    const [, store] = tabs();
    expect(outboxOn(store).list()).to.deep.equal([waitingComment()]);
    await send(outbox, 'c1', () => {
      localStorage.clear();
      return Promise.resolve({ status: 'unknown', code: 'network' });
    });
    expect(outboxOn(store).list()).to.have.lengthOf(1);
  });

  for (const [condition, open] of Object.entries(STORAGES)) {
    it(`sends and keeps comments until the page is closed when the storage is ${condition}`, async () => {
      const store = new SafeStore(open);
      const ephemeral = outboxOn(store, leaseLock(store, 'one', now));
      expect(ephemeral.save(waitingComment())).to.equal(false);
      const first = await send(ephemeral, 'c1', { status: 'unknown', code: 'network' });
      expect([first?.kind, ephemeral.list().length]).to.deep.equal(['waiting', 1]);
      const second = await send(ephemeral, 'c1', { status: 'published' });
      expect([second?.kind, ephemeral.list().length]).to.deep.equal(['accepted', 0]);
    });
  }

  for (const junk of ['', '{', 'null', '[]', '{}', '{"id":"x"}', '{"id":1,"text":"a"}', '{"id":"y","text":"a"}']) {
    it(`ignores and deletes an invalid stored entry: ${junk || 'empty'}`, () => {
      localStorage.setItem(`${KEY}x`, junk);
      expect([outbox.list(), localStorage.getItem(`${KEY}x`)]).to.deep.equal([[], null]);
    });
  }

  it('sends a stored comment that has only an id and a text', async () => {
    localStorage.setItem(`${KEY}x`, '{"id":"x","text":"نص"}');
    expect((await send(outbox, 'x', { status: 'published' }))?.kind).to.equal('accepted');
  });
});
