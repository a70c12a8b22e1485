import { NewsMasthead } from './news-masthead.js';

NewsMasthead.define();

export { NewsMasthead };
