// The lazy part of <news-article-body>. It is loaded when `lead-in="word"` is set.
export { LeadInHighlight } from './lead-in-highlight.js';
