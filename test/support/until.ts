import type { ReactiveElement } from 'lit';

/** Waits until a condition is true. It needs no page, unlike `waitUntil()` of Open WC. The timeout of the test limits it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/**
 * Resolves when the browser has reported all intersections of the current scroll position. It notifies all observers in one task, in
 * any order: Chromium keeps them in a hash set.
 */
export async function intersectionsReported(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body);
  });
  await nextTask();
}

/** Resolves in the next task. The microtasks of the current task, among them mutation observers, have run by then. */
export async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Waits for a number of frames: whatever scrolls or is laid out again does so in a frame. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/**
 * Scrolls a box of its own smoothly, and resolves at its end. A smooth scroll of the page that began before would have moved it by
 * then.
 */
export async function otherScrollEnded(): Promise<void> {
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; inset: 0 0 auto; block-size: 10px; overflow: auto; opacity: 0';
  const content = document.createElement('div');
  content.style.blockSize = '400px';
  box.append(content);
  document.body.append(box);
  box.scrollTo({ top: 390, behavior: 'smooth' });
  await until(() => box.scrollTop >= 389);
  box.remove();
}

/** Resolves when the transitions and animations of an element and of its shadow root have finished. */
export async function animationsFinished(element: Element): Promise<void> {
  const animations = [...element.getAnimations({ subtree: true }), ...(element.shadowRoot?.getAnimations() ?? [])];
  await Promise.all(animations.map(({ finished }) => finished));
}

/** Resolves when the elements of a page are updated, and the changes are painted. Call it when the last file has arrived. */
export async function settled(page = window): Promise<void> {
  for (const element of page.document.querySelectorAll('*')) await (element as Partial<ReactiveElement>).updateComplete;
  await painted(page);
}

/** Resolves when the changes of a page so far are painted, in their fonts. */
export async function painted(page = window): Promise<void> {
  const nextFrame = (): Promise<unknown> => new Promise((resolve) => page.requestAnimationFrame(resolve));
  for (let round = 0; round < 2; round++) {
    // Fonts are requested by the first layout that needs them.
    for (let frame = 0; frame < 2; frame++) await nextFrame();
    // In WebKit, `fonts.ready` also waits for the load event of a page, and with it for files that a test holds back.
    while (page.document.fonts.status === 'loading') await nextFrame();
  }
  await nextFrame();
}
