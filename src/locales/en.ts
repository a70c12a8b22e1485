import type { Locale } from './locale.js';

/** English. */
export const en: Locale = {
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
    commentMissing: 'Write your comment.',
    authorMissing: 'Enter your name.',
    emailMissing: 'Enter your email address.',
    emailInvalid: 'Enter an email address in the correct format, like name@example.com.',
    urlInvalid: 'Enter the full address of the website, like https://example.com.',
    fieldMissing: 'Fill in this field.',
    fieldInvalid: 'Correct this field.',
    errorSummary: {
      one: 'The comment was not sent: correct one error.',
      other: 'The comment was not sent: correct {count} errors.',
    },
  },
  backToTop: {
    top: 'Back to top',
  },
};
