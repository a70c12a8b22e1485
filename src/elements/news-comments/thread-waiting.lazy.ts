// Shows comments that wait to be sent in the thread. Loaded when the form lists the first of them.
export { WaitingComments } from './waiting/waiting-comments.js';
