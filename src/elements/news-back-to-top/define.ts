import { NewsBackToTop } from './news-back-to-top.js';

NewsBackToTop.define();

export { NewsBackToTop };
