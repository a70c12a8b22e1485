import type { CommentPage, ThreadComment } from '../../../comments/thread/thread-backend.js';
import { cleanCopy, parseInertly } from '../../../dom/inert-html.js';
import { createElement, h } from '../../../internal/vdom.js';
import { authorOf, textOf } from '../thread/comment-parts.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import { fillShape } from './comment-shape.js';
import type { CommentsPage } from './comments-page.js';

/**
 * Builds a page of comments from what a back end has returned, in a document of its own. Comments whose HTML is only their text
 * get the shape of a comment of the thread. If it has none, they are items like those of WordPress's list:
 *
 *     <li id="comment-7" class="comment"><b class="fn">…</b> <time datetime="…"></time> <div class="comment-content">…</div></li>
 *
 * Replies to comments of the thread stand in empty comments with the same ids, which are not returned. Replies to comments
 * that are neither in the answer nor in the thread are left out. Throws if the page forbids parsing.
 *
 * @param url the address of the page
 */
export function buildPage({ comments, next, previous }: CommentPage, url: string, thread: HTMLElement): CommentsPage {
  const { body } = parse('');
  const ours = findComments(thread);
  const shape = ours.find((comment) => comment.replies.length === 0 && textOf(comment)[0] && authorOf(comment));
  const listed = comments.filter(({ status }) => status !== 'removed');
  const elements = new Map<string, Element>();
  const stubs = new Set<Element>();
  for (const comment of listed) elements.set(comment.id, buildComment(comment, shape));
  const addStub = (id: string): Element | undefined => {
    const known = ours.find((comment) => comment.id === id);
    if (!known) return undefined;
    const stub = createElement(h('li', { id: known.target.id }));
    elements.set(id, stub);
    stubs.add(stub);
    body.append(stub);
    return stub;
  };
  for (const { id, parentId } of listed) {
    const element = elements.get(id);
    const isReply = parentId !== undefined && parentId !== '' && parentId !== '0';
    const parent = isReply ? (elements.get(parentId) ?? addStub(parentId)) : body;
    // A server may return comments that answer each other.
    if (element && parent && !element.contains(parent)) listIn(parent).append(element);
  }
  return {
    url,
    comments: findComments(body).filter(({ element }) => !stubs.has(element)),
    addresses: { ...(next && { next }), ...(previous && { previous }) },
    removed: comments.filter(({ status }) => status === 'removed').map(({ id }) => id),
  };
}

/** The list of the replies to a comment. */
function listIn(parent: Element): Element {
  if (parent.localName === 'body') return parent;
  const list = parent.querySelector(':scope > .children') ?? createElement(h('ol', { class: 'children' }));
  parent.append(list);
  return list;
}

function buildComment(comment: ThreadComment, shape: FoundComment | undefined): Element {
  // What the reduced copy contains neither runs nor loads anything but pictures.
  const content = cleanCopy(parse(comment.html).body);
  const printed = findComments(content).find(({ id }) => id === comment.id);
  if (printed) return printed.element;
  // Readers write the text: a style could lay a link over the page, and an id could make a part of it pass for another comment.
  for (const name of ['style', 'id'])
    for (const part of content.querySelectorAll(`[${name}]`)) part.removeAttribute(name);
  return (shape && fillShape(shape, comment, content)) ?? createItem(comment, content);
}

function createItem({ id, author, date }: ThreadComment, { childNodes }: Element): Element {
  const item = createElement(
    h(
      'li',
      { id: /\D/.test(id) ? id : `comment-${id}`, class: 'comment' },
      ...[h('b', { class: 'fn' }, author), ' ', h('time', { datetime: date }), ' '],
    ),
  );
  const text = createElement(h('div', { class: 'comment-content' }));
  text.append(...childNodes);
  item.append(text);
  return item;
}

function parse(html: string): Document {
  const page = parseInertly(html);
  if (!page) throw new TypeError('the page forbids parsing');
  return page;
}
