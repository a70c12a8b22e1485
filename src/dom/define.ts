import type { ReactiveElement } from 'lit';
import { readLowerCaseAttributes } from './lower-case-attributes.js';
import { warnOnce } from '../internal/warn-once.js';

/** Marks the classes that this package has registered, for other copies of it on the page. */
const REGISTERED_BY_PACKAGE = Symbol.for('news-elements');

/**
 * Registers an element class under a tag name.
 *
 * A name that is taken by another class is left as it is, with a warning: throwing would end the page's script. A second
 * copy of this package, whose names are all taken, warns once. A class that already has a name is registered under the
 * second one as a subclass, because a registry takes each class once. On a server, where there is no document, an element
 * that renders nothing stays what the page wrote: @lit-labs/ssr 4.1 would put off all elements that follow one.
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
        ? 'it is on this page twice, and the copy that came first stays in use. Load one of them.'
        : `<${tag}> is already registered by another script, which stays in use.`,
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
