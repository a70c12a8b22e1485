import { createElement, h } from '../../../internal/vdom.js';
import { isolate } from '../../../text/bidi-control-characters.js';
import { fill } from '../../../text/plural.js';
import { authorOf, replyBoxesOf } from '../thread/comment-parts.js';
import type { FoundComment } from '../thread/find-comments.js';
import type { ThreadLocale } from '../thread-locale.js';

/** Browsers that do not know the value hide the element like any other, without finding what is in it. */
const HIDDEN_UNTIL_FOUND = 'until-found';

/** A button that hides and shows the replies to a comment. */
export class CollapseButton {
  readonly element = createElement(
    h('button', { type: 'button', class: 'news-comment-toggle', 'data-news-skip': true }),
  );
  #comment: FoundComment;
  readonly #locale: ThreadLocale;
  /** Shows the replies. */
  readonly expand = (): void => {
    this.#setExpanded(true);
  };

  constructor(comment: FoundComment, locale: ThreadLocale) {
    this.#comment = comment;
    this.#locale = locale;
    this.element.addEventListener('click', () => {
      this.#setExpanded(!this.#isExpanded);
    });
    this.update(comment);
  }

  get #isExpanded(): boolean {
    return this.element.ariaExpanded !== 'false';
  }

  /** Updates the number of replies. If the replies are hidden, new ones are hidden too. */
  update(comment: FoundComment): void {
    this.#comment = comment;
    const { strings } = this.#locale;
    const count = countReplies(comment);
    const label = this.#locale.plural(count, strings.replies);
    const author = authorOf(comment);
    if (this.element.textContent !== label) this.element.textContent = label;
    if (author) {
      this.element.ariaLabel = fill(this.#locale.plural(count, strings.repliesTo), { author: isolate(author) });
    }
    this.#setExpanded(this.#isExpanded);
  }

  /** Shows the replies and removes the button. */
  remove(): void {
    this.expand();
    this.element.remove();
  }

  #setExpanded(isExpanded: boolean): void {
    this.element.ariaExpanded = String(isExpanded);
    for (const box of replyBoxesOf(this.#comment)) {
      // The browser has found something in the box, or follows a link into it.
      box.removeEventListener('beforematch', this.expand);
      if (isExpanded) {
        if (box.getAttribute('hidden') === HIDDEN_UNTIL_FOUND) box.removeAttribute('hidden');
      } else {
        box.setAttribute('hidden', HIDDEN_UNTIL_FOUND);
        box.addEventListener('beforematch', this.expand);
      }
    }
  }
}

function countReplies({ replies }: FoundComment): number {
  return replies.reduce((sum, reply) => sum + 1 + countReplies(reply), 0);
}
