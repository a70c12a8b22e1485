/**
 * One sentence in each form that a count can ask for in a language, by the categories of `Intl.PluralRules`
 * (Arabic has all six). `other` is used for a category that is left out; `{count}` stands for the number.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

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
  commentMissing: string;
  authorMissing: string;
  emailMissing: string;
  /** The email is not an email address. */
  emailInvalid: string;
  /** The website is not a full address. */
  urlInvalid: string;
  /** A required field that is not one of the form's own (a plugin's). */
  fieldMissing: string;
  /** Any other field that cannot be sent as it is. */
  fieldInvalid: string;
  /** Heads the list of errors above the form. */
  errorSummary: PluralForms;
}

/** Words of `<news-back-to-top>`. */
export interface BackToTopStrings {
  /** Name of the link to the top of the page. */
  top: string;
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
}
