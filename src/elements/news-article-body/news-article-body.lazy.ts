// What changes the text of an article, loaded when an attribute asks for it.
export { BidiProcessor } from './bidi-processor.js';
export { LeadInHighlight } from './lead-in-highlight.js';
