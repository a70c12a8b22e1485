import type { OutgoingComment, PostedField } from '../../../comments/backends/backend.js';
import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { isRtl } from '../../../dom/direction.js';
import { countByDirection, type Direction, directionOf } from '../../../text/direction.js';
import type { GuestField, WordPressForm } from './wordpress-form.js';

/**
 * Composes the request for a comment. Fields of plugins, such as nonces and honeypots, have the current values of the form;
 * values that the reader typed come from the comment. Guest fields that the form does not contain, because the reader is
 * logged in, are empty.
 */
export function composeRequest(form: WordPressForm, comment: WaitingComment): OutgoingComment {
  const { element, members, submitter, action, textField } = form;
  const { postId, parentId, text, others } = comment;
  const guestValue = (name: GuestField): string => (members.elements.namedItem(name) ? comment[name] : '');
  const [author, email, url] = [guestValue('author'), guestValue('email'), guestValue('url')];
  const textName = textField?.name ?? 'comment';
  const values = new Map([
    [textName, text],
    ['author', author],
    ['email', email],
    ['url', url],
    ['comment_post_ID', postId],
    ['comment_parent', parentId],
    [textField?.dirName ?? '', postedDirection(text, members)],
    [form.standardField('author')?.dirName ?? '', postedDirection(author, members)],
  ]);
  const replaced = new Set(others.map(([name]) => name));
  const current = [...new FormData(element, submitter)]
    .filter(([name]) => !replaced.has(name))
    .map(([name, value]): PostedField => [name, values.get(name) ?? value]);
  return { action, postId, parentId, text, author, email, url, textName, fields: [...current, ...others] };
}

/** The value that `dirname` posts for a text. The text may no longer be in the field. */
function postedDirection(text: string, form: HTMLFormElement): Direction {
  return directionOf(countByDirection(text)) ?? (isRtl(form) ? 'rtl' : 'ltr');
}
