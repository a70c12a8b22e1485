import type { OutgoingComment, PostedField } from '../../../comments/backends/backend.js';
import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { isRtl } from '../../../dom/direction.js';
import { countByDirection, type Direction, directionOf } from '../../../text/direction.js';
import type { GuestField, WordPressForm } from './wordpress-form.js';

/**
 * Composes everything that a form posts for a comment. Nonces and honeypots have the values that the form has now; all
 * that the reader typed comes from the comment. A guest field that the form lacks, because the reader is logged in, is
 * left empty.
 */
export function composeRequest(form: WordPressForm, comment: WaitingComment): OutgoingComment {
  const { element, submitter, action, textField } = form;
  const { postId, parentId, text, others } = comment;
  const guestValue = (name: GuestField): string => (element.elements.namedItem(name) ? comment[name] : '');
  const [author, email, url] = [guestValue('author'), guestValue('email'), guestValue('url')];
  const textName = textField?.name ?? 'comment';
  const values = new Map([
    [textName, text],
    ['author', author],
    ['email', email],
    ['url', url],
    ['comment_post_ID', postId],
    ['comment_parent', parentId],
    [textField?.dirName ?? '', postedDirection(text, element)],
    [form.standardField('author')?.dirName ?? '', postedDirection(author, element)],
  ]);
  const replaced = new Set(others.map(([name]) => name));
  const current = [...new FormData(element, submitter)]
    .filter(([name]) => !replaced.has(name))
    .map(([name, value]): PostedField => [name, values.get(name) ?? value]);
  return { action, postId, parentId, text, author, email, url, textName, fields: [...current, ...others] };
}

/** The value that `dirname` posts for a text, which may no longer be in its field. */
function postedDirection(text: string, form: HTMLFormElement): Direction {
  return directionOf(countByDirection(text)) ?? (isRtl(form) ? 'rtl' : 'ltr');
}
