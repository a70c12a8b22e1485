// The complete page of the examples in a frame, as one of many readers sees it.
import { nextFrame, waitUntil } from '@open-wc/testing';
import type { NewsCommentForm } from '../../src/index.js';
import { resize } from './driver.js';
import { frame, type Direction } from './fixture.js';

export type Page = Window & typeof globalThis;

/** How a reader meets the page. The height of the window is that of a phone whose browser shows its bars. */
export interface View {
  dir: Direction;
  behavior: 'static' | 'sticky' | 'reveal';
  scheme: 'light' | 'dark';
  width: 320 | 360 | 1280;
}

const PAGES: Record<Direction, string> = { rtl: '/examples/plain.html', ltr: '/examples/plain.en.html' };
const LONG_TIMEOUT = { timeout: 10_000 };

/** Space for a button above the frame and another one below, in px. The test page must not scroll: pictures would be shifted. */
const MARGIN = 100;

/** WebKit has no window that is much narrower. */
const MINIMUM_WIDTH = 800;

let neighbors: HTMLElement[] = [];

/**
 * Opens the page, with its comment form ready. In the test page, a button stands before the frame and another one after it.
 *
 * @param prepare stores what an earlier visit has left
 */
export async function openCompletePage(
  { dir, behavior, scheme, width }: View,
  prepare: () => void = () => undefined,
): Promise<Page> {
  localStorage.clear();
  prepare();
  const page = await openBetweenButtons(PAGES[dir], width);
  await waitUntil(() => page.customElements.get('news-back-to-top'), 'the script is loaded', LONG_TIMEOUT);
  const { document: inner } = page;
  inner.documentElement.style.colorScheme = scheme;
  const masthead = inner.querySelector('news-masthead') as HTMLElementTagNameMap['news-masthead'];
  masthead.behavior = behavior;
  const form = inner.querySelector('news-comment-form form') as HTMLFormElement;
  form.querySelector('textarea')?.focus({ preventScroll: true });
  await waitUntil(() => form.noValidate, 'the form is enhanced', LONG_TIMEOUT);
  await inner.fonts.ready;
  return page;
}

/** Opens a page in a frame. In the test page, a button stands before the frame and another one after it. */
export async function openBetweenButtons(src: string, width: number): Promise<Page> {
  const height = 560;
  await resize({ width: Math.max(width, MINIMUM_WIDTH), height: height + MARGIN });
  const [before, after] = ['before', 'after'].map((id) => Object.assign(document.createElement('button'), { id }));
  neighbors = [before, after] as HTMLElement[];
  document.body.append(neighbors[0] as HTMLElement);
  const page = await frame(src, { width, height });
  document.body.append(neighbors[1] as HTMLElement);
  return page;
}

export const commentFormOf = ({ document }: Page): NewsCommentForm =>
  document.querySelector('news-comment-form') as NewsCommentForm;

/** Waits until nothing scrolls and nothing is animated any more. */
export async function motionFinished(page: Page): Promise<void> {
  const { document } = page;
  const isMoving = ({ playState, timeline }: Animation): boolean =>
    playState === 'running' && timeline === document.timeline;
  let last: number;
  do {
    last = page.scrollY;
    for (let i = 0; i < 2; i++) await nextFrame();
  } while (last !== page.scrollY || document.getAnimations().some(isMoving));
}

afterEach(() => {
  for (const neighbor of neighbors) neighbor.remove();
  neighbors = [];
  localStorage.clear();
});
