import { commentFormTemplate } from './elements/news-comment-form/news-comment-form.template.js';
import type { CommentFormStrings } from './locales/locale.js';
import { findLocale } from './locales/registry.js';
import { renderToString } from './internal/vdom.js';

export { articleBodyHTML, type ArticleBodyOptions } from './elements/news-article-body/news-article-body.server.js';
export { newsArticleJSON, type Story, type StoryParty } from './server/news-article-json.js';
export type { Locale } from './locales/locale.js';
export { registerLocale } from './locales/registry.js';
export { type Calendar, readCalendars } from './text/calendars.js';
export { type DateOptions, formatDateRange, formatMoment, readMoment, type WrittenMoment } from './text/dates.js';
export { type Numerals, readNumerals } from './text/digits.js';
export type { Direction } from './text/direction.js';
export { isolate as isolated } from './text/bidi-control-characters.js';
export { languageDirection } from './text/language-tag.js';
export { formatList, type ListPart, listParts } from './text/lists.js';
export { plural, type PluralForms, pluralRange } from './text/plural.js';
export { formatNumber, formatPercent } from './text/numbers.js';
export { formatNumberRange } from './text/ranges.js';
export { countLetters, readingTime, type ReadingTime, readingTimeOf } from './text/reading-time.js';
export { formatRelative, type RelativeTime, relativeTime, type RelativeUnit } from './text/relative-time.js';
export { inTimeZone, readTimeZone } from './text/time-zone.js';

/** What a server prints a comment form from. */
export interface CommentFormOptions {
  /** The page's language, a BCP 47 tag: Arabic, English, or one that was added by `registerLocale`. */
  lang: string;
  /** The id of the post that is commented on, a number as WordPress has it. */
  postId: string | number;
  /** Where the form posts; WordPress's own address by default. */
  action?: string;
  /** The id of the comment that is replied to; 0, for none, by default. */
  parentId?: string | number;
  /** Leaves the website field out. */
  withoutWebsite?: boolean;
  /** Prints that comments are closed, in the form's place. */
  closed?: boolean;
  /** Prints that one has to log in, in the form's place, with a link there. */
  loginUrl?: string;
  /** Follows every id of the form, for a second one on the page. */
  idSuffix?: string;
  /** Words of the page's own; those left out stay. */
  strings?: Partial<CommentFormStrings>;
}

/**
 * The comment form as HTML, to be printed inside `<news-comment-form>`: the very form that the element would make.
 * Every value is escaped.
 */
export function commentFormHTML(options: CommentFormOptions): string {
  const {
    lang,
    postId,
    action = '/wp-comments-post.php',
    parentId = '0',
    withoutWebsite = false,
    closed = false,
    loginUrl,
    idSuffix = '',
  } = options;
  const strings = { ...findLocale(lang, 'rtl').commentForm, ...options.strings };
  const ids = { postId: String(postId), parentId: String(parentId) };
  const form = { strings, action, ...ids, withoutWebsite, closed, loginUrl, idSuffix };
  return renderToString(commentFormTemplate(form));
}
