import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { newId } from '../../../internal/new-id.js';
import { threadOf } from '../form/threads.js';
import type { WordPressForm } from '../form/wordpress-form.js';

/** Creates a comment from what the reader filled in. It is not stored yet. */
export function createComment(form: WordPressForm, parentAuthor: string): WaitingComment {
  const { postId, parentId, account, values } = form;
  return {
    ...values,
    id: newId(),
    thread: threadOf(form),
    page: location.href,
    postId,
    parentId,
    parentAuthor,
    account,
    createdAt: Date.now(),
    attempts: 0,
    maybeDelivered: false,
    nextAttemptAt: Date.now(),
    code: '',
    message: '',
  };
}
