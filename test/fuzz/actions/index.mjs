import { attributeActions } from './attributes.mjs';
import { documentActions } from './document.mjs';
import { environmentActions } from './environment.mjs';
import { keyActions } from './keys.mjs';
import { networkActions } from './network.mjs';
import { pointerActions } from './pointer.mjs';

/**
 * @typedef {object} Action
 * @property {string} name
 * @property {number} weight how often it is chosen, relative to the others
 * @property {boolean} [mayBlur] whether the browser itself can take the focus away
 * @property {boolean} [changesDocument] whether it changes the document, as scripts of a page do
 * @property {(context: object) => Promise<string> | string} run does it, and returns the details for the report
 */

/** @type {readonly Action[]} */
export const ACTIONS = [
  ...keyActions,
  ...pointerActions,
  ...attributeActions,
  ...documentActions,
  ...environmentActions,
  ...networkActions,
];
