import { NewsCommentForm } from './news-comment-form.js';

NewsCommentForm.define();

export { NewsCommentForm };
