import { warnOnce } from './warn.js';

/** Loads what an element does on demand. Where it is missing the page's author is told, and the element does without. */
export async function loadFor<Module>(element: Element, module: Promise<Module>): Promise<Module | undefined> {
  try {
    return await module;
  } catch {
    warnOnce(`<${element.localName}>: what it does on demand could not be loaded. Serve the whole folder.`);
    return undefined;
  }
}
