import { waitUntil } from '@open-wc/testing';
import type { NewsComments } from '../../src/index.js';

/** Shows a thread below the visible part of the page, and waits until its code is loaded and has read it. */
export async function showThread(list: string, attributes = ''): Promise<NewsComments> {
  const page = document.createElement('div');
  page.className = 'test-thread';
  page.innerHTML = `<div style="block-size: 110vh"></div><news-comments ${attributes}>${list}</news-comments><div style="block-size: 200vh"></div>`;
  document.body.append(page);
  const thread = page.querySelector<NewsComments>('news-comments')!;
  await waitUntil(() => thread.querySelector('[role=status]'), 'the code of the thread is loaded', { timeout: 5000 });
  return thread;
}

/** Removes the threads, and the styles that they have adopted. */
export function removeThreads(): void {
  for (const page of document.querySelectorAll('.test-thread')) page.remove();
  document.adoptedStyleSheets = [];
  scrollTo(0, 0);
  history.replaceState(null, '', location.pathname + location.search);
}
