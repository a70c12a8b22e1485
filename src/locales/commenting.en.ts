import type { CommentingStrings, CompleteStrings, PluralFormsWith } from './locale.js';

/** English. */
export const commentingEn: CompleteStrings<CommentingStrings, PluralFormsWith<'one'>> = {
  commentMissing: 'Enter your comment.',
  authorMissing: 'Enter your name.',
  emailMissing: 'Enter your email address.',
  emailInvalid: 'Enter an email address in the correct format, like name@example.com.',
  emailNotLatin: 'The site accepts email addresses only in Latin letters. Enter one like name@example.com.',
  urlInvalid: 'Enter the full address of the website, like https://example.com.',
  fieldMissing: 'This field is required.',
  fieldInvalid: 'Correct this field.',
  lettersMissing: {
    one: 'The text is too short: write at least one character.',
    other: 'The text is too short: write at least {count} characters.',
  },
  lettersOver: {
    one: 'The text is too long: remove one character.',
    other: 'The text is too long: remove {count} characters.',
  },
  lettersLeft: {
    one: 'You can write one more character.',
    other: 'You can write {count} more characters.',
  },
  errorSummary: {
    one: 'The comment was not sent: correct one error.',
    other: 'The comment was not sent: correct {count} errors.',
  },

  sending: 'Sending your comment…',
  cancel: 'Cancel sending',
  published: 'Your comment is published.',
  held: 'Your comment has arrived and will be published once approved.',
  received: 'Your comment has arrived. It may take until it is approved to appear.',
  seeComment: 'Go to the comment',
  seePreview: 'Preview the comment',

  siteSays: 'The site says: {text}',
  nowClosed: 'Comments on this story were closed, and yours was not published.',
  duplicate: 'You have already sent this comment. Change the text to send another.',
  invalid: 'The site did not accept the comment as it is. Check the fields and send it again.',
  loginNeeded: 'You have to log in to comment. Your text is kept here until you are back.',
  logIn: 'Log in',
  parentGone: 'The comment you reply to was removed or is not published yet, so the reply was not sent.',
  sendAlone: 'Send as a new comment',
  postGone: 'This story no longer takes comments. Copy your text before you leave the page.',
  refused: 'The site refused this comment, perhaps as spam. Remove links and try again.',
  captcha: 'The captcha in the form is not solved. The comment can be sent once you have solved it.',
  challenge:
    'A firewall in front of the site stopped this comment, so it has not arrived. If you continue, you leave this page, your browser may be checked, and then the comment is sent.',
  postNatively: 'Continue and send',
  formsBlocked:
    'The frame that shows this page does not allow forms to be sent. Copy your text and open the page in its own window.',
  tooLong: 'The comment is longer than the site accepts. Shorten it.',
  stopped: 'This page stopped the comment. Try again.',

  draftRestored: 'A draft that was not sent is back in the field.',
  draftUndo: 'Remove the draft',
  draftAside: 'The draft was taken out of the field.',
  draftRedo: 'Restore it',
  draftNewer: 'There is a newer draft of this comment, written in another window.',
  draftTake: 'Show the newer draft',
  notKept: 'This browser cannot keep your text: what is not sent is lost when you close the page.',
  textKept: 'Your text is kept on this device until it is sent.',
  keepNothing: 'Keep nothing on this device',
  nothingKept: 'Nothing is kept on this device: what is not sent is lost when you close the page.',
  keepText: 'Keep my text on this device',

  waiting: { one: 'One comment is not sent yet', other: '{count} comments are not sent yet' },
  waitingBy: 'By {author}',
  waitingElsewhere: 'Send it from the page of its story',
  waitingOffline: 'You are offline. The comment will be sent when the connection is back.',
  waitingNetwork: 'The connection broke before an answer came. The comment will be sent again.',
  waitingServer: 'The site cannot take the comment now. It will be sent again.',
  waitingNotAnAnswer:
    'The answer did not come from the site; the network may want you to log in. The comment will be sent again.',
  waitingChallenge:
    'A firewall in front of the site stopped this comment. Reload the page, pass the check if there is one, and send it again.',
  waitingCancelled: 'Sending was cancelled.',
  waitingUnknown: 'Whether the comment arrived is not known: the site does not show its answer to this page.',
  waitingAccount: 'It was written as {author}, and the account has changed since.',
  waitingFlood: {
    one: 'You are commenting too quickly. It will be sent in one second.',
    other: 'You are commenting too quickly. It will be sent in {count} seconds.',
  },
  waitingFloodMinutes: {
    one: 'You are commenting too quickly. It will be sent in one minute.',
    other: 'You are commenting too quickly. It will be sent in {count} minutes.',
  },
  waitingFloodHours: {
    one: 'You are commenting too quickly. It will be sent in one hour.',
    other: 'You are commenting too quickly. It will be sent in {count} hours.',
  },
  mayHaveArrived: 'It may have arrived already; sending it again does not repeat it.',
  sendNow: 'Send now',
  stop: 'Do not send',
  edit: 'Edit',
  discard: 'Discard',
};
