// Comments that are not read from a page of the site. Loaded for the property `backend`.
export { restSince } from '../../comments/thread/rest-since.js';
export { buildPage } from './loading/build-page.js';
