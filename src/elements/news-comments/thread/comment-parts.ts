import { AUTHOR_NAME, COMMENT_TEXT, firstLineOf } from '../../../dom/comment-parts.js';
import type { FoundComment } from './find-comments.js';

/** What contains one of these is around the text and other parts. */
const NOT_TEXT = '.fn, .comment-author, .comment-reply-link';
/** The blocks that contain the text of a comment in markup that has no element for it, as WordPress's older one. */
const TEXT_BLOCKS = ':is(p, blockquote, pre, ul, ol):not([data-news-skip])';

/** The text of a comment: its element, or several blocks of text. Empty if none is found. */
export function textOf(comment: FoundComment): HTMLElement[] {
  const text = ownPart(comment, COMMENT_TEXT, (part) => !part.querySelector(NOT_TEXT));
  if (text) return [text];
  const box = ownPart(comment, COMMENT_TEXT) ?? ownPart(comment, '.comment-body') ?? comment.target;
  return [...box.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement &&
      child.matches(TEXT_BLOCKS) &&
      isOwnPart(comment, child) &&
      !containsReply(comment, child),
  );
}

/** The date of a comment. Undefined if the page has none that scripts can read. */
export function timeOf(comment: FoundComment): HTMLTimeElement | undefined {
  const texts = textOf(comment);
  const isDate = (time: Element): boolean => !texts.some((text) => text.contains(time));
  return ownPart(comment, 'time[datetime]', isDate) as HTMLTimeElement | undefined;
}

/** The author's name as plain text; empty if it is not found. */
export function authorOf(comment: FoundComment): string {
  return firstLineOf(ownPart(comment, AUTHOR_NAME) ?? ownPart(comment, '.comment-author'));
}

/** The first part of a comment that matches, without those of its replies. */
export function ownPart(
  comment: FoundComment,
  selector: string,
  isWanted: (part: HTMLElement) => boolean = () => true,
): HTMLElement | undefined {
  const isFound = (part: HTMLElement): boolean => isOwnPart(comment, part) && isWanted(part);
  // A comment's own parts come before its replies in nearly every markup.
  const first = comment.element.querySelector<HTMLElement>(selector);
  if (!first || isFound(first)) return first ?? undefined;
  return [...comment.element.querySelectorAll<HTMLElement>(selector)].find(isFound);
}

/** The elements of a comment that contain its replies: a nested list, or the replies themselves. */
export function replyBoxesOf({ element, replies }: FoundComment): HTMLElement[] {
  const boxes = replies.map((reply) => {
    let box = reply.element;
    while (box.parentElement && box.parentElement !== element) box = box.parentElement;
    return box;
  });
  return [...new Set(boxes)];
}

function isOwnPart({ replies }: FoundComment, part: Element): boolean {
  return !replies.some(({ element }) => element.contains(part));
}

function containsReply({ replies }: FoundComment, part: Element): boolean {
  return replies.some(({ element }) => part.contains(element));
}
