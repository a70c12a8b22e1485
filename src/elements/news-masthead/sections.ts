/** Elements that are sections, or items of a list of sections. */
const ITEMS = 'li, a, button';

/** The children of a masthead that contain its sections. */
export interface Sections {
  /** Children without a slot. If a wrapper contains the slots too, its children without a slot. */
  parts: Element[];
  /** Whether the parts cannot be one row by themselves: bare links, or several elements. The same condition as in the styles. */
  isLoose: boolean;
}

/** Finds the sections in any markup: a list or links, in `<nav>` or not, with wrappers around them or around everything. */
export function findSections(masthead: Element): Sections {
  const children = [...masthead.children].filter((child) => !child.slot);
  const hasWrapper = children.some((child) => child.querySelector('[slot]'));
  const isLoose = !hasWrapper && (children.length > 1 || children[0]?.localName === 'a');
  return { parts: withoutWrappers(children), isLoose };
}

function withoutWrappers(elements: Element[]): Element[] {
  return elements.flatMap((element) =>
    element.querySelector('[slot]')
      ? withoutWrappers([...element.children].filter((child) => !child.hasAttribute('slot')))
      : [element],
  );
}

/** The links, buttons and list items of the sections, in order. If there are none, the parts or their children. */
export function itemsOf(parts: readonly Element[]): Element[] {
  const items = parts.flatMap((part) => [part, ...part.querySelectorAll(ITEMS)]).filter((part) => part.matches(ITEMS));
  return items.length > 0 ? items : parts.flatMap((part) => (part.firstElementChild ? [...part.children] : [part]));
}

/** Whether the sections are links or a list that no `<nav>` contains, so that the masthead adds the navigation role. */
export function needsNavigationRole({ parts }: Sections, masthead: Element): boolean {
  const isNavigation = 'nav, [role=navigation]';
  return (
    parts.some((part) => part.matches('a, ul, ol') || part.querySelector('a, ul, ol')) &&
    parts.every((part) => part.parentElement === masthead && !part.querySelector(isNavigation)) &&
    !parts[0]?.closest(isNavigation)
  );
}

/** Whether there are sections below other sections. */
export function hasNestedSections(parts: readonly Element[]): boolean {
  return parts.some((part) => part.querySelector('li :is(ul, ol)') !== null);
}
