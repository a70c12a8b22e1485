import type { CompleteStrings, PluralFormsWith, Locale } from './locale.js';

/** English. */
export const en: CompleteStrings<Omit<Locale, 'commenting' | 'comments'>, PluralFormsWith<'one'>> = {
  lang: 'en',
  dir: 'ltr',
  masthead: {
    sections: 'Sections',
    allSections: 'All sections',
    skip: 'Skip to content',
  },
  header: {
    published: 'Published {date}',
    updated: 'Updated {date}',
    readingTime: {
      one: 'Reading time: 1 minute',
      other: 'Reading time: {count} minutes',
    },
  },
  commentForm: {
    title: 'Leave a comment',
    emailNotes: 'Your email address will not be published.',
    requiredNotes: 'Required fields are marked {mark}',
    comment: 'Comment',
    author: 'Name',
    email: 'Email',
    url: 'Website',
    consent: 'Save my name, email, and website in this browser for the next time I comment.',
    submit: 'Post comment',
    closed: 'Comments are closed.',
    mustLogIn: 'You must be {link} to post a comment.',
    mustLogInLink: 'logged in',
    replyTo: 'Reply to {author}',
    cancelReply: 'Cancel reply',
    offline: 'You are offline. You can go on writing. The comment will be sent when the connection is back.',
    offlineSubmitted: 'You are offline. The comment will be sent when the connection is back.',
  },
  backToTop: {
    top: 'Back to top',
    return: 'Back to where you were',
  },
};
