/** Sets or removes a custom state, for the styles of the page, and an attribute, for those of the element (see `STICKY`). */
export function setStickyState(
  masthead: HTMLElement,
  states: Set<string>,
  name: 'away' | 'unstuck',
  isSet: boolean,
): void {
  states[isSet ? 'add' : 'delete'](name);
  masthead.toggleAttribute(`data-news-${name}`, isSet);
}
