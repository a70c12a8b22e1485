// Loaded when `isolate` or `block-direction` is set on an element.
export { BidiProcessor } from './bidi-processor.js';
