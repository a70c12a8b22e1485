import { RTL_RANGE } from './token-patterns.js';
import { RTL_LETTERS } from './unicode-ranges.js';

/**
 * Text that stays as it is, because wrapping a part of it does harm:
 * - the source of a formula in TeX. Programs that typeset it search for its delimiters in text nodes. Dollar signs delimit a
 *   formula under the rules of Pandoc: no space inside, no digit after. Text between prices contains Arabic;
 * - an Arabic comma after a space and before a Latin name ("Vue ،React"): the author typed the names in the order in which
 *   they are displayed. A usual comma later in the same list shows that only the space is misplaced.
 *
 * The limits keep the time linear in the length of the text.
 */
const UNCHANGED = new RegExp(
  [
    '\\$\\$[^$]{1,500}\\$\\$',
    `(?<![\\w$\\\\])\\$(?=\\S)(?:[^$\\n${RTL_RANGE}]|\\\\[a-z]+\\{[^{}$]{1,40}\\}){1,200}(?<!\\s)\\$(?![\\w$])`,
    '\\\\[([](?:[^\\\\]|\\\\[^()[\\]]){1,500}\\\\[)\\]]',
    '\\\\begin\\{[^]{1,300}?\\\\end\\{\\w+',
    `(?<=[^\\s${RTL_RANGE}])\\s[،؛](?=[^\\s${RTL_RANGE}])(?![^${RTL_LETTERS}]{1,200}?\\S[،؛]\\s)`,
  ].join('|'),
  'g',
);

/** Stands for a code unit that may not be wrapped. */
export const KEPT = '\0';

/** Replaces text no part of which may be wrapped, code unit by code unit: the source of formulas, commas in visual order. */
export function markUnchangedText(text: string): string {
  return text.replace(UNCHANGED, ({ length }) => KEPT.repeat(length));
}
