import type { ReactiveElement } from 'lit';

/**
 * Makes an element accept attributes that are spelled like their property, which the HTML parser turns to lower case:
 * `postid` is read as `post-id`. React's server rendering prints such attributes. If both are present, the hyphenated
 * attribute wins.
 */
export function readLowerCaseAttributes(element: ReactiveElement): void {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  element.addController({
    hostConnected() {
      for (const [property, { attribute }] of elementProperties) {
        const value = element.getAttribute(String(property));
        if (typeof attribute === 'string' && value !== null && !element.hasAttribute(attribute))
          element.setAttribute(attribute, value);
      }
    },
  });
}
