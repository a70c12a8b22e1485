/** Describes an element in a warning by its tag, id and classes: `<div id="page" class="wrap">`. */
export function describeElement(element: Element): string {
  const attributes = ['id', 'class']
    .map((name) => [name, element.getAttribute(name)] as const)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${value ?? ''}"`);
  return `<${element.localName}${attributes.join('')}>`;
}
