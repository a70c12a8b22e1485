// What adds comments to a thread: other pages, and comments that wait to be sent. Loaded when the first of them is needed.
export { ThreadUpdates } from './loading/thread-updates.js';
