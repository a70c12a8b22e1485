/** Everything in a selector that is not a class or an id, but can contain a dot or a hash: attributes. */
const ATTRIBUTE = /\[[^\]]*\]/g;
/** The commas between the selectors of a list, without those in parentheses. */
const COMMA = /,(?![^(]*\))/;

/**
 * Whether a rule of the page with a class or an id in its selector sets a property of an element. The author of such a rule
 * means this element. False if only rules for types, attributes or `*` do. True if a style sheet cannot be read, because it
 * is from another origin.
 */
export function isSetByClass(element: Element, property: string): boolean {
  return [...element.ownerDocument.styleSheets].some((sheet) => {
    try {
      return containsClassRule(sheet.cssRules, element, property);
    } catch {
      return true;
    }
  });
}

/** @param parent the selector of the rule that contains these rules, which `&` stands for */
function containsClassRule(rules: CSSRuleList, element: Element, property: string, parent = ':scope'): boolean {
  return [...rules].some((rule) => {
    const isStyleRule = rule instanceof CSSStyleRule;
    const selectors = isStyleRule ? rule.selectorText.replaceAll('&', `:is(${parent})`) : parent;
    if (isStyleRule && rule.style.getPropertyValue(property)) {
      if (selectors.split(COMMA).some((selector) => isClassSelectorOf(element, selector))) return true;
    }
    return 'cssRules' in rule && containsClassRule(rule.cssRules as CSSRuleList, element, property, selectors);
  });
}

function isClassSelectorOf(element: Element, selector: string): boolean {
  if (!/[.#]/.test(selector.replace(ATTRIBUTE, ''))) return false;
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
