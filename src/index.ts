export type {
  CommentBackend,
  CommentResult,
  CommentStatus,
  DoubtCode,
  OutgoingComment,
  PostedField,
  RejectionCode,
  SendContext,
} from './comments/comment.js';
export type { WaitingComment } from './comments/outbox.js';
export { NewsArticleBody } from './elements/news-article-body/news-article-body.js';
export { NewsTopEvent, NewsTopReturnEvent } from './elements/news-back-to-top/events.js';
export { NewsBackToTop } from './elements/news-back-to-top/news-back-to-top.js';
export {
  NewsCommentQueueEvent,
  NewsCommentResultEvent,
  NewsCommentSubmitEvent,
} from './elements/news-comment-form/events.js';
export { NewsCommentForm } from './elements/news-comment-form/news-comment-form.js';
export type { Backend } from './elements/news-comment-form/sending.js';
export { NewsHeader } from './elements/news-header/news-header.js';
export { NewsMastheadToggleEvent } from './elements/news-masthead/events.js';
export { NewsMasthead } from './elements/news-masthead/news-masthead.js';
export type { CommentingStrings } from './locales/commenting.js';
export type { BackToTopStrings, CommentFormStrings, HeaderStrings, Locale, MastheadStrings } from './locales/locale.js';
export { registerLocale } from './locales/registry.js';
export type { PluralForms } from './text/message.js';
