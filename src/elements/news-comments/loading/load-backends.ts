import { lazyImport } from '../../../internal/lazy-import.js';

/** Loads the code of other back ends than `wordpress-page`. If that fails, one warning is logged, and the promise rejects. */
export async function loadBackends(host: HTMLElement): Promise<typeof import('../thread-backends.lazy.js')> {
  const backends = await lazyImport(host, async () => await import('../thread-backends.lazy.js'));
  if (!backends) throw new TypeError('the file of back ends is missing');
  return backends;
}
