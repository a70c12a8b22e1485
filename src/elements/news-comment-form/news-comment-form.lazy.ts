// What a comment form does while a comment is written and sent, loaded when the reader comes to it.
export { CommentFormController } from './controller/comment-form-controller.js';
