// The look of a page: what a reader's preferences may change. These functions run in a page.
import { allIn } from './page-contrast.js';

const PSEUDO_ELEMENTS = ['', '::before', '::after', '::marker', '::placeholder'];
const PROPERTIES = `color fill stroke background-color background-image mask-image opacity visibility display position
  translate rotate transition animation-name scroll-behavior forced-color-adjust font letter-spacing text-align
  text-decoration-line text-decoration-color text-decoration-thickness outline outline-offset box-shadow z-index
  border-inline-start border-inline-end border-block-start border-block-end`.split(/\s+/);

const nameOf = (element, index) =>
  `${String(index)} ${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;

/**
 * The computed values of the properties above of all elements in the body, with pseudo-elements, and their boxes.
 *
 * @returns {Record<string, Record<string, string>>} by a name of the element that is unique in the page
 */
export function lookOf() {
  const looks = allIn(document.body).flatMap((element, index) =>
    PSEUDO_ELEMENTS.map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const values = Object.fromEntries(PROPERTIES.map((name) => [name, style.getPropertyValue(name)]));
      const { x, y, width, height } = element.getBoundingClientRect();
      if (!pseudo) values.box = [x, y, width, height].map(Math.round).join();
      return [nameOf(element, index) + pseudo, values];
    }),
  );
  return Object.fromEntries(looks);
}

/** The colours of the system, as computed values. */
export function systemColors() {
  const probe = document.createElement('i');
  document.body.append(probe);
  const names = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'SelectedItem', 'SelectedItemText', 'LinkText'];
  const colors = names.map((name) => {
    probe.style.color = name;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colors);
}

/** Text, and what is painted behind it by the nearest box with a ground of its own. */
export function textColors() {
  const hasText = ({ childNodes }) => [...childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
  return allIn(document.body)
    .filter((element) => hasText(element) && element.checkVisibility({ visibilityProperty: true }))
    .map((element, index) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { name: nameOf(element, index), color, backgroundColor };
    });
}

/** Records the transitions and animations of elements, except those that follow the scroll position, until it is called again. */
export function recordMotion() {
  if (globalThis.motion) {
    const { seen } = globalThis.motion;
    globalThis.motion = undefined;
    return [...seen];
  }
  const seen = new Set();
  globalThis.motion = { seen };
  const look = () => {
    if (globalThis.motion?.seen !== seen) return;
    for (const root of [document, ...allIn(document).flatMap(({ shadowRoot }) => shadowRoot ?? [])])
      for (const { effect, timeline, transitionProperty = '' } of root.getAnimations())
        if (timeline === document.timeline) seen.add(`${effect.target.localName} ${transitionProperty}`);
    requestAnimationFrame(look);
  };
  look();
  return [];
}
