import { warnOnce } from './warn.js';

/** The folder of the files that are loaded on demand, where it is known: not every browser's error names the file. */
let folder = '';

/** Sets the folder that warnings name. Bundlers choose one of their own, so only the entry for CDNs calls this. */
export function nameFolder(address: string): void {
  folder = address;
}

/** Loads a part of an element on demand. Where that fails a warning says what was tried, and the element does without. */
export async function loadFor<Module>(element: Element, module: Promise<Module>): Promise<Module | undefined> {
  try {
    return await module;
  } catch (error) {
    warnOnce(`<${element.localName}>: a file could not be loaded. Serve the whole folder ${folder} (${String(error)})`);
    return undefined;
  }
}
