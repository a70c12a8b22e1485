/**
 * Differences between a host's build and `cdn/` that are known and harmless, each with its reason.
 *
 * @type {{ reason: string, is: (difference: import('./read-styles.mjs').Difference) => boolean }[]}
 */
const ACCEPTED = [
  {
    reason:
      'Lightning CSS replaces :dir(rtl) by a list of languages. Text with dir="auto" in a page of another language, or of none, keeps the emphasis of left-to-right text.',
    is: ({ selector, property }) => selector === '#auto > em' && /^font-(?:style|weight)$/.test(property),
  },
  {
    reason:
      'For the same cause a drop cap is disabled only where the language of the page is written from right to left.',
    is: ({ selector }) => selector === '#drop-cap::before',
  },
  {
    reason:
      'For the same cause the rule against slanted and spaced letters applies by language. Browsers would slant Arabic letters only where the page asks for italics.',
    is: ({ property }) => property === 'font-synthesis-style',
  },
];

export const isAccepted = (difference) => ACCEPTED.some(({ is }) => is(difference));
