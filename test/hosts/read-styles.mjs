/* global document, getComputedStyle -- what runs in the page */
/**
 * What the browser computes for every element below another, in the shadow roots too, and for their pseudo-elements.
 *
 * @typedef {[selector: string, values: string[]][]} Styles the values are those of `PROPERTIES`
 */

const SIDES = ['top', 'right', 'bottom', 'left'];
const PROPERTIES = [
  ...['accent-color', 'caret-color', 'color', 'color-scheme', 'cursor', 'opacity', 'visibility', 'appearance'],
  ...['background-color', 'background-image', 'background-position', 'background-repeat', 'background-size'],
  ...SIDES.flatMap((side) => ['color', 'style', 'width'].map((part) => `border-${side}-${part}`)),
  ...['border-top-left-radius', 'border-top-right-radius', 'border-bottom-left-radius', 'border-bottom-right-radius'],
  ...['border-collapse', 'border-spacing', 'box-shadow', 'outline-color', 'outline-offset', 'outline-style'],
  ...['outline-width', 'clip-path', 'mask-image', 'mask-position', 'mask-repeat', 'mask-size', 'filter'],
  ...['rotate', 'scale', 'transform', 'translate', 'transition-duration', 'transition-property', 'animation-name'],
  ...SIDES.flatMap((side) => [side, `margin-${side}`, `padding-${side}`, `scroll-margin-${side}`]),
  ...['width', 'height', 'min-width', 'min-height', 'max-width', 'max-height', 'aspect-ratio', 'box-sizing'],
  ...['display', 'position', 'float', 'clear', 'z-index', 'order', 'overflow-x', 'overflow-y', 'vertical-align'],
  ...['flex-basis', 'flex-direction', 'flex-grow', 'flex-shrink', 'flex-wrap', 'column-gap', 'row-gap'],
  ...['align-content', 'align-items', 'align-self', 'justify-content', 'justify-items', 'justify-self'],
  ...['grid-template-columns', 'grid-template-rows', 'grid-column-start', 'grid-column-end', 'grid-row-start'],
  ...['font-family', 'font-size', 'font-stretch', 'font-style', 'font-weight', 'font-synthesis-style', 'font-kerning'],
  ...['font-feature-settings', 'font-variant', 'font-optical-sizing', 'line-height', 'letter-spacing', 'word-spacing'],
  ...['direction', 'unicode-bidi', 'writing-mode', 'text-align', 'text-align-last', 'text-indent', 'text-transform'],
  ...['text-decoration-color', 'text-decoration-line', 'text-decoration-style', 'text-decoration-thickness'],
  ...['text-decoration-skip-ink', 'text-underline-offset', 'text-underline-position', 'text-wrap-mode'],
  ...['text-wrap-style', 'text-overflow', 'text-spacing-trim', 'text-size-adjust', 'white-space-collapse'],
  ...['overflow-wrap', 'word-break', 'line-break', 'hyphens', 'hyphenate-character', 'tab-size', 'quotes', 'content'],
  ...['list-style-image', 'list-style-position', 'list-style-type', 'counter-increment', 'counter-reset'],
  ...['break-after', 'break-before', 'break-inside', 'orphans', 'widows', 'print-color-adjust', 'forced-color-adjust'],
];
const COLOR = PROPERTIES.indexOf('color');

/**
 * @param {import('playwright-core').Page} page
 * @param {string} root a selector
 * @returns {Promise<Styles>}
 */
export async function readStyles(page, root) {
  return page.evaluate(readInPage, { root, properties: PROPERTIES });
}

function readInPage({ root, properties }) {
  const boxes = [];
  visit(document.querySelector(root), root);
  return boxes;

  function visit(element, selector) {
    read(element, selector);
    for (const pseudo of pseudosOf(element)) read(element, `${selector}${pseudo}`, pseudo);
    const { shadowRoot } = element;
    if (shadowRoot) visitChildren(shadowRoot, `${selector} #shadow`);
    visitChildren(element, selector);
  }

  function visitChildren({ children }, selector) {
    for (const child of children) {
      if (child.localName !== 'style') visit(child, isNamed(child) ? nameOf(child) : `${selector} > ${nameOf(child)}`);
    }
  }

  function isNamed({ id, localName }) {
    return id || localName.startsWith('news-');
  }

  function nameOf(element) {
    const { id, part, localName, parentNode } = element;
    if (id) return `#${id}`;
    const same = [...parentNode.children].filter((child) => child.localName === localName);
    const index = same.length > 1 ? `:nth-of-type(${same.indexOf(element) + 1})` : '';
    return `${localName}${part.length ? `::part(${part})` : ''}${index}`;
  }

  function pseudosOf(element) {
    const content = (pseudo) => getComputedStyle(element, pseudo).content;
    const found = ['::before', '::after'].filter((pseudo) => !['none', 'normal'].includes(content(pseudo)));
    if (getComputedStyle(element).display === 'list-item') found.push('::marker');
    if (element.matches('news-article-body p')) found.push('::first-line', '::highlight(news-lead)');
    if (element.matches('[placeholder]')) found.push('::placeholder');
    return found;
  }

  function read(element, selector, pseudo) {
    const style = getComputedStyle(element, pseudo);
    boxes.push([selector, properties.map((name) => style.getPropertyValue(name))]);
  }
}

/**
 * What differs. Of properties that follow `color`, as borders do by default, only `color` is reported.
 *
 * @typedef {{ selector: string, property: string, expected: string, actual: string }} Difference
 * @param {Styles} expected
 * @param {Styles} actual
 * @returns {Difference[]}
 */
export function differences(expected, actual) {
  const [expectedBoxes, actualBoxes] = [new Map(expected), new Map(actual)];
  const selectors = new Set([...expectedBoxes.keys(), ...actualBoxes.keys()]);
  return [...selectors].flatMap((selector) =>
    differencesOf(selector, expectedBoxes.get(selector), actualBoxes.get(selector)),
  );
}

function differencesOf(selector, expected, actual) {
  if (!expected) return [{ selector, property: 'box', expected: 'none', actual: 'one' }];
  if (!actual) return [{ selector, property: 'box', expected: 'one', actual: 'none' }];
  return PROPERTIES.map((property, index) => ({
    selector,
    property,
    expected: expected[index],
    actual: actual[index],
    followsColor: property !== 'color' && expected[index] === expected[COLOR] && actual[index] === actual[COLOR],
  })).filter((difference) => difference.expected !== difference.actual && !difference.followsColor);
}
