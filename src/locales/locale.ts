import type { DateStrings } from '../text/date-strings.js';
import type { PluralForms } from '../text/plural.js';
import type { RelativeStrings } from '../text/relative-time.js';

/** Strings of `<news-masthead>`. */
export interface MastheadStrings {
  /** Default accessible name of the navigation with the sections. */
  sections: string;
  /** Accessible name of the button that shows all sections. */
  allSections: string;
  /** Skip link to the main content. */
  skip: string;
}

/** Strings of `<news-header>`. `{date}` is replaced by the date and time. */
export interface HeaderStrings {
  /** Publication date. */
  published: string;
  /** Date of the last change. */
  updated: string;
  /** Reading time; `{count}` is the number of whole minutes. */
  readingTime: PluralForms;
}

/** Strings of `<news-comment-form>` that are part of the form itself. */
export interface CommentFormStrings {
  /** Heading of the form. */
  title: string;
  /** Note about the email address above the form. */
  emailNotes: string;
  /** Explains the mark of required fields; `{mark}` is replaced by that mark. */
  requiredNotes: string;
  comment: string;
  author: string;
  email: string;
  url: string;
  /** Label of the checkbox that allows saving name, email and website in a cookie. */
  consent: string;
  submit: string;
  /** Shown instead of the form if comments are closed. */
  closed: string;
  /** Shown instead of the form if readers must log in; `{link}` is replaced by a link with the text `mustLogInLink`. */
  mustLogIn: string;
  mustLogInLink: string;
  /** Heading of the form while it replies to a comment; `{author}` is the author of that comment. */
  replyTo: string;
  /** Link that cancels the reply. */
  cancelReply: string;
  /** The reader types while offline, before the code of the form is loaded. */
  offline: string;
  /** The reader has submitted the comment while offline, before the code of the form is loaded. */
  offlineSubmitted: string;
}

/** Strings of `<news-back-to-top>`. */
export interface BackToTopStrings {
  /** Accessible name of the link to the top of the page. */
  top: string;
  /** Button that returns from the top to the previous reading position. */
  return: string;
}

/** Strings that `<news-comments>` adds to the comments. They are loaded on demand, with its code. */
export interface CommentsReadingStrings {
  /** Link above a reply to the comment that it answers; `{author}` is the author of that comment. */
  inReplyTo: string;
  /** Like `inReplyTo`, if the author is not known. */
  inReplyToComment: string;
  /** The level of a reply, for screen readers, in lists that are not nested; `{count}` is a number from 2. */
  level: string;
  /** Link from a comment back to the reply that the reader came from; `{author}` is the author of that reply. */
  backToReply: string;
  /** Like `backToReply`, if the author is not known. */
  backToReplyOfUnknown: string;
  /** Button that shows and hides the replies to a comment; `{count}` is their number, with the replies to them. */
  replies: PluralForms;
  /** Accessible name of that button; `{author}` is the author of the comment. */
  repliesTo: PluralForms;
}

/** Strings of `<news-comments>` about comments that are added later. They are loaded when the first of them is needed. */
export interface CommentsUpdateStrings {
  /** Comments of another page are being loaded. */
  loading: string;
  /** Comments were inserted; `{count}` is their number. */
  loaded: PluralForms;
  /** Comments could not be loaded; the browser then opens the other page. */
  loadFailed: string;
  /** The comments are shown in the order that a link of the page leads to. */
  sorted: string;
  /** Button that inserts new comments; `{count}` is their number. It is announced when the first of them is found. */
  newComments: PluralForms;
  /** In place of a comment that an editor has removed. */
  removed: string;
  /** The comment that an address leads to was not found on any page. */
  notFound: string;
  /** Above a comment of the reader that waits to be sent. */
  waiting: string;
}

/** Strings of `<news-comments>`. */
export interface CommentsStrings extends CommentsReadingStrings, CommentsUpdateStrings {}

/**
 * Strings that `<news-comment-form>` shows while a comment is written and sent. They are loaded on demand, after the
 * form. The placeholders `{author}`, `{date}` and `{text}` are replaced by values.
 */
export interface CommentingStrings {
  commentMissing: string;
  authorMissing: string;
  emailMissing: string;
  /** Error: the value is not an email address. */
  emailInvalid: string;
  /** Error: the email address has non-Latin letters, which WordPress rejects. */
  emailNotLatin: string;
  /** Error: the website is not an absolute URL. */
  urlInvalid: string;
  /** Error: a required field of a plugin is empty. */
  fieldMissing: string;
  /** Error: any other field has an invalid value. */
  fieldInvalid: string;
  /** Error: a value is too short; `{count}` is the minimum length. */
  lettersMissing: PluralForms;
  /** Error: a value is too long; `{count}` is the number of characters to remove. */
  lettersOver: PluralForms;
  /** Shown near the limit: `{count}` characters can still be typed. */
  lettersLeft: PluralForms;
  /** Heading of the error list above the form; `{count}` is the number of errors. */
  errorSummary: PluralForms;

  /** The comment is being sent. */
  sending: string;
  /** Button: cancels the request. */
  cancel: string;
  /** The comment was published. */
  published: string;
  /** The comment is held for moderation. */
  held: string;
  /** The comment was received, but it is unknown whether it is held for moderation. */
  received: string;
  /** Link to the published comment. */
  seeComment: string;
  /** Link to the preview of a held comment. */
  seePreview: string;

