import type { ReactiveElement } from 'lit';

/** Waits until a condition is true. It needs no page, unlike `waitUntil()` of Open WC. The timeout of the test limits it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/**
 * Resolves when the browser has reported all intersections of the current scroll position. Observers are notified in the same
 * frame, in the order in which they were created.
 */
export async function intersectionsReported(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body);
  });
}

/** Resolves in the next task. The microtasks of the current task, among them mutation observers, have run by then. */
export async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Waits for a number of frames: whatever scrolls or is laid out again does so in a frame. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
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
