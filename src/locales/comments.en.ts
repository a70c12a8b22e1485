import type { CommentsReadingStrings, CompleteStrings, PluralFormsWith } from './locale.js';

/** English. */
export const commentsEn: CompleteStrings<CommentsReadingStrings, PluralFormsWith<'one'>> = {
  inReplyTo: 'In reply to {author}',
  inReplyToComment: 'In reply to a comment',
  level: '(level {count})',
  backToReply: 'Back to the reply by {author}',
  backToReplyOfUnknown: 'Back to the reply',
  replies: { one: '1 reply', other: '{count} replies' },
  repliesTo: { one: '1 reply to {author}', other: '{count} replies to {author}' },
};
