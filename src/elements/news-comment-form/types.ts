import type { ReactiveControllerHost } from 'lit';
import type { CommentBackend } from '../../comments/backends/backend.js';
import type { CommentFormStrings, CommentingStrings } from '../../locales/locale.js';

/** A back end by its name, or one of your own. */
export type Backend = 'wordpress' | 'wordpress-rest' | 'json' | CommentBackend;

/** What the parts of `<news-comment-form>` need of the element. */
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
