// Looks for new comments. Loaded for the attribute `live`.
export { LiveComments } from './live/live-comments.js';
