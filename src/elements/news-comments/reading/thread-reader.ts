import { createIntersectionObserver } from '../../../dom/optional-apis.js';
import { runInSlices, writeInSlices } from '../run-in-slices.js';
import { replyBoxesOf, textOf, timeOf } from '../thread/comment-parts.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import type { ThreadLocale } from '../thread-locale.js';
import type { CommentsHost } from '../types.js';
import { CollapseButton } from './collapse-button.js';
import { findDeepLists, findListWithoutMarkers, findNameToIsolate } from './comment-marks.js';
import { createReplyLine } from './reply-links.js';
import { TextDirections } from './text-directions.js';
import { ThreadDates } from './thread-dates.js';
import { type Change, UnseenChanges } from './unseen-changes.js';

/**
 * In longer threads, comments are updated only when the reader comes near them: the browser would lay out all of them again, and
 * longer than it did without this element.
 */
const MANY_COMMENTS = 300;
const NEAR = '200%';

/** A comment in view with its date, and the change that shows it. */
type DateInView = readonly [element: HTMLElement, time: HTMLTimeElement, change: () => void];

/** What the element has added to a comment. */
interface Additions {
  line?: Element;
  /** The comment that the line leads to. */
  parentId?: string;
  button?: CollapseButton;
  /** What the text in the additions depends on. */
  strings?: string;
}

/** Makes a thread readable: directions, dates, links to the comments that replies answer, and buttons that hide replies. */
export class ThreadReader {
  readonly #host: CommentsHost;
  readonly #locale: ThreadLocale;
  readonly #directions = new TextDirections();
  readonly #dates: ThreadDates;
  readonly #changes = new UnseenChanges();
  readonly #additions = new WeakMap<Element, Additions>();
  #abortController: AbortController | undefined;
  #isTurning = false;

  constructor(host: CommentsHost, locale: ThreadLocale) {
    this.#host = host;
    this.#locale = locale;
    this.#dates = new ThreadDates(locale.formatter);
  }

  /** Reads the thread again and updates its comments, in time slices. An update that is still running ends. */
  update(): void {
    this.stop();
    this.#abortController = new AbortController();
    const { signal } = this.#abortController;
    const isTurning = this.#host.blockDirection === 'auto';
    if (this.#isTurning && !isTurning) this.#directions.revert(this.#host);
    this.#isTurning = isTurning;
    const comments = findComments(this.#host);
    if (comments.length > MANY_COMMENTS) this.#updateNear(comments, signal);
    else void this.#update(comments, signal);
  }

  stop(): void {
    this.#abortController?.abort();
    this.#changes.stop();
    this.#dates.stop();
  }

  isHidden(element: Element): boolean {
    return element.closest('[hidden]') !== null;
  }

  /** Shows the hidden replies that contain an element. */
  expandAround(element: Element): void {
    for (let node: Element | null = element; node && node !== this.#host; node = node.parentElement)
      this.#additions.get(node)?.button?.expand();
  }

  /** Updates each comment when it comes near the visible part of the page. */
  #updateNear(comments: readonly FoundComment[], signal: AbortSignal): void {
    const byTarget = new Map(comments.map((comment) => [comment.target as Element, comment]));
    let pending: Promise<void> = Promise.resolve();
    const observer = createIntersectionObserver(
      (entries) => {
        const found = entries
          .filter(({ isIntersecting }) => isIntersecting)
          .map(({ target }) => byTarget.get(target))
          .filter((comment) => comment !== undefined);
        for (const { target } of found) observer?.unobserve(target);
        if (found.length)
          pending = pending.then(async () => {
            await this.#update(found, signal);
          });
      },
      { rootMargin: NEAR },
    );
    for (const { target } of comments) observer?.observe(target);
    signal.addEventListener('abort', () => observer?.disconnect());
  }

  async #update(comments: readonly FoundComment[], signal: AbortSignal): Promise<void> {
    const { strings } = this.#locale;
    // The number shows the digits.
    const key = JSON.stringify([strings, this.#locale.plural(123, { other: '{count}' })]);
    /** Changes that move nothing. */
    const writes: (() => void)[] = [];
    const changes: Change[] = [];
    const datesInView: DateInView[] = [];
    // Reading all positions before the first change needs only one layout.
    const inView = new Set(comments.filter(({ element }) => isInView(element)));
    await runInSlices(comments, signal, (comment) => {
      if (this.#isTurning) writes.push(...this.#directions.find(comment));
      writes.push(...findNameToIsolate(comment), ...findListWithoutMarkers(comment));
      const { element } = comment;
      const time = timeOf(comment);
      const change = time && this.#dates.find(time);
      if (change && time.textContent.trim() && inView.has(comment)) datesInView.unshift([element, time, change]);
      else if (change) writes.push(change);
      const additions = this.#additions.get(element) ?? {};
      this.#additions.set(element, additions);
      if (additions.strings !== key) this.#remove(additions);
      additions.strings = key;
      changes.push(
        ...findDeepLists(comment),
        ...this.#updateLine(comment, additions),
        ...this.#updateButton(comment, additions),
      );
    });
    await writeInSlices(writes, signal, (write) => {
      write();
    });
    if (signal.aborted) return;
    this.#showInView(datesInView);
    this.#dates.start();
    await this.#changes.apply(changes);
  }

  /**
   * Shows dates in view. Where that changes a height, the date of the page stays. Reading all heights before the first change and
   * after the last needs only two layouts.
   *
   * @param dates those of replies come first, because replies are a part of the height of the comment above them
   */
  #showInView(dates: readonly DateInView[]): void {
    const heights = dates.map(([element]) => element.offsetHeight);
    for (const [, , change] of dates) change();
    for (const [i, [element, time]] of dates.entries())
      if (element.offsetHeight !== heights[i]) this.#dates.restore(time);
  }

  #updateLine(comment: FoundComment, additions: Additions): Change[] {
    const { parent } = comment;
    if (additions.line?.isConnected && additions.parentId === parent?.id) return [];
    additions.line?.remove();
    delete additions.line;
    const [text] = textOf(comment);
    if (!parent || !text) return [];
    const line = createReplyLine(comment, parent, this.#locale);
    Object.assign(line, this.#locale.fallbackAttributes);
    const apply = (): void => {
      additions.line = line;
      additions.parentId = parent.id;
      text.before(line);
    };
    return [{ at: text, apply }];
  }

  #updateButton(comment: FoundComment, additions: Additions): Change[] {
    const [box] = replyBoxesOf(comment);
    const { button } = additions;
    if (!this.#host.collapse || !box) {
      button?.remove();
      delete additions.button;
      return [];
    }
    if (button?.element.isConnected) {
      button.update(comment);
      return [];
    }
    const added = new CollapseButton(comment, this.#locale);
    Object.assign(added.element, this.#locale.fallbackAttributes);
    const apply = (): void => {
      additions.button = added;
      box.before(added.element);
    };
    return [{ at: box, apply }];
  }

  #remove(additions: Additions): void {
    additions.line?.remove();
    additions.button?.remove();
    delete additions.line;
    delete additions.button;
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
