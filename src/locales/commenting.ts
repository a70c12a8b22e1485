import type { PluralForms } from '../text/message.js';
import { commentingAr } from './commenting.ar.js';
import { commentingEn } from './commenting.en.js';
import { completed, warnOfMissing } from './completed.js';
import type { Locale } from './locale.js';

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

/** The words for a locale: its own, or those that come with Arabic and English, and with these in place of missing ones. */
export function commentingOf({ lang, dir, commenting }: Locale): CommentingStrings {
  const ours = dir === 'rtl' ? commentingAr : commentingEn;
  if (!commenting) return ours;
  const { words, missing } = completed(commenting, ours);
  warnOfMissing(
    lang,
    missing.map((name) => `commenting.${name}`),
    dir,
  );
  return words;
}
