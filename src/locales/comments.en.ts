import type { CommentsStrings, CompleteStrings, PluralFormsWith } from './locale.js';

/** English. */
export const commentsEn: CompleteStrings<CommentsStrings, PluralFormsWith<'one'>> = {
  inReplyTo: 'In reply to {author}',
  inReplyToComment: 'In reply to a comment',
  level: '(level {count})',
  backToReply: 'Back to the reply by {author}',
  backToReplyOfUnknown: 'Back to the reply',
  replies: { one: '1 reply', other: '{count} replies' },
  repliesTo: { one: '1 reply to {author}', other: '{count} replies to {author}' },
  loading: 'Loading comments…',
  loaded: { one: '1 comment was added.', other: '{count} comments were added.' },
  loadFailed: 'The comments could not be loaded here.',
  notFound: 'This comment is no longer available.',
  waiting: 'Not sent yet',
};
