import type { PluralForms } from '../text/plural.js';

/** Words of `<news-masthead>`. */
export interface MastheadStrings {
  /** Name of the sections' navigation, where the page gives none. */
  sections: string;
  /** Name of the button that unfolds all sections. */
  allSections: string;
  /** The link past the masthead to the main content. */
  skip: string;
}

/** Words of `<news-header>`. `{date}` stands for the date and time. */
export interface HeaderStrings {
  /** When the story was published. */
  published: string;
  /** When the story was last changed. */
  updated: string;
  /** How long the story takes to read, in whole minutes. */
  readingTime: PluralForms;
}

/** Words of `<news-comment-form>`. */
export interface CommentFormStrings {
  title: string;
  /** Said of the email field. */
  emailNotes: string;
  /** Says what the star means; `{mark}` stands for it. */
  requiredNotes: string;
  comment: string;
  author: string;
  email: string;
  url: string;
  /** Consent to keep name, email and website in a cookie. */
  consent: string;
  submit: string;
  /** In place of the form, where comments are closed. */
  closed: string;
  /** In place of the form, where one has to log in; `{link}` stands for a link with the words of `mustLogInLink`. */
  mustLogIn: string;
  mustLogInLink: string;
  /** Title of the form while it replies to a comment. */
  replyTo: string;
  /** Link that ends the reply. */
  cancelReply: string;
}

/** Words of `<news-back-to-top>`. */
export interface BackToTopStrings {
  /** Name of the link to the top of the page. */
  top: string;
  /** The button that leads from the top back to where the reader was. */
  return: string;
}

/**
 * What `<news-comment-form>` says while a comment is written and sent: loaded with what says it, not with the form.
 * `{author}`, `{date}`, `{text}` stand for what their names say.
 */
export interface CommentingStrings {
  commentMissing: string;
  authorMissing: string;
  emailMissing: string;
  /** The email is not an email address. */
  emailInvalid: string;
  /** The email has letters of another script than Latin, which WordPress takes in none. */
  emailNotLatin: string;
  /** The website is not a full address. */
  urlInvalid: string;
  /** A required field that is not one of the form's own (a plugin's). */
  fieldMissing: string;
  /** Any other field that cannot be sent as it is. */
  fieldInvalid: string;
  /** The text of a field is too short; `{count}` letters are the least. */
  lettersMissing: PluralForms;
  /** The text of a field is too long; `{count}` letters have to go. */
  lettersOver: PluralForms;
  /** Near the limit: `{count}` letters can still be typed. */
  lettersLeft: PluralForms;
  /** Heads the list of errors above the form. */
  errorSummary: PluralForms;

  /** While the comment is on its way. */
  sending: string;
  /** Button: waits for the answer no longer. */
  cancel: string;
  published: string;
  held: string;
  /** It arrived, and it is not known whether it is held. */
  received: string;
  /** Link to the comment on the page. */
  seeComment: string;
  /** Link to the preview of a held comment. */
  seePreview: string;

  /** Heads what a server or plugin gave as its reason. */
  siteSays: string;
  nowClosed: string;
  duplicate: string;
  /** Something in it was not accepted. */
  invalid: string;
  loginNeeded: string;
  /** Link to the page to log in at. */
  logIn: string;
  parentGone: string;
  /** Button: sends a reply as a comment of its own. */
  sendAlone: string;
  postGone: string;
  refused: string;
  tooLong: string;
  /** A page's own code refused it without a reason. */
  stopped: string;

  /** A draft was put back into the field. */
  draftRestored: string;
  /** Button: takes it out again. */
  draftUndo: string;
  /** It was taken out, and is still kept. */
  draftAside: string;
  /** Button: puts it back again. */
  draftRedo: string;
  /** Another tab has a newer draft. */
  draftNewer: string;
  /** Button: takes that one. */
  draftTake: string;
  /** Drafts and waiting comments will be lost when the page is closed. */
  notKept: string;

  /** Heads the comments that wait. */
  waiting: PluralForms;
  /** Whose it is: "By {author}". */
  waitingBy: string;
  /** Link to the page where a comment was written that can be sent only there. */
  waitingElsewhere: string;
  /** Why it waits, by the code of its result. */
  waitingOffline: string;
  waitingNetwork: string;
  waitingServer: string;
  waitingNotAnAnswer: string;
  waitingCancelled: string;
  waitingUnknown: string;
  /** It was written as {author}, and now another is logged in, or nobody. */
  waitingAccount: string;
  /** It was too soon; `{count}` seconds are left. */
  waitingFlood: PluralForms;
  /** It may have arrived before, and can be changed only when that is known. */
  mayHaveArrived: string;
  sendNow: string;
  /** Button: does not send it by itself. */
  stop: string;
  edit: string;
  discard: string;
}

/** Every word that the elements show, in one language. */
export interface Locale {
  /** The language, as a BCP 47 tag. */
  lang: string;
  /** The direction in which it is written. */
  dir: 'rtl' | 'ltr';
  masthead: MastheadStrings;
  header: HeaderStrings;
  commentForm: CommentFormStrings;
  backToTop: BackToTopStrings;
  /** What the comment form says while a comment is written and sent; left out, it says it in Arabic or English. */
  commenting?: CommentingStrings;
}

/**
 * Words of which none may be left out, and with them, of each count, exactly the forms that `Forms` names: what the
 * languages that come with the package are held to. A key too many or too few does not compile.
 */
export type Complete<Words, FormsOf extends PluralForms> = {
  [Key in keyof Words]-?: Exclude<Words[Key], undefined> extends infer Word
    ? Word extends string
      ? Word
      : Word extends PluralForms
        ? FormsOf
        : Complete<Word, FormsOf>
    : never;
};

/** The forms of a count in languages that have no more of them than these, by the categories of CLDR. */
export type Forms<Category extends Intl.LDMLPluralRule> = Record<Category | 'other', string>;

/** Arabic has all forms; a count that is never zero needs none for it. */
export type ArabicForms = Forms<'one' | 'two' | 'few' | 'many'> & { zero?: string };
