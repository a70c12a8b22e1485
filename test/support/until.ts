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
