import type { PluralForms } from '../text/message.js';
import type { CommentingStrings } from './commenting.js';

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
export type Complete<Words, Forms extends PluralForms> = {
  [Key in keyof Words]-?: Exclude<Words[Key], undefined> extends infer Word
    ? Word extends string
      ? Word
      : Word extends PluralForms
        ? Forms
        : Complete<Word, Forms>
    : never;
};

/** The forms of a count in languages that have no more of them than these, by the categories of CLDR. */
export type Forms<Category extends Intl.LDMLPluralRule> = Record<Category | 'other', string>;

/** Arabic has all forms; a count that is never zero needs none for it. */
export type ArabicForms = Forms<'one' | 'two' | 'few' | 'many'> & { zero?: string };
