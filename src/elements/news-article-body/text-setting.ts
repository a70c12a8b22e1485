/** What re-sets the text of an article: loaded when an attribute asks for it. */
export { LeadWord } from '../../dom/lead-word.js';
export { TextSetter } from '../../dom/text-setter.js';
