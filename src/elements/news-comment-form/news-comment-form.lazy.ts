// Everything that is needed to write and send a comment. It is loaded when a reader focuses the form.
export { CommentFormController } from './controller/comment-form-controller.js';
