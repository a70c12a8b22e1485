import type { ReactiveControllerHost } from 'lit';
import type { CommentBackend } from '../../comments/backends/backend.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { CommentFormStrings, CommentingStrings } from '../../locales/locale.js';

/** The name of a built-in back end, or a custom one. */
export type Backend = 'wordpress' | 'wordpress-rest' | 'json' | CommentBackend;

/** The members of `<news-comment-form>` that its parts use. The parts import this interface instead of the class. */
export interface CommentFormHost extends ReactiveControllerHost, HTMLElement {
  action: string;
  postId: string;
  parentId: string;
  withoutWebsite: boolean;
  closed: boolean;
  loginUrl: string | undefined;
  backend: Backend;
  drafts: 'off' | undefined;
  strings: Partial<CommentFormStrings & CommentingStrings> | undefined;
}

export type FormLocale = LocaleController<'commentForm'>;
