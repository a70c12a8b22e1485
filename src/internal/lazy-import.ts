import { warnOnce } from './warn-once.js';

/** The folder of the files that are loaded on demand, if it is known. Not every browser's error names the file. */
let folder = '';

/** Sets the folder that warnings name. Only the CDN entry calls this, since bundlers choose a folder of their own. */
export function setLazyFolder(address: string): void {
  folder = address;
}

/** Imports a part of an element. Resolves to undefined if that fails, after one warning that names what was tried. */
export async function lazyImport<Module>(element: Element, load: () => Promise<Module>): Promise<Module | undefined> {
  try {
    return await load();
  } catch (error) {
    warnOnce(`<${element.localName}>: a file could not be loaded. Serve the whole folder ${folder} (${String(error)})`);
    return undefined;
  }
}
