/**
 * Changes the page without moving what the reader sees: the first of the elements that is in view stays where it is. Not
 * every browser does that by itself.
 */
export function keepPlace(elements: readonly Element[], change: () => void): void {
  const anchor = elements.find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && top > -innerHeight;
  });
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  const distance = (anchor?.getBoundingClientRect().top ?? 0) - before;
  if (distance !== 0) scrollBy({ top: distance, behavior: 'instant' });
}
