import type { ThreadComment } from '../../../comments/thread/thread-backend.js';
import { AUTHOR_NAME } from '../../../dom/comment-parts.js';
import { revertBlock } from '../../../dom/turned-blocks.js';
import { authorOf, ownPart, textOf, timeOf } from '../thread/comment-parts.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';

/**
 * Copies a comment of the page that has no replies, and replaces its id, name, date and text. Only these, the link of the date
 * and the reply link are kept, with the elements around them: a badge or an avatar belongs to another author.
 *
 * Returns undefined if a part is missing in the copy.
 *
 * @param content the element with the text, reduced to allowed elements
 */
export function fillShape(shape: FoundComment, comment: ThreadComment, content: Element): Element | undefined {
  // A document of its own runs no custom elements and loads no pictures.
  const holder = document.implementation.createHTMLDocument().body;
  holder.append(holder.ownerDocument.importNode(shape.element, true));
  const [copy] = findComments(holder);
  const author = authorOf(shape);
  const isName = ({ textContent }: Element): boolean => textContent.trim() === author;
  const name = copy && (ownPart(copy, AUTHOR_NAME) ?? ownPart(copy, '.comment-author *', isName));
  const [text, ...otherBlocks] = copy ? textOf(copy) : [];
  if (!copy || !name || !text) return undefined;
  const time = timeOf(copy);
  const date = time?.closest('a') ?? time;
  const reply = ownPart(copy, '.comment-reply-link');
  for (const block of otherBlocks) block.remove();
  keepOnly(
    copy.element,
    [name, text, date, reply].filter((part) => part !== undefined),
  );
  const { target } = copy;
  // Renaming attributes does not find an id that is only a number, and the name of the author can be a part of an id.
  const id = target.id.slice(0, -shape.id.length) + comment.id;
  for (const part of [copy.element, ...copy.element.querySelectorAll('*')])
    renameAttributes(part, [shape.id, comment.id], [author, comment.author]);
  target.id = id;
  name.replaceChildren(comment.author);
  text.replaceChildren(...content.childNodes);
  // The text that was copied may be that of a removed comment, or have another direction.
  text.hidden = false;
  revertBlock(text);
  if (time) {
    time.dateTime = comment.date;
    // The element writes the date of an empty `<time>`, and keeps a link in it.
    (time.querySelector('a') ?? time).textContent = '';
    time.removeAttribute('title');
  }
  return copy.element;
}

/** Removes everything but some parts and the elements around them. */
function keepOnly(root: Element, parts: readonly Element[]): void {
  for (const node of [...root.childNodes]) {
    if (parts.some((part) => part === node)) continue;
    if (node instanceof Element && parts.some((part) => node.contains(part))) keepOnly(node, parts);
    else if (node.textContent?.trim() || node instanceof Element) node.remove();
  }
}

/** Replaces the id and the author of the copied comment in the attributes of an element, and removes links to other places. */
function renameAttributes(part: Element, [from, to]: [string, string], [author, newAuthor]: [string, string]): void {
  const escaped = from.replace(/[^\w-]/g, '\\$&');
  const id = new RegExp(
    /\D/.test(from) ? `(?<![\\w-])()${escaped}(?![\\w-])` : `(comment-|replytocom=)${escaped}(?!\\d)`,
    'g',
  );
  for (const { name, value } of [...part.attributes]) {
    const isId = value === from && name.startsWith('data-');
    const renamed = isId ? to : value.replace(id, (_, prefix: string) => prefix + to).replaceAll(author, newAuthor);
    const isOther = name === 'href' && renamed === value;
    // WordPress's classes for the author of the story, and for accounts.
    const shown =
      name === 'class' ? value.replace(/(?<!\S)(?:bypostauthor|byuser|comment-author-\S+)\s*/g, '') : renamed;
    if (isOther) part.removeAttribute(name);
    else if (shown !== value) part.setAttribute(name, shown);
  }
}
