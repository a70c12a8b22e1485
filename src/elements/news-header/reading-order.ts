/** The slots of `<news-header>` in reading order. The headline has none. */
const SLOTS = ['section', 'badge', '', 'standfirst', 'byline', 'published', 'updated', 'actions', 'media'];

export const hasUnknownSlot = ({ children }: Element): boolean =>
  [...children].some(({ slot }) => !SLOTS.includes(slot));

/** Whether the children of a header are in reading order in the HTML, and all have slots of the element. */
export function isInReadingOrder({ children }: Element): boolean {
  const order = [...children].map(({ slot }) => SLOTS.indexOf(slot));
  return order.every((index, position) => index >= (order[position - 1] ?? 0));
}
