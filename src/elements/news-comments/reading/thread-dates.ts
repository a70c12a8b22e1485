import type { DateFormatter } from '../../../dom/date-formatter.js';

/** What the page wrote in a `<time>`, and what is shown. */
interface ShownDate {
  /** The page's text by text node. Nodes are never replaced, so that links in them stay. */
  texts: Map<Text, string>;
  /** The text node in which the date is shown. Undefined until one is added to an empty `<time>`. */
  node: Text | undefined;
  title: string | null;
  /** The text and the tooltip that are shown now. */
  shown: string | undefined;
  /** When the text changes, in milliseconds since 1970. */
  changesAt: number;
}

/**
 * Shows the dates of comments as the attributes request. Only the data of the page's text nodes changes: a `<time>` that is in
 * a link, or contains one, keeps it. Relative dates are kept current by the timer of the page.
 */
export class ThreadDates {
  readonly #formatter: DateFormatter;
  readonly #dates = new Map<HTMLTimeElement, ShownDate>();

  constructor(formatter: DateFormatter) {
    this.#formatter = formatter;
  }

  /**
   * Finds the change that shows a date as it is requested. Undefined if its text is right. Nothing is changed before the change
   * is applied.
   */
  find(time: HTMLTimeElement): (() => void) | undefined {
    const known = this.#dates.get(time);
    // The page may have written another text meanwhile.
    const isOurs = time.contains(known?.node ?? null) && known?.node?.data === known?.shown;
    if (!isOurs) this.#dates.delete(time);
    const date = known && isOurs ? known : readDate(time);
    const isEmpty = ![...date.texts.values()].join('').trim();
    const formatted = this.#formatter.format(time, isEmpty);
    date.changesAt = formatted?.changesAt ?? Infinity;
    if (!formatted) {
      return isOurs
        ? () => {
            this.restore(time);
          }
        : undefined;
    }
    if (formatted.text === date.shown) return undefined;
    return () => {
      this.#dates.set(time, date);
      const node = date.node ?? addText(time, date);
      for (const other of date.texts.keys()) if (other !== node) setData(other, '');
      setData(node, formatted.text);
      date.shown = formatted.text;
      if (formatted.title && date.title === null) time.title = formatted.title;
      // The styles show it beside a relative date on paper, and where nothing can hover.
      if (formatted.title) time.dataset.newsDate = formatted.day ?? formatted.title;
      else delete time.dataset.newsDate;
    };
  }

  /** Restores the text of the page. */
  restore(time: HTMLTimeElement): void {
    const date = this.#dates.get(time);
    if (!date) return;
    this.#dates.delete(time);
    // The text of nodes that went with an isolate belongs to the node before it again.
    let rest = '';
    for (const [node, text] of [...date.texts].reverse()) {
      rest = text + rest;
      if (!time.contains(node)) continue;
      setData(node, rest);
      rest = '';
    }
    if (date.title === null) time.removeAttribute('title');
    delete time.dataset.newsDate;
  }

  /** Starts the timer that keeps the relative dates current. */
  start(): void {
    const next = Math.min(...[...this.#dates.values()].map(({ changesAt }) => changesAt));
    if (next < Infinity) this.#formatter.timer.scheduleAt(next, this.#update);
  }

  stop(): void {
    this.#formatter.timer.cancelScheduled(this.#update);
  }

  readonly #update = (): void => {
    const now = Date.now();
    for (const [time, { changesAt }] of this.#dates) {
      if (!time.isConnected) this.#dates.delete(time);
      else if (changesAt <= now) this.find(time)?.();
    }
    this.start();
  };
}

function readDate(time: HTMLTimeElement): ShownDate {
  const nodes = document.createTreeWalker(time, NodeFilter.SHOW_TEXT);
  const texts = new Map<Text, string>();
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    texts.set(node, node.data);
  }
  return { texts, node: firstText(texts), title: time.getAttribute('title'), shown: undefined, changesAt: Infinity };
}

/**
 * The text node in which the date is shown: the first that is not blank. If `isolate` has wrapped its text, the node that the
 * text was in stands before the isolate. The isolate has the direction of the old text, and is removed when that node changes.
 */
function firstText(texts: ReadonlyMap<Text, string>): Text | undefined {
  const nodes = [...texts];
  const [node] = nodes.find(([, text]) => text.trim()) ?? nodes[0] ?? [];
  const before = node?.parentElement?.closest('bdi')?.previousSibling as Text;
  return texts.has(before) ? before : node;
}

/** Adds a text node to an empty `<time>`, in its link if it has one. */
function addText(time: HTMLTimeElement, date: ShownDate): Text {
  const node = document.createTextNode('');
  (time.querySelector('a') ?? time).append(node);
  date.texts.set(node, '');
  date.node = node;
  return node;
}

function setData(node: Text, data: string): void {
  if (node.data !== data) node.data = data;
}
