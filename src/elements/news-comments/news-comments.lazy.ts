// Everything that the thread does. It is loaded when the reader comes near it.
export { CommentsController } from './comments-controller.js';
export { ThreadLocale } from './thread-locale.js';
