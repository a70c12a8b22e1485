// Loaded when an element shows formatted dates.
export { DateFormatter } from './date-formatter.js';
