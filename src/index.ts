export type {
  CommentBackend,
  CommentResult,
  CommentStatus,
  OutgoingComment,
  PostedField,
  RejectionCode,
  SendContext,
  UnknownCode,
} from './comments/backends/backend.js';
export type { CommentPage, ThreadBackend, ThreadComment, ThreadSource } from './comments/thread/thread-backend.js';
export type { WaitingComment } from './comments/outbox/outbox.js';
export { NewsArticleBody } from './elements/news-article-body/news-article-body.js';
export { NewsBackToTopEvent, NewsBackToTopReturnEvent } from './elements/news-back-to-top/events.js';
export { NewsBackToTop } from './elements/news-back-to-top/news-back-to-top.js';
export {
  NewsCommentQueueEvent,
  NewsCommentResultEvent,
  NewsCommentSubmitEvent,
} from './elements/news-comment-form/events.js';
export { NewsCommentForm } from './elements/news-comment-form/news-comment-form.js';
export type { Backend } from './elements/news-comment-form/types.js';
export { NewsCommentsLoadEvent, NewsCommentsNewEvent } from './elements/news-comments/events.js';
export { NewsComments } from './elements/news-comments/news-comments.js';
export { NewsHeader } from './elements/news-header/news-header.js';
export { NewsMastheadToggleEvent } from './elements/news-masthead/events.js';
export { NewsMasthead } from './elements/news-masthead/news-masthead.js';
export type {
  ArabicPluralForms,
  BackToTopStrings,
  CommentFormStrings,
  CommentingStrings,
  CommentsReadingStrings,
  CommentsStrings,
  CommentsUpdateStrings,
  CompleteStrings,
  HeaderStrings,
  Locale,
  MastheadStrings,
  PluralFormsWith,
} from './locales/locale.js';
export { registerLocale } from './locales/registry.js';
export type { DateStrings } from './text/date-strings.js';
export type { PluralForms } from './text/plural.js';
export type { RelativeStrings, RelativeUnit } from './text/relative-time.js';
