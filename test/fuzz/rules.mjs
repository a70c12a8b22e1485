/* global axe, matchMedia -- what runs in the page */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page of the examples has its link to the top outside of landmarks, as most sites have. */
const UNCHECKED = { region: { enabled: false } };
/** axe reads `-webkit-text-fill-color`, whose computed value is not the forced color that is drawn. */
const UNCHECKED_IN_FORCED_COLORS = { ...UNCHECKED, 'color-contrast': { enabled: false } };
/** Warnings about values that the actions set, and messages of the browser about a network that does not work. */
const EXPECTED_MESSAGES = [
  /^news-elements: .*(is unknown|matches no element|takes a number|cannot be read|has no effect)/,
  /^news-elements: .*could not be loaded/,
  /^Failed to load resource/,
];

export const isExpectedMessage = (text) => EXPECTED_MESSAGES.some((pattern) => pattern.test(text));

/**
 * Checks the rules that hold after each action.
 *
 * @param {object} before what `fuzz.beforeAction` returned
 * @param {object} after what `fuzz.afterAction` returned
 * @param {{ action: object, world: object, site: object, hasNavigated: boolean }} context
 * @returns {string[]} what is wrong
 */
export function findViolations(before, after, { action, world, site, hasNavigated }) {
  const { activated } = after;
  const mayBlur = action.mayBlur || world.removesFocused || hasNavigated || activated?.isPageLink;
  return [
    after.overflow > 0 &&
      `The page overflows sideways by ${after.overflow} px (${after.viewport}): ${after.beyondEdges.join(', ')}`,
    before.focused && !after.hasFocus && !mayBlur && `The focus was lost. It was on ${before.focused}.`,
    after.duplicateIds.length > 0 && `These ids are not unique: ${after.duplicateIds.join(', ')}.`,
    !after.article && 'The text of the article changed.',
    !after.headline && 'The text of the headline changed.',
    ...findLostTokens(after, { world, site }),
  ].filter(Boolean);
}

/** Each word that was typed is in the field, in the list of waiting comments, in storage, or was accepted by the site. */
function findLostTokens({ shown, stored }, { world, site }) {
  const places = [shown, stored, ...site.accepted].join('\n');
  return [...world.tokens]
    .filter((token) => !places.includes(token))
    .map((token) => `The typed word ${token} is lost.`);
}

/**
 * Forgets words of comments that the site accepted, and words that the reader discarded. A discarded draft stays in storage until the
 * reader types something else. If the reader has chosen to store nothing, waiting comments are in memory: they are lost with the
 * page, and are shown again only when the reader comes near a form that the page has moved.
 */
export function forgetTokens({ activated, shown, keepsNothing }, { action, world, site, hasNavigated }) {
  const isInMemory = keepsNothing && (hasNavigated || action.changesDocument);
  const isDiscarded = /^(discard|other)/.test(activated?.action ?? '') || isInMemory;
  for (const token of world.tokens) {
    const isAccepted = site.accepted.some((text) => text.includes(token));
    if (isAccepted || (isDiscarded && !shown.includes(token))) world.tokens.delete(token);
  }
}

/** Runs axe. Returns its violations. */
export async function findAxeViolations(page) {
  await page.evaluate(axeSource);
  const hasForcedColors = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const options = { resultTypes: ['violations'], rules: hasForcedColors ? UNCHECKED_IN_FORCED_COLORS : UNCHECKED };
  const violations = await page.evaluate((o) => axe.run(o).then((result) => result.violations), options);
  return violations.map(
    ({ id, nodes }) => `axe, ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}
