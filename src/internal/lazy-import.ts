import { warnOnce } from './warn-once.js';

/** The folder of the lazy files, if known. It is part of the warning, because not every browser's error contains the URL. */
let folder = '';

/** Sets the folder that warnings mention. Only the CDN entry calls this, because bundlers choose their own output folder. */
export function setLazyFolder(address: string): void {
  folder = address;
}

/**
 * Returns a function that all elements of a kind load their files with. Browsers resolve each `import()` in a task of its own, also
 * of the same file, so that 1,000 elements would be updated in many frames. After a failure, the files are loaded again.
 */
export function shareImport<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let pending: Promise<Part> | undefined;
  return async () => {
    pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
    return await pending;
  };
}

/** Loads a lazy part of an element. If that fails, logs one warning and resolves to undefined. */
export async function lazyImport<Part>(element: Element, load: () => Promise<Part>): Promise<Part | undefined> {
  try {
    return await load();
  } catch (error) {
    warnOnce(`<${element.localName}>: a file could not be loaded. Serve the whole folder ${folder} (${String(error)})`);
    return undefined;
  }
}
