// The lazy part of <news-article-body>. It is loaded when `isolate`, `block-direction` or `lead-in="word"` is set.
export { BidiProcessor } from '../../dom/bidi-processor.js';
export { LeadInHighlight } from './lead-in-highlight.js';
