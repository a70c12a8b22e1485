/** Whether a change of the page was made by the page, and not by an element of the package: `isolate` adds each `<bdi>`. */
export function isOfPage({ addedNodes, removedNodes }: MutationRecord): boolean {
  const ofElements = '[data-news-skip], bdi';
  return [...addedNodes, ...removedNodes].some((node) => node instanceof Element && !node.matches(ofElements));
}
