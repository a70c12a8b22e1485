import { commentFormTemplate } from './elements/news-comment-form/news-comment-form.template.js';
import { renderToString } from './internal/vdom.js';
import type { CommentFormStrings } from './locales/locale.js';
import { findLocale } from './locales/registry.js';

export { articleBodyHTML, type ArticleBodyOptions } from './server/article-body-html.js';
export type { Locale } from './locales/locale.js';
export { registerLocale } from './locales/registry.js';
export { headerHTML, type HeaderOptions } from './server/header-html.js';
export { newsArticleJSON, type Story, type StoryParty } from './server/news-article-json.js';
export { isolate as isolated } from './text/bidi-control-characters.js';
export { type Calendar, readCalendars } from './text/calendars.js';
export { formatDateRange, formatMoment, formatRelative, relativeTime } from './locales/registered-dates.js';
export type { DateStrings } from './text/date-strings.js';
export { type DateOptions, readMoment, type WrittenMoment } from './text/dates.js';
export { type Numerals, readNumerals } from './text/digits.js';
export type { Direction } from './text/direction.js';
export { languageDirection } from './text/language-tag.js';
export { formatList, type ListPart, listParts } from './text/lists.js';
export { formatNumber, formatPercent } from './text/numbers.js';
export { plural, type PluralForms, pluralRange } from './text/plural.js';
export { formatNumberRange } from './text/ranges.js';
export { countLetters, readingTime, type ReadingTime, readingTimeOf } from './text/reading-time.js';
export type { RelativeStrings, RelativeTime, RelativeUnit } from './text/relative-time.js';
export { inTimeZone, readTimeZone } from './text/time-zone.js';

/** Options of `commentFormHTML`. */
export interface CommentFormOptions {
  /**
   * The language of the page, a BCP 47 tag: Arabic, English, or a language from `registerLocale`. Others fall back to
   * Arabic or English, depending on their direction.
   */
  lang: string;
  /** The WordPress id of the post. */
  postId: string | number;
  /** The URL that the form posts to. `/wp-comments-post.php` by default. */
  action?: string;
  /** The id of the comment that the form replies to. 0 by default, which means none. */
  parentId?: string | number;
  /** Omits the website field. False by default. */
  withoutWebsite?: boolean;
  /** Returns a notice that comments are closed instead of the form. False by default. */
  closed?: boolean;
  /** The URL of the login page. If set, a notice with a link to it is returned instead of the form. */
  loginUrl?: string;
  /** Suffix of every `id` in the form, for a second form on the page. Empty by default. */
  idSuffix?: string;
  /** Strings that replace those of the language. */
  strings?: Partial<CommentFormStrings>;
}

/**
 * Renders the comment form as HTML, to be inserted in `<news-comment-form>`. It is the same form that the element
 * generates. All values are escaped.
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
