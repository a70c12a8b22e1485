import { headerAndWaline } from './header-and-waline.mjs';
import { carbon, ionic, material, shoelace, webAwesome } from './libraries.mjs';
import { newsBundled, newsFastest, newsRendered, newsTwoLines } from './news.mjs';
import { floor, floorLinked } from './plain.mjs';
import { litSketch } from './sketch.mjs';

/**
 * The contestants by name. Each function returns a promise of `{ head, body, files }`: the HTML of the head, a function that
 * takes the HTML of the article and returns the body, and the files that the page loads, by name.
 */
export const CONTESTANTS = {
  floor,
  'floor-linked': floorLinked,
  'lit-sketch': litSketch,
  'news-fastest': newsFastest,
  'news-two-lines': newsTwoLines,
  'news-bundled': newsBundled,
  'news-rendered': newsRendered,
  'web-awesome': webAwesome,
  shoelace,
  carbon,
  material,
  ionic,
  'ft-header-waline': headerAndWaline,
};

/** Without the peers: what changes of ours are compared with. */
export const WITHOUT_PEERS = Object.keys(CONTESTANTS).slice(0, 7);
