import { hasFocusWithin } from '../../../dom/focus.js';
import { unclobbered } from '../../../dom/unclobbered.js';
import { valueOf } from '../form/form-values.js';
import { VISIBLE_TEXT_FIELD } from './find-comment-form.js';

export interface ReplyLinksOptions {
  form: HTMLFormElement;
  /** Whether the controller is loaded. It handles the links itself. */
  isLoaded: () => boolean;
  /** Loads the controller. Resolves to undefined if that failed. */
  load: () => Promise<unknown>;
  signal: AbortSignal;
}

/**
 * Holds a click on a reply link of the form's post until the controller is loaded. Moves the focus to a form that WordPress's
 * script has moved.
 */
export class ReplyLinks {
  readonly #options: ReplyLinksOptions;

  constructor(options: ReplyLinksOptions) {
    this.#options = options;
    const { signal } = options;
    addEventListener('click', (event) => void this.#hold(event), { signal });
    // WordPress's script listens to `touchstart` as well.
    for (const name of ['click', 'touchstart'] as const) {
      addEventListener(name, this.#holdOther, { signal, capture: true, passive: name !== 'click' });
      addEventListener(name, this.#focusForm, { signal, passive: true });
    }
  }

  /** WordPress's script supports one form per page. It must not handle reply links of this form if it controls another. */
  readonly #holdOther = (event: Event): void => {
    const respond = document.getElementById(this.#linkOf(event)?.dataset.respondelement ?? '');
    if (this.#options.isLoaded() || !respond || respond.contains(this.#options.form)) return;
    event.stopPropagation();
    if (event instanceof MouseEvent) void this.#hold(event);
  };

  /** A click that WordPress's script handled is ignored. */
  async #hold(event: MouseEvent): Promise<void> {
    const link = this.#linkOf(event);
    const isIgnored = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented;
    if (this.#options.isLoaded() || !link || isIgnored) return;
    event.preventDefault();
    if (await this.#options.load()) link.click();
    else location.assign(link.href);
  }

  /** WordPress's script focuses only a form with the id `commentform`. Themes give it other ids. */
  readonly #focusForm = (event: Event): void => {
    const { form } = this.#options;
    const parentId = this.#linkOf(event)?.dataset.commentid;
    if (!event.defaultPrevented || !parentId || parentId !== valueOf(form, 'comment_parent')) return;
    if (!hasFocusWithin(unclobbered(form))) unclobbered(form).querySelector<HTMLElement>(VISIBLE_TEXT_FIELD)?.focus();
  };

  /** The reply link that was clicked, if it is for a comment of this form's post. */
  #linkOf({ target }: Event): HTMLAnchorElement | undefined {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.comment-reply-link[data-commentid]');
    return link && link.dataset.postid === valueOf(this.#options.form, 'comment_post_ID') ? link : undefined;
  }
}
