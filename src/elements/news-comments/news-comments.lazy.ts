// Everything that the thread does. It is loaded when the reader comes near it.
export { createController } from './comments-controller.js';
