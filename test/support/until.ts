/** Waits until a condition is true. It needs no page, unlike `waitUntil()` of Open WC. The timeout of the test limits it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
