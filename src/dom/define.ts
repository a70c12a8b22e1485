import { warnOnce } from './warn.js';

/**
 * Registers an element class under a tag name.
 *
 * A name that is taken by another class (a second copy of this package, say) is left as it is, with a warning: throwing
 * would end the page's script. A class that already has a name is registered under the second one as a subclass,
 * because a registry takes each class once.
 */
export function define(element: CustomElementConstructor, tag: string, registry: CustomElementRegistry): void {
  const known = registry.get(tag);
  if (known === element || (known && Object.getPrototypeOf(known) === element)) return;
  if (known) {
    warnOnce(`<${tag}> is already registered by another script, which stays in use. Load news-elements once.`);
    return;
  }
  registry.define(tag, registry.getName(element) ? class extends element {} : element);
}