  /** Introduces a reason that the server or a plugin gave. */
  siteSays: string;
  /** Comments were closed in the meantime. */
  nowClosed: string;
  /** The same comment was sent before. */
  duplicate: string;
  /** The server rejected the content of the comment. */
  invalid: string;
  /** Commenting requires a login. */
  loginNeeded: string;
  /** Link to the login page. */
  logIn: string;
  /** The comment that is replied to no longer exists. */
  parentGone: string;
  /** Button: sends the reply as a top-level comment. */
  sendAlone: string;
  /** The post no longer exists. */
  postGone: string;
  /** The server refused the comment without a reason. */
  refused: string;
  /** The captcha in the form is not solved. */
  captcha: string;
  /** A firewall answered instead of the site. The button `postNatively` is offered; the sentence says what it does. */
  challenge: string;
  /** Button: posts the form as the browser does without scripts, and leaves the page. */
  postNatively: string;
  /** The page is in a frame that does not allow forms to be submitted. */
  formsBlocked: string;
  tooLong: string;
  /** Code of the page prevented sending and gave no reason. */
  stopped: string;

  /** A saved draft was restored. */
  draftRestored: string;
  /** Button: removes the restored draft from the field. */
  draftUndo: string;
  /** The draft was removed from the field but is still saved. */
  draftAside: string;
  /** Button: restores the draft again. */
  draftRedo: string;
  /** Another tab saved a newer draft. */
  draftNewer: string;
  /** Button: restores the newer draft. */
  draftTake: string;
  /** Drafts and queued comments cannot be stored and are lost when the page is closed. */
  notKept: string;
  /** Says that the text is stored; the button `keepNothing` follows. */
  textKept: string;
  /** Button: from now on, nothing is stored on this device. */
  keepNothing: string;
  /** Says that nothing is stored; the button `keepText` follows. */
  nothingKept: string;
  /** Button: from now on, text is stored again. */
  keepText: string;

  /** Heading of the list of queued comments; `{count}` is their number. */
  waiting: PluralForms;
  /** Author of a queued comment: "By {author}". */
  waitingBy: string;
  /** Link to the page where a queued comment was written, if it can be sent only from there. */
  waitingElsewhere: string;

  // Reasons why a comment is queued, by the code of its result.
  waitingOffline: string;
  waitingNetwork: string;
  waitingServer: string;
  waitingNotAnAnswer: string;
  /** A firewall answered instead of the site. The comment is sent again only when the reader requests it. */
  waitingChallenge: string;
  waitingCancelled: string;
  waitingUnknown: string;
  /** Another account, or none, is logged in now; `{author}` is the author of the comment. */
  waitingAccount: string;
  /** The server limits how often comments can be sent; `{count}` is the number of seconds until the retry. */
  waitingFlood: PluralForms;
  /** Like `waitingFlood`; `{count}` is the number of minutes. It is used for more than 90 seconds. */
  waitingFloodMinutes: PluralForms;
  /** Like `waitingFlood`; `{count}` is the number of hours. It is used from 60 minutes on. */
  waitingFloodHours: PluralForms;
  /** An earlier attempt may have been delivered. The comment cannot be edited until that is known. */
  mayHaveArrived: string;
  sendNow: string;
  /** Button: stops automatic retries. */
  stop: string;
  edit: string;
  discard: string;
}

/** All strings of the elements in one language. */
export interface Locale {
  /** The language, as a BCP 47 tag. */
  lang: string;
  /** The writing direction of the language. */
  dir: 'rtl' | 'ltr';
  masthead: MastheadStrings;
  header: HeaderStrings;
  commentForm: CommentFormStrings;
  backToTop: BackToTopStrings;
  /**
   * Strings of the comment form while a comment is written and sent. By default Arabic or English, depending on `dir`.
   */
  commenting?: CommentingStrings;
  /** Strings of the comment thread. By default Arabic or English, depending on `dir`. */
  comments?: CommentsStrings;
  /**
   * Words for dates. By default built-in ones for Arabic, and those of the engine for other languages. Dates are numeric
   * if it has none.
   */
  dates?: DateStrings;
  /**
   * Words for relative times, like `dates`. The date is shown if there are none.
   */
  relative?: RelativeStrings;
}

/**
 * Requires every string except those of dates, which engines have for the built-in languages, and exactly the plural categories of `RequiredForms` for each count. The built-in languages
 * have this type, so that a missing or an unknown key does not compile.
 */
export type CompleteStrings<Strings, RequiredForms extends PluralForms> = {
  [Key in Exclude<keyof Strings, 'dates' | 'relative'>]-?: Exclude<Strings[Key], undefined> extends infer Value
    ? Value extends string
      ? Value
      : Value extends PluralForms
        ? RequiredForms
        : CompleteStrings<Value, RequiredForms>
    : never;
};

/** Plural forms with exactly these CLDR categories and `other`. */
export type PluralFormsWith<Category extends Intl.LDMLPluralRule> = Record<Category | 'other', string>;

/** Arabic has all categories. `zero` is optional, because most counts are never zero. */
export type ArabicPluralForms = PluralFormsWith<'one' | 'two' | 'few' | 'many'> & { zero?: string };
