import type { ArabicPluralForms, CommentsReadingStrings, CompleteStrings } from './locale.js';

/** Arabic, the source of all translations. Gender-neutral. */
export const commentsAr: CompleteStrings<CommentsReadingStrings, ArabicPluralForms> = {
  // Not "ردّ على", which is how WordPress names the link that replies to a comment.
  inReplyTo: 'ردّاً على {author}',
  inReplyToComment: 'ردّاً على تعليق',
  level: '(المستوى {count})',
  backToReply: 'العودة إلى ردّ {author}',
  backToReplyOfUnknown: 'العودة إلى الردّ',
  replies: { one: 'ردّ واحد', two: 'ردّان', few: '{count} ردود', many: '{count} ردّاً', other: '{count} ردّ' },
  repliesTo: {
    one: 'ردّ واحد على {author}',
    two: 'ردّان على {author}',
    few: '{count} ردود على {author}',
    many: '{count} ردّاً على {author}',
    other: '{count} ردّ على {author}',
  },
};
