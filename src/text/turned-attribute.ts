/**
 * Marks paragraphs whose `dir` was set by this library, on a server or in the browser. The style sheet aligns them like
 * their surroundings.
 */
export const TURNED_ATTRIBUTE = 'data-news-turned';
