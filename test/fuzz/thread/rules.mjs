/**
 * Checks what holds after each action in a thread: nothing is there twice, nothing that was shown is gone, siblings are in the
 * order of their time, and what the reader has sent is shown. When everything is loaded, nothing is missing that has been on
 * the site all the time.
 *
 * @param {{ id: number, parent: number, text: string }[]} outline the comments of the page, in its order
 * @param {{ comments: import('./site.mjs').StoryComments, seen: Set<number>, steady: Map<number, number>, sent?: string,
 *   linked: string[], isComplete: boolean }} context `seen`: the ids that were on the page before. `steady`: the comments that were published all
 *   the time, each with its parent. `sent`: the text that the reader has just sent. `linked`: the addresses that the form links to
 * @returns {string[]} what is wrong
 */
export function findViolations(outline, { comments, seen, steady, sent, linked, isComplete }) {
  const ids = outline.map(({ id }) => id);
  const missing = (wanted) => wanted.filter((id) => !ids.includes(id));
  const lost = missing([...seen]);
  const notLoaded = isComplete ? missing([...steady.keys()]) : [];
  // The form links to a comment that is on a page which is not loaded.
  const isLinked = ({ id }) => linked.some((address) => address.endsWith(`#comment-${id}`));
  const justSent = comments.published().filter((comment) => comment.text === sent && !isLinked(comment));
  const notShown = missing(justSent.map(({ id }) => id));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const disordered = [...new Set(outline.map(({ parent }) => parent))]
    .map((parent) => ({ parent, order: outline.filter((each) => each.parent === parent).map(({ id }) => id) }))
    .filter(
      ({ parent, order }) => !isSorted(parent === 0 && comments.settings.isNewestFirst ? order.toReversed() : order),
    );
  return [
    twice.length && `Comments are there twice: ${twice.join()}.`,
    lost.length && `Comments are gone: ${lost.join()}.`,
    notLoaded.length && `Comments are missing: ${notLoaded.join()}. There are ${ids.join()}.`,
    notShown.length && `What the reader has sent is not in the thread: ${notShown.join()}.`,
    ...disordered.map(({ parent, order }) => `The order in ${parent} is ${order.join()}.`),
  ].filter(Boolean);
}

function isSorted(ids) {
  return ids.every((id, index) => index === 0 || ids[index - 1] < id);
}
