/* global window -- what runs in the page */
import { setTimeout as wait } from 'node:timers/promises';

/** What is counted besides nodes and event listeners, by the expression of its prototype. */
const KINDS = {
  mutationObservers: 'MutationObserver.prototype',
  resizeObservers: 'ResizeObserver.prototype',
  intersectionObservers: 'IntersectionObserver.prototype',
  animations: 'Animation.prototype',
  ...Object.fromEntries(
    ['news-masthead', 'news-header', 'news-article-body', 'news-comment-form', 'news-comments', 'news-back-to-top'].map(
      (tag) => [tag, `customElements.get('${tag}').prototype`],
    ),
  ),
};

/** Counts the timers of a page that have not run yet, in `pendingTimers`. Call it before the page is loaded. */
export async function watchTimers(page) {
  await page.addInitScript(() => {
    const pending = (window.pendingTimers = new Set());
    const { setTimeout, clearTimeout } = window;
    window.setTimeout = (callback, ...rest) => {
      const id = setTimeout(
        () => {
          pending.delete(id);
          callback();
        },
        ...rest,
      );
      pending.add(id);
      return id;
    };
    window.clearTimeout = (id) => {
      pending.delete(id);
      clearTimeout(id);
    };
  });
}

/**
 * Counts what is alive in a page after garbage collection: the browser's own numbers, so that also what no document contains
 * is counted. Waits until they no longer change.
 *
 * @returns {Promise<Record<string, number>>}
 */
export async function countLiveObjects(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let [before, now] = ['', undefined];
  for (let i = 0; i < 40; i++) {
    now = await countNodes(session);
    if (JSON.stringify(now) === before) break;
    before = JSON.stringify(now);
    await wait(150);
  }
  Object.assign(now, await countObjects(session));
  await session.detach();
  return now;
}

async function countNodes(session) {
  // Code is loaded when the browser is idle. What has been asked for before has then run.
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'new Promise((resolve) => requestIdleCallback(() => resolve(window.pendingTimers.size)))',
    awaitPromise: true,
  });
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const counted = metrics.filter(({ name }) => ['Nodes', 'JSEventListeners', 'Documents'].includes(name));
  return { timers: result.value, ...Object.fromEntries(counted.map(({ name, value }) => [name, value])) };
}

async function countObjects(session) {
  const counts = {};
  for (const [kind, expression] of Object.entries(KINDS)) {
    const objectGroup = 'counted';
    const { result } = await session.send('Runtime.evaluate', { expression, objectGroup });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
    });
    counts[kind] = length.value;
    await session.send('Runtime.releaseObjectGroup', { objectGroup });
  }
  return counts;
}
