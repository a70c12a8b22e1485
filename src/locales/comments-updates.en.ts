import type { CommentsUpdateStrings, CompleteStrings, PluralFormsWith } from './locale.js';

/** English. */
export const commentsUpdatesEn: CompleteStrings<CommentsUpdateStrings, PluralFormsWith<'one'>> = {
  loading: 'Loading comments…',
  loaded: { one: '1 comment was added.', other: '{count} comments were added.' },
  loadFailed: 'The comments could not be loaded here.',
  sorted: 'The comments are sorted.',
  newComments: { one: '1 new comment', other: '{count} new comments' },
  removed: 'This comment was removed.',
  notFound: 'This comment is no longer available.',
  waiting: 'Not sent yet',
};
