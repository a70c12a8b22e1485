// What adds comments to a thread: other pages, another order. Loaded when the first of them is needed.
export { ThreadUpdates } from './loading/thread-updates.js';
