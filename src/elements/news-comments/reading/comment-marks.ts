import { AUTHOR_NAME } from '../../../dom/comment-parts.js';
import { isRtl } from '../../../dom/direction.js';
import { countByDirection } from '../../../text/direction.js';
import { ownPart, replyBoxesOf } from '../thread/comment-parts.js';
import type { FoundComment } from '../thread/find-comments.js';
import type { Change } from './unseen-changes.js';

const NAME_ATTRIBUTE = 'data-news-name';
const DEEP_ATTRIBUTE = 'data-news-deep';
/** Replies to comments of this depth and deeper ones are not indented on narrow screens. Three levels of replies are. */
const MAX_INDENTED_DEPTH = 4;
/** Letters, with single spaces in between. Other characters take their side from their neighbours. */
const ONLY_LETTERS = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

/**
 * Finds the name of a comment's author if its line could tear it apart: it has letters of the other direction, or signs and
 * digits. A style isolates it. Other names are left alone.
 */
export function findNameToIsolate(comment: FoundComment): (() => void)[] {
  const name = ownPart(comment, AUTHOR_NAME);
  if (!name || name.matches(`[${NAME_ATTRIBUTE}], [dir]`)) return [];
  const text = name.textContent.trim();
  const { rtl, ltr } = countByDirection(text);
  const isOfPage = ONLY_LETTERS.test(text) && (isRtl(name) ? ltr : rtl) === 0;
  return isOfPage
    ? []
    : [
        () => {
          name.setAttribute(NAME_ATTRIBUTE, '');
        },
      ];
}

/**
 * Finds the list of a comment if its items have no markers: Safari then does not treat it as a list, and its readers hear neither
 * the number of comments nor the level.
 */
export function findListWithoutMarkers({ element }: FoundComment): (() => void)[] {
  const list = element.parentElement;
  if (!list || element.localName !== 'li' || list.role) return [];
  return getComputedStyle(element).listStyleType === 'none'
    ? [
        () => {
          list.role = 'list';
        },
      ]
    : [];
}

/** Finds the lists of replies that are too deep for an indent on narrow screens. */
export function findDeepLists(comment: FoundComment): Change[] {
  if (comment.depth < MAX_INDENTED_DEPTH) return [];
  return replyBoxesOf(comment)
    .filter((box) => !box.hasAttribute(DEEP_ATTRIBUTE))
    .map((at) => ({
      at,
      apply: () => {
        at.setAttribute(DEEP_ATTRIBUTE, '');
      },
    }));
}
