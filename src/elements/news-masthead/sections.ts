/** The sections of a masthead. */
export interface Sections {
  /** Links, buttons and list items outside the slots, in order, at any depth. */
  items: Element[];
  /**
   * The box that scrolls, if there is only one: a child, or a child of the wrapper that contains the slots too. Undefined
   * for bare links and for several boxes. The masthead if there are no sections.
   */
  box: Element | undefined;
  /** Whether the masthead adds the navigation role, because no `<nav>` contains the sections. */
  needsRole: boolean;
}

/** Finds the sections in any markup: a list or links, in `<nav>` or not, with wrappers around them or around everything. */
export function findSections(masthead: Element): Sections {
  const children = [...masthead.children].filter((child) => !child.slot);
  const isWrapped = children.some((child) => child.querySelector('[slot]'));
  // The masthead itself may be in the slot of another element.
  const items = [...masthead.querySelectorAll('li, a, button')].filter(
    (item) => item.closest('[slot]')?.contains(masthead) ?? true,
  );
  let box = items[0];
  while (box && box.parentElement !== masthead && !box.parentElement?.querySelector('[slot]'))
    box = box.parentElement ?? undefined;
  return {
    items,
    box: isWrapped || (children.length < 2 && children[0]?.localName !== 'a') ? (box ?? masthead) : undefined,
    needsRole: !isWrapped && items.length > 0 && !items.some((item) => item.closest('nav, [role=navigation]')),
  };
}
