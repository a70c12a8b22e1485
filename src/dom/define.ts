import type { ReactiveElement } from 'lit';
import { readLowerCaseAttributes } from './lower-case-attributes.js';
import { warnOnce } from '../internal/warn-once.js';

/** Marks the classes that this package has registered, so that another copy on the page can recognize them. */
const REGISTERED_BY_PACKAGE = Symbol.for('news-elements');

/**
 * Registers an element class under a tag name.
 *
 * If the name is taken by another class, that class stays and a warning is logged; an exception would end the page's
 * script. A second copy of this package logs one warning for all its names. If the class is already registered, a
 * subclass is registered under the second name, because a registry accepts each class once.
 *
 * On a server (no document), elements without a `render` method are not registered, because @lit-labs/ssr 4.1 would defer
 * every element after them.
 */
export function define(
  element: CustomElementConstructor & typeof ReactiveElement,
  tag: string,
  registry: CustomElementRegistry,
): void {
  if (!globalThis.document && !('render' in element.prototype)) return;
  const known = registry.get(tag);
  if (known === element || (known && Object.getPrototypeOf(known) === element)) return;
  if (known) {
    warnOnce(
      REGISTERED_BY_PACKAGE in known
        ? 'the package is loaded twice. The first copy stays in use: load only that one.'
        : `<${tag}> is already registered by another script.`,
    );
    return;
  }
  element.addInitializer(readLowerCaseAttributes);
  try {
    registry.define(tag, element);
  } catch {
    registry.define(tag, class extends element {});
  }
  Object.defineProperty(element, REGISTERED_BY_PACKAGE, { value: true });
}
