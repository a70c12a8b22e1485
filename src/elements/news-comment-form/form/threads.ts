import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import type { WordPressForm } from './wordpress-form.js';

/** The thread of a form: the address that it posts to, and the id of the post, or of the page if there is no post id. */
export function threadOf({ action, postId }: Pick<WordPressForm, 'action' | 'postId'>): string {
  return `${action}#${postId || location.pathname + location.search}`;
}

/** The thread of a draft: the thread of its form, and the comment that it replies to. */
export function draftThreadOf({ thread, parentId }: Pick<WaitingComment, 'thread' | 'parentId'>): string {
  return `${thread}:${parentId}`;
}
