/** What lets the keyboard reach wide tables: loaded when the article has a table in a box. */
export { ReachableTables } from '../../dom/reachable-tables.js';
