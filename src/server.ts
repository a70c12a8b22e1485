import { commentFormTemplate } from './elements/news-comment-form/news-comment-form.template.js';
import type { CommentFormStrings } from './locales/locale.js';
import { findLocale } from './locales/registry.js';
import { toHTML } from './text/markup.js';

/** What a server prints a comment form from. */
export interface CommentFormOptions {
  /** The page's language, a BCP 47 tag. */
  lang: string;
  /** The id of the post that is commented on. */
  postId: string;
  /** Where the form posts; WordPress's own address by default. */
  action?: string;
  /** The id of the comment that is replied to; 0, for none, by default. */
  parentId?: string;
  /** Leaves the website field out. */
  withoutWebsite?: boolean;
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
    idSuffix = '',
  } = options;
  const strings = { ...findLocale(lang, 'rtl').commentForm, ...options.strings };
  return toHTML(commentFormTemplate({ strings, action, postId, parentId, withoutWebsite, idSuffix }));
}
