import { NewsHeader } from './news-header.js';

NewsHeader.define();

export { NewsHeader };
