import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Declares a reactive property, like Lit's decorator of this name. Lit's also works as a standard decorator and on accessors,
 * which this package does not use. That half is as large as an element of this package.
 */
export function property(options?: PropertyDeclaration): (prototype: ReactiveElement, name: PropertyKey) => void {
  return (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}
