/** The tag names of the elements on which `getBoundingClientRect()` is called during an action. */
export async function measuredDuring(action: () => Promise<void>): Promise<string[]> {
  const measured: string[] = [];
  const prototype: Pick<Element, 'getBoundingClientRect'> = Element.prototype;
  const original = Object.getOwnPropertyDescriptor(prototype, 'getBoundingClientRect') as TypedPropertyDescriptor<
    () => DOMRect
  >;
  prototype.getBoundingClientRect = function (this: Element) {
    measured.push(this.localName);
    return original.value?.call(this) as DOMRect;
  };
  try {
    await action();
  } finally {
    Object.defineProperty(prototype, 'getBoundingClientRect', original);
  }
  return measured;
}
