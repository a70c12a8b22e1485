/** The states that the script sets on a sticky masthead. */
const NAMES = ['away', 'unstuck'] as const;

/** Sets or removes a custom state, which is for the site's CSS, and an attribute that our own rules match (see `STICKY`). */
export function setStickyState(
  masthead: HTMLElement,
  states: Set<string>,
  name: (typeof NAMES)[number],
  isSet: boolean,
): void {
  states[isSet ? 'add' : 'delete'](name);
  masthead.toggleAttribute(`data-news-${name}`, isSet);
}

/**
 * Sets the attributes as the states are. A copy of a page has the attributes of the moment at which it was made, and a script that
 * morphs the page into the server's HTML removes them.
 */
export function restoreStickyAttributes(masthead: HTMLElement, states: Set<string>): void {
  for (const name of NAMES) setStickyState(masthead, states, name, states.has(name));
}
