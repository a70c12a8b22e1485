import { focusInPlace } from '../../../dom/focus.js';
import { isPlainClick } from '../../../dom/plain-click.js';
import { createElement, h, type VNode } from '../../../internal/vdom.js';
import { closeIsolates } from '../../../text/bidi-control-characters.js';
import { authorOf } from '../thread/comment-parts.js';
import type { FoundComment } from '../thread/find-comments.js';
import type { ThreadLocale } from '../thread-locale.js';

/** The class of the lines that are added to comments. */
export const LINE_CLASS = 'news-comment-line';

/** The line of a reply with a link to the comment that it answers. It offers the way back there. */
export function createReplyLine(reply: FoundComment, parent: FoundComment, locale: ThreadLocale): Element {
  const { strings } = locale;
  const level = locale.plural(reply.depth, { other: strings.level });
  const link = createLink(parent, authorSentence(strings.inReplyTo, strings.inReplyToComment, parent), () => {
    offerReturn(reply, parent, locale);
  });
  // Screen readers know the level of an item of a nested list.
  const isNested = reply.element.localName === 'li';
  return createLine(
    link,
    ...(isNested ? [] : [' ', createElement(h('span', { class: 'news-comment-hidden' }, level))]),
  );
}

/** Adds a link to a comment that leads back to the reply that the reader came from, until it is used. */
function offerReturn(reply: FoundComment, parent: FoundComment, locale: ThreadLocale): void {
  const { strings } = locale;
  parent.element.querySelector(`:scope > .${LINE_CLASS}[data-return]`)?.remove();
  const link = createLink(reply, authorSentence(strings.backToReply, strings.backToReplyOfUnknown, reply), () => {
    // The browser follows the link after the event.
    setTimeout(() => {
      line.remove();
    });
  });
  const line = createLine(link);
  line.setAttribute('data-return', '');
  parent.element.prepend(line);
}

function createLine(...content: (Node | string)[]): HTMLElement {
  const line = createElement(h('p', { class: LINE_CLASS, 'data-news-skip': true }));
  line.append(...content);
  return line;
}

/** A link to a comment. The browser scrolls to it; the focus moves there too. */
function createLink({ target }: FoundComment, label: readonly VNode[], onClick: () => void): HTMLElement {
  const link = createElement(
    h('a', { class: 'news-comment-link', href: `#${encodeURIComponent(target.id)}` }, ...label),
  );
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    onClick();
    focusInPlace(target);
  });
  return link;
}

function authorSentence(sentence: string, sentenceWithoutName: string, comment: FoundComment): VNode[] {
  const author = authorOf(comment);
  if (!author) return [sentenceWithoutName];
  const [before = '', after = ''] = sentence.split('{author}');
  return [before, h('bdi', {}, closeIsolates(author)), after];
}
