export { NewsArticleBody } from './elements/news-article-body/news-article-body.js';
export { NewsTopEvent } from './elements/news-back-to-top/events.js';
export { NewsBackToTop } from './elements/news-back-to-top/news-back-to-top.js';
export { NewsCommentForm } from './elements/news-comment-form/news-comment-form.js';
export { NewsHeader } from './elements/news-header/news-header.js';
export { NewsMastheadToggleEvent } from './elements/news-masthead/events.js';
export { NewsMasthead } from './elements/news-masthead/news-masthead.js';
export type {
  BackToTopStrings,
  CommentFormStrings,
  HeaderStrings,
  Locale,
  MastheadStrings,
  PluralForms,
} from './locales/locale.js';
export { registerLocale } from './locales/registry.js';
