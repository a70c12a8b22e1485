import type { ReactiveElement } from 'lit';

/**
 * Makes an element read attributes that are spelled like their property, which HTML reads in lower case: `postid` counts as
 * `post-id`. React prints them so on a server. Where both are there, the one with a hyphen counts.
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
